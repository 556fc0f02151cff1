import { describe } from "vitest"
import { excelVectorHost } from "../../hosts/excel/excelVectorHost.ts"
import { runsEveryVector } from "../../vectors/conformance.ts"

describe("blank cells arrive as null, as on the web", () => {
  runsEveryVector(excelVectorHost({ blank: null }))
})

describe('blank cells arrive as ""', () => {
  runsEveryVector(excelVectorHost({ blank: "" }))
})
