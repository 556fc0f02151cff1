import { formula, formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { capRows, leadColumn, ruleRows, sheetNames } from "./layout.ts"
import { leadNames } from "./names.ts"
import { comparison, thresholdCell } from "./thresholdPlaces.ts"

const first = 7
const scores = leadColumn("scored", "B")
const outcomes = leadColumn("leads", "H")
const threshold = `${sheetNames.threshold}!`
const table = (letter: string) => `${threshold}$${letter}$${comparison.first}:$${letter}$${comparison.last}`

const checks: readonly (readonly [about: string, oneWay: string, anotherWay: string, remedy: string])[] = [
  [
    "Does each lead have a score?",
    `SUMPRODUCT((LEN(${leadColumn("leads", "A")})>0)*1)`,
    `COUNT(${scores})`,
    "a cell of a lead holds an error, or a row has no name in the first column. Mend it.",
  ],
  [
    "Are the rules in order?",
    `SUM('${sheetNames.rules}'!L${ruleRows.first}:L${ruleRows.last})`,
    "0",
    "see To fix on the sheet of rules.",
  ],
  [
    "Are the caps in order?",
    `SUM(${sheetNames.caps}!G${capRows.first}:G${capRows.last})`,
    "0",
    "see To fix on the sheet of caps.",
  ],
  [
    "Is every outcome won, lost or blank?",
    `COUNTA(${outcomes})`,
    `COUNTIF(${outcomes},${threshold}N5)+COUNTIF(${outcomes},${threshold}N6)`,
    "an outcome is another word. Type won or lost, or empty it.",
  ],
  [
    "Are the leads marked MQL those above the threshold?",
    `COUNTIF(${leadColumn("scored", "C")},${threshold}N7)`,
    `IF(ISNUMBER(${thresholdCell}),COUNTIF(${scores},">="&${thresholdCell}),0)`,
    "a status was overwritten, or the threshold cannot be read. Undo.",
  ],
  [
    "Do the MQLs by capacity fit it?",
    `IF(ISNUMBER(${threshold}B15),MAX(0,COUNTIF(${scores},">="&${threshold}B15)-${threshold}B14),0)`,
    "0",
    "the threshold by capacity was overwritten, or the capacity is no number. Mend it.",
  ],
  [
    "Are the wins of the comparison as counted?",
    `SUM(${table("E")})`,
    "SUM(H7:H14)",
    "the comparison was overwritten, or a score to compare is no number. Mend it.",
  ],
  [
    "Are the leads of the comparison as counted?",
    `SUM(${table("D")})`,
    "SUM(I7:I14)",
    "the comparison was overwritten, or a score to compare is no number. Mend it.",
  ],
]

export function checksSheet(): SheetPlan {
  const last = first + checks.length - 1
  const rows = rowNumbers({ first, last })
  return {
    name: sheetNames.checks,
    blocks: [
      values("A1", [["Do the scores add up?"]], "title"),
      values("A2", [["Each check takes two ways to one number; 0 means that they agree."]], "note"),
      values("A4", [["Sum of the checks"]], "heading"),
      formula("B4", `=SUM(B${first}:B${last})`, "heading"),
      values(
        "A6",
        [
          [
            "Check",
            "Result",
            "What to do",
            "One way",
            "Another way",
            "Remedy",
            "Compared",
            "Won from it on",
            "Leads from it on",
          ],
        ],
        "heading",
      ),
      values(
        `A${first}`,
        checks.map(([about]) => [about]),
      ),
      formulaDown(`B${first}`, rows, (row) => `=IFERROR(IF(D${row}=E${row},0,1),1)`),
      formulaDown(`C${first}`, rows, (row) => `=IF(B${row}=0,"In order","Look: "&F${row})`),
      {
        at: `D${first}`,
        cells: checks.map(([, oneWay, anotherWay]) => [
          { formula: `=IFERROR(${oneWay},"")` },
          anotherWay === "0" ? { value: 0 } : { formula: `=IFERROR(${anotherWay},"")` },
        ]),
      },
      values(
        `F${first}`,
        checks.map(([, , , remedy]) => [remedy]),
      ),
      formulaDown("G7", rowNumbers({ first: 7, last: 14 }), () => `=IFERROR(INDEX(${table("A")},ROW()-ROW(G$6)),"")`),
      formulaDown(
        "H7",
        rowNumbers({ first: 7, last: 14 }),
        (row) => `=IFERROR(COUNTIFS(${scores},">="&G${row},${outcomes},${threshold}N$5),"")`,
      ),
      formulaDown(
        "I7",
        rowNumbers({ first: 7, last: 14 }),
        (row) => `=IFERROR(H${row}+COUNTIFS(${scores},">="&G${row},${outcomes},${threshold}N$6),"")`,
      ),
    ],
    columnWidths: [48, 10, 90, 12, 13, 84, 10, 15, 16],
    frozenRows: 6,
    highlights: [
      { range: `C${first}:C${last}`, text: "In order", style: "good" },
      { range: `C${first}:C${last}`, text: "Look:", style: "bad" },
    ],
    rightAligned: ["B6", "D6:E6", "G6:I6"],
    names: [
      { name: leadNames.checks, range: `A6:C${last}` },
      { name: leadNames.checkTotal, range: "B4" },
    ],
  }
}
