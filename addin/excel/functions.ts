import { allFunctions } from "../../core/allFunctions.ts"
import { bindFunctions } from "./bindFunctions.ts"

bindFunctions(allFunctions)
