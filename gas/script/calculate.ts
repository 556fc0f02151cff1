import { evaluate } from "../../core/evaluate.ts"
import { errorText, type SheetsResult, toArgument, toSheets } from "./cells.ts"
import { wallClock } from "./wallClock.ts"

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

/** Sheets makes its Dates in the time zone of the spreadsheet, which need not be the script's; asked for when needed. */
function sheetClock(): (date: Date) => number {
  let clock: ((date: Date) => number) | undefined
  return (date) => {
    clock ??= wallClock(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
    return clock(date)
  }
}
