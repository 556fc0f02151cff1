import type { PlanValidation } from "../sheetPlan.ts"
import type { InputRow } from "./inputRows.ts"

/** What may be typed into a row of the inputs. */
export function validationOf(range: string, row: InputRow | undefined): PlanValidation {
  if (row?.leastIs) {
    const sentence = `${row.name}: type hours as decimals: 4.5 for four and a half, 0.5 for half an hour.`
    return { range, allows: { kind: "number", least: 0, ...(row.most !== undefined && { most: row.most }) }, sentence }
  }
  if (row?.unit.startsWith("share") && row.most !== undefined) {
    const sentence = `${row.name}: type a percentage from 0 % to ${row.most}00 %: 40 for 40 %.`
    return { range, allows: { kind: "number", least: 0, most: row.most }, sentence }
  }
  const limits = {
    ...(row?.least !== undefined && { least: row.least }),
    ...(row?.most !== undefined && { most: row.most }),
  }
  const from =
    row?.least === undefined
      ? ""
      : row.most === undefined
        ? ` of at least ${row.least}`
        : ` from ${row.least} to ${row.most}`
  return { range, allows: { kind: "number", ...limits }, sentence: `${row?.name}: type a number${from}.` }
}
