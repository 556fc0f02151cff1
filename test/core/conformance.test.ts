import { describe } from "vitest"
import { coreVectorHost } from "../hosts/core/coreVectorHost.ts"
import { runsEveryVector } from "../vectors/conformance.ts"

describe("every vector through the core", () => {
  runsEveryVector(coreVectorHost)
})
