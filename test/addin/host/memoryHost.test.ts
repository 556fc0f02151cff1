import { describe } from "vitest"
import { MemoryHost, memoryRowsAtOnce } from "./memoryHost.ts"
import { workbookHostContract } from "./workbookHostContract.ts"

describe("the workbook in memory", () => {
  let host: MemoryHost
  const makeHost = () => {
    host = new MemoryHost()
    return host
  }
  workbookHostContract(makeHost, { calculates: false, person: () => host, rowsAtOnce: memoryRowsAtOnce })
})
