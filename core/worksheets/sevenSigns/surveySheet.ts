import type { Cell } from "../../cells/index.ts"
import { formulaDown, values } from "../planCells.ts"
import { rowNumbers } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { answers, people, sheetNames, statementRows } from "./layout.ts"
import { signNames } from "./names.ts"
import { signRows } from "./signs.ts"

const { first, last } = statementRows
const rows = rowNumbers(statementRows)
const personHeadings = Array.from({ length: people }, (_, index) => `P${index + 1}`)
const scale = sheetNames.weights

/** What one side answers, person by person, and the level that each statement comes to. */
export function surveySheet(
  side: "marketing" | "sales",
  given: readonly (readonly Cell[])[],
  about: string | null,
): SheetPlan {
  const isFirst = side === "marketing"
  const range = isFirst ? signNames.marketing : signNames.sales
  const inRange = (row: number) => `D${row}:O${row},">="&Q${row},D${row}:O${row},"<="&R${row}`
  const down = (letter: string, text: (row: number) => string) => formulaDown(`${letter}${first}`, rows, text)
  return {
    name: sheetNames[side],
    blocks: [
      values("A1", [[`How do we work together? What ${side} says`]], "title"),
      values(
        "A2",
        isFirst
          ? howToUse
          : [
              [`Each person of ${side} fills a column, apart from the others.`],
              ["1 = does not apply at all … 5 = applies fully. Leave blank what you cannot judge."],
            ],
        "note",
      ),
      values(
        "A4",
        [
          [
            "Level 5 = the sign is not there at all, 1 = it is there in full. A reverse-scored answer counts as 6 less the answer.",
          ],
        ],
        "note",
      ),
      values("A5", [[about]], "note"),
      values("C6", [["Answers given"]], "note"),
      {
        at: "D6",
        cells: [[..."DEFGHIJKLMNO"].map((letter) => ({ formula: `=COUNT(${letter}${first}:${letter}${last})` }))],
        style: "note",
      },
      values(
        "A7",
        [
          [
            "Sign",
            "Statement",
            "Reverse-scored",
            ...personHeadings,
            "To fix",
            "Lowest answer",
            "Highest answer",
            "Reversed from",
            "Asked",
            "Answers",
            "Mean answer",
            "Level",
            "Counts",
            "Off the scale",
            "Dimension",
            "Reverse 1 or 0",
          ],
        ],
        "heading",
      ),
      values(
        `A${first}`,
        signRows.flatMap(({ sign, statements }) => statements.map(([text]) => [sign, text])),
      ),
      values(
        `C${first}`,
        signRows.flatMap(({ statements }) => statements.map(([, isReverse]) => [isReverse])),
        "input",
      ),
      values(`D${first}`, given, "input"),
      down(
        "P",
        (row) =>
          `=IF(Y${row}>0,"Answers: "&Y${row}&" not from "&Q${row}&" to "&R${row}&". Correct or empty them. ","")&IF(AA${row}=1,"","Reverse-scored: type 1 or 0.")`,
      ),
      down("Q", () => `=IFERROR('${scale}'!$B$5,"")`),
      down("R", () => `=IFERROR('${scale}'!$B$6,"")`),
      down("S", () => `=IFERROR('${scale}'!$B$7,"")`),
      down("T", () => `=IFERROR(COUNTIF($D$6:$O$6,">0"),0)`),
      down("U", (row) => `=IFERROR(IF(COUNT(Q${row}:R${row})<COLUMNS(Q${row}:R${row}),0,COUNTIFS(${inRange(row)})),0)`),
      down("V", (row) => `=IFERROR(SUMIFS(D${row}:O${row},${inRange(row)})/U${row},"")`),
      down("W", (row) => `=IFERROR(IF(AA${row}*U${row}>0,C${row}*(S${row}-V${row})+(1-C${row})*V${row},""),"")`),
      down("X", (row) => `=IF(ISNUMBER(W${row}),1,0)`),
      down("Y", (row) => `=COUNTA(D${row}:O${row})-U${row}`),
      down("Z", (row) => `=IFERROR(A${row}&"","")`),
      down("AA", (row) => `=IFERROR(IF(OR(C${row}=0,C${row}=1),1,0),0)`),
    ],
    columnWidths: [37, 60, 14, ...personHeadings.map(() => 4), 44, 13, 13, 13, 7, 8, 12, 8, 8, 12, 37, 14],
    frozenRows: 7,
    highlights: [
      { range: `P${first}:P${last}`, text: "Answers:", style: "bad" },
      { range: `P${first}:P${last}`, text: "Reverse-scored:", style: "bad" },
    ],
    rightAligned: ["C6:O7", "Q7:Y7", "AA7"],
    formats: [{ range: `V${first}:W${last}`, format: "decimal" }],
    names: [
      { name: range, range: `A7:O${last}` },
      { name: isFirst ? signNames.marketingAnswers : signNames.salesAnswers, range: answers },
      ...(isFirst ? [{ name: signNames.sample, range: "A5" }] : []),
    ],
    validations: [
      {
        range: answers,
        allows: { kind: "number", least: 0 },
        sentence: "Type a number from 1 to 5, or leave it blank.",
      },
      {
        range: `C${first}:C${last}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type 1 where agreeing means that the sign is there, else 0.",
      },
    ],
  }
}

const howToUse = [
  [
    "Let people of marketing answer here and people of sales on the next sheet, a column each: 1 = does not apply at all … 5 = applies fully.",
  ],
  [
    "Then fill in Measures. Perception gap shows where both sides differ, Result which signs you have and what each is worth.",
  ],
]
