import type { FrameLocator } from "playwright-core"
import { expect } from "vitest"

interface OpenPane {
  readonly pane: Pick<FrameLocator, "getByRole" | "getByText" | "getByLabel">
  readonly shot?: (name: string) => Promise<unknown>
  /** What a person does on the sheet, and sees there. */
  readonly type: (address: string, value: number) => Promise<void> | void
  readonly shown: (address: string) => unknown
}

const patience = { timeout: 15_000 }

/** Inserts every set of worksheets from the pane, reads the answer, writes into the sheets, and sees it followed. */
export async function usesEachWorksheetsScreen({ pane, type, shown, shot }: OpenPane): Promise<void> {
  const insert = async (question: RegExp, noun: string) => {
    await pane.getByRole("button", { name: question }).click()
    await pane.getByRole("button", { name: `Insert the ${noun}` }).click()
    await pane.getByText("All checks read 0.").waitFor(patience)
    await shot?.(noun.replace(" ", "-"))
  }
  const back = async () => {
    await pane.getByRole("button", { name: "Back", exact: true }).click()
    await pane.getByRole("heading", { name: "What do you want to know?" }).waitFor()
  }
  const main = pane.getByRole("main")

  await insert(/^Which leads go to sales/, "scoring model")
  expect(await main.textContent()).toContain(`${shown("Threshold!B18")} MQLs of 200 scored leads`)
  await type("Threshold!B10", 55)
  await pane.getByText("From 55 points on: your own threshold.").waitFor(patience)
  expect(await main.textContent()).toContain(`${shown("Threshold!B18")} MQLs of 200 scored leads`)
  await back()

  await insert(/^How much time is selling/, "calculator")
  const gain = pane.getByRole("region", { name: "What could that bring?" })
  expect(await gain.textContent()).toContain("997\u00A0k added revenue a year")
  const share = pane.getByLabel(`Share of ${shown("'c What can move'!A8")} in percent`)
  await share.fill("90")
  await share.press("Enter")
  await expect.poll(() => shown("'c What can move'!D8"), patience).toBe(0.9)
  await expect.poll(() => gain.textContent(), patience).not.toContain("997\u00A0k added revenue a year")
  await back()

  await insert(/^What does the chaos cost us/, "model")
  await pane.getByText("1.12\u00A0M a year").first().waitFor(patience)
  await expect.poll(() => main.textContent(), patience).toMatch(/P10\s953\sk\s–\sP90\s1\.44\sM/)
  await pane.getByRole("radio", { name: "Low" }).click()
  await pane.getByText("That is every input at its low at once").waitFor(patience)
  await expect.poll(() => shown("Scenarios!B4"), patience).toBe("Low")
  await back()

  await insert(/^Which of the seven signs/, "survey")
  const index = () => pane.getByText(/^\d+ marketing$/).textContent()
  const before = await index()
  for (const row of [8, 9, 10, 11]) await type(`'Survey (marketing)'!D${row}`, 1)
  await expect.poll(index, patience).not.toBe(before)
  await back()
}
