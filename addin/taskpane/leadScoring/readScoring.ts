import { cellText, type Matrix, readError } from "../../../core/index.ts"
import { numberIn, rowWith, sheetRows } from "../worksheets/sheetRows.ts"
import type { LeadRange } from "./leadRanges.ts"

/** A line in points, and what it means. */
export interface ThresholdLine {
  readonly name: string
  readonly points: number | undefined
  readonly about: string
}

export interface Scoring {
  /** The leads that have a score. */
  readonly leads: number
  /** Undefined while there is no threshold. */
  readonly passed: { readonly from: number; readonly isOwn: boolean; readonly mqls: number } | undefined
  readonly shareWon: number | undefined
  readonly lines: readonly ThresholdLine[]
  /** What the sheets say, or have to be told, first. */
  readonly scoredSays: string
  readonly thresholdSays: string
}

const used = "Threshold used"
const lines = ["Threshold by capacity", "Threshold of the highest profit", used]

export function readScoring(
  tables: Readonly<Record<Exclude<LeadRange, "sample" | "checks" | "checkTotal">, Matrix>>,
): Scoring {
  const rows = sheetRows(tables.threshold, "")
  const number = (item: string) => rowWith(rows, "Item", item)?.number("Value")
  const [from, mqls] = [number(used), number("MQLs")]
  const own = tables.terms.at(-1)?.[0]
  return {
    leads: tables.scores.flat().filter((cell) => numberIn(cell) !== undefined).length,
    passed: from === undefined || mqls === undefined ? undefined : { from, isOwn: own === from, mqls },
    shareWon: number("Share won"),
    lines: lines.map((name) => ({
      name,
      points: number(name),
      about: rowWith(rows, "Item", name)?.text("What it says") ?? "",
    })),
    scoredSays: sentenceIn(tables.scoredVerdict),
    thresholdSays: sentenceIn(tables.thresholdVerdict),
  }
}

function sentenceIn([[cell = null] = []]: Matrix): string {
  return readError(cell)?.sentence ?? cellText(cell)
}
