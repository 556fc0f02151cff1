import { isMatrix } from "../../core/index.ts";
import { wallClock } from "./wallClock.ts";
/** Below it, before 1901, a Date is a time of day or a duration. */
const firstDate = 367;
/** What Sheets passes for one argument: a value, rows of values for a range, or undefined. */
export function toArgument(value, timeZone) {
    let read;
    const serial = (moment) => {
        read ??= wallClock(timeZone());
        return read(moment);
    };
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value))
        return toCell(value, serial);
    return value.map((row) => row.map((cell) => toCell(cell, serial)));
}
function toCell(value, serial) {
    if (typeof value === "string")
        return ownError(value) ?? value;
    if (typeof value === "number" || typeof value === "boolean")
        return value;
    if (Object.prototype.toString.call(value) === "[object Date]")
        return dateOrTime(serial(value));
    return null;
}
/** A time of day becomes text, which no function takes for a number of hours. */
function dateOrTime(serial) {
    if (serial >= firstDate)
        return serial;
    const minutes = Math.round(Math.abs(serial) * 1440);
    const sign = serial < 0 ? "-" : "";
    return `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
/** A row error of ours that comes back in as the text it was shown as. */
function ownError(text) {
    const parts = /^(#VALUE!|#N\/A): (.+)$/s.exec(text);
    if (!parts)
        return undefined;
    const [, code, sentence = ""] = parts;
    return { code: code, sentence };
}
export function toSheets(result) {
    return isMatrix(result) ? result.map((row) => row.map(toSheetsValue)) : toSheetsValue(result);
}
export function toSheetsValue(cell) {
    if (cell === null)
        return "";
    return typeof cell === "object" ? errorText(cell) : cell;
}
export function errorText({ code, sentence }) {
    return `${code}: ${sentence}`;
}
