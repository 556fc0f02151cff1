import { evaluate } from "../../core/evaluate.ts";
import { errorText, toArgument, toSheets } from "./cells.ts";
/** Answers a custom function. Sheets shows what is thrown as #ERROR! with the text on hover. */
export function calculate(name, args) {
    const answer = evaluate(name, Array.from(args, (value) => toArgument(value, sheetTimeZone)));
    if ("error" in answer)
        throw new Error(errorText(answer.error));
    return toSheets(answer.value);
}
/** Sheets makes its Dates in the time zone of the spreadsheet, which need not be the script's. */
function sheetTimeZone() {
    return SpreadsheetApp.getActive().getSpreadsheetTimeZone();
}
