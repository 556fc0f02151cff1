import { evaluate } from "../../../core/index.ts"
import type { VectorHost } from "../../vectors/conformance.ts"
import { shownBy, typedCall } from "./typedCall.ts"

/** The core's sources, with nothing between the typed formula and `evaluate`. */
export const coreVectorHost: VectorHost = {
  name: "core",
  show: (sheet) => {
    const { name, args } = typedCall(sheet)
    return shownBy(evaluate(name, args))
  },
}
