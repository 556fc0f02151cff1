import { describe } from "vitest"
import { MemoryHost } from "./memoryHost.ts"
import { workbookHostContract } from "./workbookHostContract.ts"

describe("the workbook in memory", () => {
  workbookHostContract(() => new MemoryHost(), { calculates: false })
})
