import { describe } from "vitest"
import { runsEveryVector } from "../../vectors/conformance.ts"
import { browserVectorHost } from "./browserVectorHost.ts"

describe("every vector typed into the browser workbook", () => {
  runsEveryVector(browserVectorHost)
})
