import { describe } from "vitest"
import { runsEveryVector } from "../../vectors/conformance.ts"
import { sheetsVectorHost } from "./sheetsVectorHost.ts"

describe("Google Sheets: every vector through the built Code.js", () => {
  runsEveryVector(sheetsVectorHost)
})
