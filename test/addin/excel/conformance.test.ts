import { describe } from "vitest"
import { excelVectorHost } from "../../hosts/excel/excelVectorHost.ts"
import { startOffice } from "../../hosts/excel/officeInNode.ts"
import { runsEveryVector } from "../../vectors/conformance.ts"

describe("blank cells arrive as null, as on the web", () => {
  runsEveryVector(excelVectorHost(() => startOffice({ blank: null })))
})

describe('blank cells arrive as ""', () => {
  runsEveryVector(excelVectorHost(() => startOffice({ blank: "" })))
})
