import { describe } from "vitest"
import { runsEveryVector } from "../../vectors/conformance.ts"
import { browserVectorHost } from "./browserVectorHost.ts"

describe("every vector in the browser workbook", () => {
  runsEveryVector(browserVectorHost)
})
