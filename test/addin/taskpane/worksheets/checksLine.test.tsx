import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import type { WorkbookHost } from "../../../../addin/host/workbookHost.ts"
import { ChecksLine } from "../../../../addin/taskpane/worksheets/ChecksLine.tsx"
import type { Cell } from "../../../../core/index.ts"

const host = {} as WorkbookHost
const places = { checks: "Checks!A6:C8", checkTotal: "Checks!B4" }

function shown(total: number, rows: readonly (readonly Cell[])[], placeOf?: (sentence: string) => string): string {
  const checks = [["Check", "Result", "What to do"], ...rows]
  const line = <ChecksLine host={host} tables={{ checks, checkTotal: [[total]] }} places={places} placeOf={placeOf} />
  return renderToStaticMarkup(line)
    .replace(/<br\/?>/g, " ")
    .replace(/<[^>]+>/g, "")
}

test("a check that fails is asked, not claimed, and what to do stands behind it", () => {
  const rows = [
    ["Does each lead have a score?", 1, "Look: a cell holds an error. Mend it."],
    ["Sum of lines equals total", 12, "Undo."],
  ]
  expect(shown(13, rows)).toBe(
    "Does each lead have a score? Look: a cell holds an error. Mend it. 1 more check does not read 0. Checks!B7",
  )
  expect(shown(12, rows.slice(1))).toBe("Sum of lines equals total: Undo. Checks!B7")
})

test("where the cell to mend is known the check itself is not named", () => {
  const rows = [["Are the entries in order?", 1, "b Week, row 9: Hours: no number from 0. Type 4.5."]]
  expect(shown(1, rows, () => "'b Week'!C9:I9")).toBe(
    "b Week, row 9: Hours: no number from 0. Type 4.5. 'b Week'!C9:I9".replaceAll("'", "&#x27;"),
  )
})

test("quiet when all read 0", () => {
  expect(shown(0, [["Are the entries in order?", 0, ""]])).toBe("All checks read 0. Checks!A6:C8")
})
