// Runs the built Code.js under the TZ of this process, the script's time zone. Prints [wall clock, serial number]
// for Dates made as Sheets makes them: moments at which the wall of the spreadsheet shows that time.
import { readFileSync } from "node:fs"
import { createContext, runInContext } from "node:vm"

const [file, sheetZone, ...moments] = process.argv.slice(2)
const SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => sheetZone }) }
const world = createContext({ SpreadsheetApp })
runInContext(readFileSync(file, "utf8"), world)
const serial = runInContext("(moment) => REVENUELIFT(new Date(moment), 1, 1, 1, 1)", world)
const local = runInContext("(...fields) => REVENUELIFT(new Date(...fields), 1, 1, 1, 1)", world)
const offset = new Date(2026, 6, 1).getTimezoneOffset()
console.log(JSON.stringify({ offset, serials: moments.map(serial), local: local(2026, 2, 8, 12, 30) }))
