import { foldText } from "../../../core/index.ts"
import { onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { weekdays } from "../../../core/worksheets/repEfficiency/names.ts"
import type { FoundWorksheets } from "../worksheets/readWorksheets.ts"
import { sheetRows } from "../worksheets/sheetRows.ts"
import type { RangeOfScreen } from "./rangesOfScreen.ts"

/** The sheets in the sentences of the checks; inputs are found by the text of a column. */
const inputs: readonly {
  readonly sheet: string
  readonly table: RangeOfScreen
  readonly named?: string
  readonly mended?: string
}[] = [
  { sheet: "a Team", table: "team", named: "Item", mended: "Value" },
  { sheet: "a Team: Activity", table: "activities" },
  { sheet: "a Team: no hours count", table: "activities" },
  { sheet: "a Team: Rep", table: "reps" },
  { sheet: "a Team", table: "team" },
  { sheet: "b Week", table: "week" },
  { sheet: "c What can move", table: "move", named: "Activity", mended: "Share" },
  { sheet: "c What can move", table: "move" },
  { sheet: "d Total revenue increase", table: "assumptions", named: "Assumption", mended: "Base" },
]

/** Where what a check says is mended: the cell it names, or the range. */
export function placeToMend(
  sentence: string,
  { tables, places }: Pick<FoundWorksheets<RangeOfScreen>, "tables" | "places">,
): string | undefined {
  const said = foldText(sentence)
  const entries = /^b Week, .*?row (\d+)(?:, (\w+))?: /i.exec(sentence)
  if (entries) return cellsOfWeek(places.week, Number(entries[1]), entries[2])
  for (const { sheet, table, named, mended } of inputs) {
    if (!said.startsWith(foldText(sheet))) continue
    if (named === undefined || mended === undefined) return places[table]
    const row = sheetRows(tables[table], places[table]).find((one) =>
      [": ", ", "].some((mark) => said.startsWith(foldText(`${sheet}${mark}${one.text(named)}:`))),
    )
    if (row) return row.address(said.includes("include:") ? "Include" : mended)
  }
  return undefined
}

/** A day's cell of a row, or the row. */
function cellsOfWeek(week: string, row: number, weekday: string | undefined): string {
  const { sheet = "", left = 0 } = readAddress(week) ?? {}
  const day = weekdays.indexOf(weekday ?? "")
  const cells = day < 0 ? rangeOf(row - 1, left, 1, weekdays.length) : rangeOf(row - 1, left + day, 1, 1)
  return onSheet(sheet, cells)
}
