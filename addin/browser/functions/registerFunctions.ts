import { type Arg, addFunction, helpers, registries } from "@odoo/o-spreadsheet"
import { type Answer, argumentHelp, call, type FunctionDefinition, type Param } from "../../../core/index.ts"
import { answerForSheet } from "./answerForSheet.ts"
import { argumentFromSheet } from "./argumentFromSheet.ts"

/** Makes each function known to the workbook, with its name, arguments and help while typing. */
export function registerFunctions(definitions: readonly FunctionDefinition[]): void {
  for (const definition of definitions) {
    addFunction(definition.name, {
      description: definition.summary,
      category: "Sellmore",
      args: Object.entries(definition.params).map(([name, param]) =>
        helpers.arg(signature(name, param), argumentHelp(param)),
      ),
      compute: (...args) => answerForSheet(answerOf(definition, args)),
    })
    // A missing argument is answered by the function's own sentence; the help still shows which are needed.
    registries.functionRegistry.get(definition.name).minArgRequired = 0
  }
}

/** A fault of ours must not reach o-spreadsheet, which would send people to its maker with it. */
function answerOf(definition: FunctionDefinition, args: readonly Arg[]): Answer {
  try {
    return call(definition, args.map(argumentFromSheet))
  } catch (fault) {
    console.error(fault)
    const sentence = `${definition.name}: stopped on a fault of its own. Tell its makers, with this formula.`
    return { error: { code: "#VALUE!", sentence } }
  }
}

/** Cells and ranges alike for every argument: which of them fits is for the function to say, in its own sentence. */
function signature(name: string, param: Param<unknown>): string {
  return `${name} (any, range<any>${param.optional ? ", optional" : ""})`
}
