import { rounded } from "../stats/rounded.ts"
import type { ScoredOutcomes } from "./scoredOutcomes.ts"

const bins = 10
const closest = 1e-15

/** Measures for scores that are probabilities; none where they are not. */
export function probabilityChecks({ won, lost, leads }: ScoredOutcomes, base: number): [string, number][] {
  const isWithin = (rising: Float64Array) =>
    rounded(rising[0] as number) >= 0 && rounded(rising[rising.length - 1] as number) <= 1
  if (!isWithin(won) || !isWithin(lost) || (isCertain(won) && isCertain(lost))) return []
  const brier = (squaredErrors(won, 1) + squaredErrors(lost, 0)) / leads
  return [
    ["Brier", brier],
    ["Brier skill", 1 - brier / (base * (1 - base))],
    ["Log loss", (surprise(won, 1) + surprise(lost, 0)) / leads],
    ["Calibration error", calibrationError(won, lost)],
  ]
}

function isCertain(rising: Float64Array): boolean {
  return rising.every((score) => rounded(score) === 0 || rounded(score) === 1)
}

function squaredErrors(scores: Float64Array, outcome: 0 | 1): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const error = outcome - (scores[at] as number)
    sum += error * error
  }
  return sum
}

function surprise(scores: Float64Array, outcome: 0 | 1): number {
  let sum = 0
  for (let at = 0; at < scores.length; at++) {
    const probability = Math.min(Math.max(scores[at] as number, closest), 1 - closest)
    sum -= Math.log(outcome === 1 ? probability : 1 - probability)
  }
  return sum
}

/** Σ n/N · |mean probability − share converted| over ten bins (lo, hi], the first closed. */
function calibrationError(won: Float64Array, lost: Float64Array): number {
  const sums = new Float64Array(bins)
  addExcess(won, 1, sums)
  addExcess(lost, 0, sums)
  return sums.reduce((sum, excess) => sum + Math.abs(excess), 0) / (won.length + lost.length)
}

/** The scores rise, so that those of a bin lie together. */
function addExcess(rising: Float64Array, outcome: 0 | 1, sums: Float64Array): void {
  let at = 0
  for (let bin = 0; bin < bins; bin++) {
    const end = bin === bins - 1 ? rising.length : endOfBin(rising, (bin + 1) / bins)
    let sum = sums[bin] as number
    for (; at < end; at++) sum += (rising[at] as number) - outcome
    sums[bin] = sum
  }
}

/** Where the scores begin that are above an edge. */
function endOfBin(rising: Float64Array, edge: number): number {
  let from = 0
  let to = rising.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (rounded(rising[middle] as number) > edge) to = middle
    else from = middle + 1
  }
  return from
}
