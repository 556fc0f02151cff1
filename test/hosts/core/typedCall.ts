import type { Argument } from "../../../core/index.ts"
import type { Shown } from "../../vectors/conformance.ts"
import { coreCell } from "../../vectors/conformance.ts"
import { addressOf, type LaidOut } from "../../vectors/layOut.ts"
import { readFormula, type TypedArgument } from "../../vectors/readFormula.ts"

/** The call a typed formula makes, its ranges read from the cells of the sheet in the core's own form. */
export function typedCall({ cells, formula }: LaidOut): { name: string; args: Argument[] } {
  const { name, args } = readFormula(formula)
  return { name, args: args.map((argument) => readArgument(argument, cells)) }
}

function readArgument(argument: TypedArgument, cells: LaidOut["cells"]): Argument {
  if (argument === "omitted") return undefined
  if ("constant" in argument) return argument.constant
  const { from, to } = argument
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) =>
      coreCell(cells.get(addressOf(from.row + row, from.column + column)) ?? null),
    ),
  )
}

/** What a sheet would show: blanks as "". */
export function shownBy(answer: { readonly value: unknown } | { readonly error: unknown }): Shown {
  const result = "error" in answer ? answer.error : answer.value
  const shown = Array.isArray(result) ? result.map((row: unknown[]) => row.map((cell) => cell ?? "")) : (result ?? "")
  return shown as Shown
}
