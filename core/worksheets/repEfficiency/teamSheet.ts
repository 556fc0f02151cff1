import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { sheetOf } from "../sheetSection.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { sheets, team } from "./layout.ts"
import { repNames } from "./names.ts"
import { publishedFigures } from "./publishedFigures.ts"
import { teamFigures } from "./teamFigures.ts"
import { activityList, repList } from "./teamLists.ts"

/** Who sells, and what counts as selling. */
export function teamSheet({ withSample }: WorksheetOptions): SheetPlan {
  const all = { first: team.figures.first, last: team.published.last }
  return sheetOf(
    {
      name: sheets.team,
      columnWidths: [34, 14, 18, 78, 62, 26, 10, 12, 12],
      frozenRows: 0,
    },
    [
      {
        blocks: [
          values("A1", [["a Team: who sells, and what counts as selling?"]], "title"),
          values(
            "A2",
            [
              ["Fill the input cells here, then each rep a block in b Week (or paste a time tracker into Long form)."],
              ["Say in c What can move what others could do. Read the increase in d Total revenue increase."],
            ],
            "note",
          ),
          values("A4", [[withSample ? "Sample: made-up reps and figures. Replace them by your own." : null]], "note"),
          formula("A5", `=IFERROR(INDEX(${fixed("E", all)},MATCH(1,${fixed("H", all)},0)),"")`),
        ],
        highlights: ["A5", `E${all.first}:E${all.last}`].map((range) => ({ range, text: ":", style: "bad" })),
        names: [{ name: repNames.sample, range: "A4" }],
      },
      teamFigures(withSample),
      activityList(),
      repList(withSample),
      publishedFigures(),
    ],
  )
}
