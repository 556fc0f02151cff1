import { evaluate } from "../../core/evaluate.ts"
import { errorText, type SheetsResult, sheetClock, toArgument, toSheets } from "./cells.ts"

/** Answers a custom function. Sheets shows what is thrown as #ERROR! with the text on hover. */
export function calculate(name: string, args: ArrayLike<unknown>): SheetsResult {
  const serial = sheetClock()
  const answer = evaluate(
    name,
    Array.from(args, (value) => toArgument(value, serial)),
  )
  if ("error" in answer) throw new Error(errorText(answer.error))
  return toSheets(answer.value)
}
