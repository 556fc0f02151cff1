import {
  type Cell,
  cellText,
  foldText,
  isBlank,
  type Matrix,
  noAnswer,
  readError,
  readNumber,
  wrongInput,
} from "../cells/index.ts"
import { rounded } from "../stats/rounded.ts"

/** A lead whose score and outcome are both known. */
export interface ScoredOutcome {
  /** As given. */
  readonly given: number
  /** As compared. */
  readonly score: number
  readonly converted: boolean
}

export interface ScoredOutcomes {
  readonly pairs: readonly ScoredOutcome[]
  readonly leads: number
  readonly converted: number
  /** Rows without a score or an outcome. */
  readonly leftOut: number
}

const outcomeWords = new Map([
  ["won", true],
  ["yes", true],
  ["true", true],
  ["converted", true],
  ["lost", false],
  ["no", false],
  ["false", false],
  ["not converted", false],
])

/** Pairs of scores and outcomes. Leads that all ended alike teach nothing. */
export function readScoredOutcomes(scores: Matrix, outcomes: Matrix): ScoredOutcomes {
  const cells = scores.flat()
  const endings = outcomesFor(cells.length, outcomes, "scores")
  const pairs = cells.flatMap((cell, index): ScoredOutcome[] => {
    const given = readNumber(cell)
    const converted = readOutcome(endings[index] ?? null)
    return given === undefined || converted === undefined ? [] : [{ given, score: rounded(given), converted }]
  })
  const converted = pairs.filter((pair) => pair.converted).length
  refuseOneClass(converted, pairs.length)
  return { pairs, leads: pairs.length, converted, leftOut: cells.length - pairs.length }
}

/** The outcomes of so many rows. */
export function outcomesFor(count: number, outcomes: Matrix, beside: string): readonly Cell[] {
  const endings = outcomes.flat()
  if (endings.length !== count) {
    throw wrongInput(
      `outcomes: has ${endings.length} cells where ${beside} has ${count}. Select the same rows for both.`,
    )
  }
  return endings
}

export function refuseOneClass(converted: number, leads: number): void {
  if (leads === 0)
    throw noAnswer("outcomes: no lead has both a value and an outcome. Fill in the outcomes of past leads.")
  if (converted === 0 || converted === leads) {
    const all = converted === 0 ? "no lead converted" : "every lead converted"
    throw noAnswer(`outcomes: ${all}, so there is nothing to compare. Include leads that ended either way.`)
  }
}

/** A score rounded to 10 decimals, so that equal scores tie; undefined for blanks, texts and errors. */
export function readScore(cell: Cell): number | undefined {
  const score = readNumber(cell)
  return score === undefined ? undefined : rounded(score)
}

/** Did the lead convert? Undefined for a blank or an error; any other word is refused. */
export function readOutcome(cell: Cell): boolean | undefined {
  if (isBlank(cell) || readError(cell)) return undefined
  if (typeof cell === "boolean") return cell
  const number = readNumber(cell)
  if (number === 1 || number === 0) return number === 1
  const converted = outcomeWords.get(foldText(cellText(cell)))
  if (converted === undefined) {
    throw wrongInput(`outcomes: "${cellText(cell)}" is no outcome. Write 1 or 0, won or lost, yes or no.`)
  }
  return converted
}

/** Scores with their counts, the best first: equal scores are one step. */
export interface ScoreStep {
  readonly score: number
  /** The ends of the scores that are equal to ten decimals, as given: whoever filters by them finds these leads. */
  readonly lowest: number
  readonly highest: number
  readonly leads: number
  readonly converted: number
}

export function scoreSteps(pairs: readonly ScoredOutcome[]): ScoreStep[] {
  const steps = new Map<number, { -readonly [Key in keyof ScoreStep]: ScoreStep[Key] }>()
  for (const { given, score, converted } of pairs) {
    const step = steps.get(score) ?? { score, lowest: given, highest: given, leads: 0, converted: 0 }
    steps.set(score, step)
    step.lowest = Math.min(step.lowest, given)
    step.highest = Math.max(step.highest, given)
    step.leads += 1
    if (converted) step.converted += 1
  }
  return [...steps.values()].sort((a, b) => b.score - a.score)
}
