import { expect, test } from "vitest"
import { sourceHash } from "../../build/sourceHash.mjs"

test("the same sources give the same hash, other sources another", () => {
  expect(sourceHash(["core/cells"])).toBe(sourceHash(["core/cells"]))
  expect(sourceHash(["core/cells"])).not.toBe(sourceHash(["core/cells", "package.json"]))
  expect(sourceHash(["core/cells", "package.json"])).toBe(sourceHash(["package.json", "core/cells"]))
})
