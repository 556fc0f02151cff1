import { call, type FunctionDefinition } from "../../core/registry/index.ts"
import { excelError, readArgument, writeResult } from "./cells.ts"
import { tooLarge } from "./payload.ts"

declare global {
  namespace CustomFunctions {
    /** In office.js, missing in its types. */
    function delayInitialization(): void
  }
}

/**
 * Gives Excel the code behind each name of functions.json. Excel waits for the first name only if it was told so
 * beforehand, and without it answers #VALUE! to formulas that calculate while the page loads.
 */
export function bindFunctions(definitions: readonly FunctionDefinition[]): void {
  CustomFunctions.delayInitialization()
  for (const definition of definitions) CustomFunctions.associate(definition.name, excelFunction(definition))
}

/** Excel appends its invocation object to the arguments. */
function excelFunction(definition: FunctionDefinition): (...args: unknown[]) => unknown[][] {
  return (...passed) => {
    const args = passed.slice(0, -1)
    const refused = tooLarge(definition.name, args)
    if (refused) throw excelError(refused)
    const answer = call(definition, args.map(readArgument))
    if ("error" in answer) throw excelError(answer.error)
    return writeResult(answer.value)
  }
}
