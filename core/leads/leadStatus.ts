import {
  CalcError,
  type Cell,
  cellText,
  decimalForm,
  isBlank,
  type Matrix,
  readError,
  readFlag,
  readNumber,
  wrongInput,
} from "../cells/index.ts"
import {
  asMatrix,
  defineFunction,
  type FunctionDoc,
  flag,
  number,
  optional,
  perRowOf,
  range,
  text,
} from "../registry/index.ts"
import { gradeRank } from "./grades.ts"

export const leadStatus = defineFunction({
  name: "LEADSTATUS",
  topic: "leads",
  summary: "MQL, Recycle or Disqualified for each lead, by the definition marketing and sales agreed on.",
  params: {
    score: range({ about: "The score of each lead", unit: "points", mayBeBlank: true }),
    threshold: number({ about: "The score from which a lead is an MQL", unit: "points" }),
    grade: optional(range({ about: "The grade of each lead" })),
    min_grade: optional(text({ about: "The lowest grade of an MQL" })),
    fast_track: optional(range({ about: "Flags that make an MQL whatever score and grade, in one or more columns" })),
    disqualified: optional(range({ about: "Flags that disqualify, in one or more columns" })),
    with_reason: optional(flag({ about: "TRUE adds a column that says why" }), false),
  },
  returns: { shape: "per row", about: "Disqualified, MQL or Recycle; with_reason adds why" },
  compute: ({ score, threshold, grade, min_grade, fast_track, disqualified, with_reason }) => {
    const least = min_grade === undefined ? undefined : { text: min_grade, rank: gradeRank(min_grade, "min_grade") }
    const rows = scoreColumn(score)
    const cellsOf = columnsFor(rows.length)
    const grades = grade && cellsOf(grade, "grade")
    const fast = fast_track && cellsOf(fast_track, "fast_track")
    const out = disqualified && cellsOf(disqualified, "disqualified")
    return perRowOf(with_reason ? 2 : 1, rows, ([cell = null], index) => {
      const flags = { out: anyFlag(out?.[index], "disqualified"), fast: anyFlag(fast?.[index], "fast_track") }
      const verdict = judge(cell, threshold, grades?.[index]?.[0] ?? null, least, flags)
      return with_reason ? verdict : verdict.slice(0, 1)
    })
  },
})

type Verdict = readonly [status: string, reason: string]

/** A deciding flag beats a bad score or grade. */
function judge(
  score: Cell,
  threshold: number,
  grade: Cell,
  least: { readonly text: string; readonly rank: number } | undefined,
  flags: { readonly out: boolean; readonly fast: boolean },
): Verdict {
  if (flags.out) return ["Disqualified", "disqualified"]
  if (flags.fast) return ["MQL", "fast track"]
  const points = readScore(score)
  if (points === undefined) return ["", ""]
  const rank = readGrade(grade)
  if (points < threshold) return ["Recycle", `score ${decimalForm(points)} below ${decimalForm(threshold)}`]
  if (least && rank === undefined) return ["Recycle", "no grade"]
  if (least && rank !== undefined && rank < least.rank)
    return ["Recycle", `grade ${written(grade)} below ${written(least.text)}`]
  return ["MQL", `score ${decimalForm(points)}${rank === undefined ? "" : ` and grade ${written(grade)}`}`]
}

function written(grade: Cell): string {
  return cellText(grade).trim().toUpperCase().replace("−", "-")
}

function readScore(cell: Cell): number | undefined {
  refuseError(cell, "score")
  if (isBlank(cell)) return undefined
  const points = readNumber(cell)
  if (points === undefined) throw wrongInput(`score: "${cellText(cell)}" is no number. Type a plain number.`)
  return points
}

function readGrade(cell: Cell): number | undefined {
  refuseError(cell, "grade")
  return isBlank(cell) ? undefined : gradeRank(cell, "grade")
}

/** Text in any flag cell is an error first, then one set flag decides. */
function anyFlag(cells: readonly Cell[] | undefined, argument: string): boolean {
  const flags = (cells ?? [])
    .filter((cell) => !isBlank(cell))
    .map((cell) => {
      refuseError(cell, argument)
      const value = readFlag(cell)
      if (value === undefined) throw wrongInput(`${argument}: "${cellText(cell)}" is no flag. Write TRUE or FALSE.`)
      return value
    })
  return flags.includes(true)
}

function refuseError(cell: Cell, argument: string): void {
  const error = readError(cell)
  if (error) throw new CalcError(error.code, `${argument}: is an error in this row. ${error.sentence}`)
}

/** One score per lead, from a column or a row. */
function scoreColumn(score: Matrix): Matrix {
  const [first = []] = score
  if (score.length > 1 && first.length > 1) throw wrongInput("score: has several columns. Select one column of scores.")
  return score.length === 1 ? first.map((cell) => [cell]) : score
}

/** The cells of each row of an argument; a single cell holds for all. */
function columnsFor(height: number): (cells: Matrix, argument: string) => Matrix {
  return (cells, argument) => {
    const rows =
      height > 1 && cells.length === 1 && cells[0]?.length === height
        ? cells.flat().map((cell) => [cell])
        : asMatrix(cells)
    const only = rows.length === 1 ? rows[0] : undefined
    if (only && height !== 1) return Array.from({ length: height }, () => only)
    if (rows.length !== height) {
      throw wrongInput(`${argument}: has ${rows.length} rows where score has ${height}. Select the same rows for both.`)
    }
    return rows
  }
}

export const leadStatusDoc: FunctionDoc = {
  details: [
    "The agreed definition of a qualified lead as a formula: not disqualified, and either on the fast track (a demo or pricing request, say) or with score and grade high enough. Everything else is recycled: back to marketing for more nurturing, not lost.",
    "A flag that decides holds even where score or grade is missing or wrong. Without one, a blank score answers blank, and a blank grade under min_grade means Recycle. Grades go from F over D-, D and D+ up to A+, as LEADGRADE gives them. It is the state by your definition, not a forecast: LEADPROBABILITY gives one.",
  ],
  formula: "MQL if not disqualified and (fast track, or score ≥ threshold and grade ≥ min_grade)",
  source: "Service-level agreements between marketing and sales; fast track as in Predictable Revenue",
  examples: [
    {
      about: "Score and grade against 65 and B, with the reason",
      args: [
        [[70], [61], [70], [70], [null]],
        65,
        [["A"], ["A"], ["C"], [null], ["A"]],
        "B",
        undefined,
        undefined,
        true,
      ],
      gives: [
        ["MQL", "score 70 and grade A"],
        ["Recycle", "score 61 below 65"],
        ["Recycle", "grade C below B"],
        ["Recycle", "no grade"],
        ["", ""],
      ],
      source: "By hand",
    },
    {
      about: "Flags decide: fast track whatever the score, disqualified whatever else",
      args: [[[10], [90], [null]], 65, undefined, undefined, [[true], [null], ["yes"]], [[null], [1], [0]]],
      gives: [["MQL"], ["Disqualified"], ["MQL"]],
      source: "By hand",
    },
    {
      about: "A remark among the flags would be guesswork",
      args: [70, 65, undefined, undefined, undefined, [["asked by phone"]]],
      error: { code: "#VALUE!", sentence: 'disqualified: "asked by phone" is no flag. Write TRUE or FALSE.' },
      source: "Own rule",
    },
  ],
  see: ["LEADSCORE", "LEADGRADE", "MQLTHRESHOLD"],
}
