import { describe } from "vitest"
import { runsEveryVector } from "../vectors/conformance.ts"
import { startQuickjs } from "./quickjsVectorHost.ts"

const quickjs = await startQuickjs()

describe("every vector in QuickJS, within 1e-12", () => {
  runsEveryVector(quickjs, { relative: 1e-12 })
})
