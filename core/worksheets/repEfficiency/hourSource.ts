import { formulaDown, values } from "../planCells.ts"
import { fixedOn, type Rows, rowNumbers } from "../rows.ts"
import type { CellStyle, PlanBlock } from "../sheetPlan.ts"
import { activityLetters, byRep } from "./layout.ts"

const { reps, heading } = byRep

/** The hours from one of the two sheets they are typed into. */
export function hourSource(
  title: string,
  part: Rows,
  sheet: string,
  entries: Rows,
  [rep, activity, hours]: readonly [string, string, string],
): PlanBlock[] {
  const label = part.first - 1
  const [reads, byName, byActivity] = [hours, rep, activity].map((column) => fixedOn(sheet, column, entries))
  return [
    values(`A${label}`, [[title]], "heading"),
    across(label, (column) => `=IFERROR(${column}$${heading}&"","")`, "heading"),
    formulaDown(`A${part.first}`, rowNumbers(part), (row) => `=IFERROR($A${row - part.first + reps.first}&"","")`),
    ...rowNumbers(part).map((row) =>
      across(
        row,
        (column) =>
          `=IFERROR(IF(OR($A${row}="",${column}$${label}=""),"",SUMIFS(${reads},${byName},$A${row},${byActivity},${column}$${label})),"")`,
      ),
    ),
  ]
}

/** The same formula for each activity. */
export function across(row: number, text: (column: string) => string, style?: CellStyle): PlanBlock {
  const cells = [activityLetters.map((column) => ({ formula: text(column) }))]
  return style ? { at: `${activityLetters[0]}${row}`, cells, style } : { at: `${activityLetters[0]}${row}`, cells }
}
