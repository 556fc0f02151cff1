import { allFunctions } from "./allFunctions.ts"
import { wrongInput } from "./cells/index.ts"
import { type Answer, type Argument, call } from "./registry/index.ts"

const byName = new Map(allFunctions.map((definition) => [definition.name, definition]))

/** Calls a function by its name, as a cell does: `evaluate("REVENUELIFT", [9600000, 14, 5.1])`. */
export function evaluate(name: string, args: readonly Argument[]): Answer {
  const definition = byName.get(name.toUpperCase())
  if (!definition) return { error: wrongInput(`${name}: there is no function of this name.`).toCell() }
  return call(definition, args)
}
