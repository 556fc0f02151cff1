import { expect, test } from "vitest"
import { sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"

test("ranges asked for at one time are read by one call, and one that is refused keeps none from the others", async () => {
  const { host, said, userTypes } = sheetsWorkbook()
  userTypes("Sheet1!A1", 1)
  userTypes("Sheet1!B2", { text: "two" })
  const addresses = ["Sheet1!A1", "Gone!A1", "Sheet1!A1:B2"]
  const read = await Promise.allSettled(addresses.map((address) => host.readRange(address)))
  expect(read).toEqual([
    { status: "fulfilled", value: [[1]] },
    { status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining('no sheet "Gone"') }) },
    {
      status: "fulfilled",
      value: [
        [1, null],
        [null, "two"],
      ],
    },
  ])
  expect(said).toHaveLength(2)
  await host.readRange("Sheet1!A1")
  expect(said).toHaveLength(4)
})
