import { rounded } from "../stats/rounded.ts"
import type { ScoredOutcomes } from "./scoredOutcomes.ts"

const bins = 10
const closest = 1e-15

/** Measures for scores that are probabilities; none where they are not. */
export function probabilityChecks({ won, lost, leads }: ScoredOutcomes, base: number): [string, number][] {
  const all = [won, lost]
  const within = all.every((scores) => scores.every((score) => rounded(score) >= 0 && rounded(score) <= 1))
  const certain = all.every((scores) => scores.every((score) => rounded(score) === 0 || rounded(score) === 1))
  if (!within || certain) return []
  const brier = (sumOf(won, (score) => (1 - score) ** 2) + sumOf(lost, (score) => score ** 2)) / leads
  const surprise =
    sumOf(won, (score) => -Math.log(clipped(score))) + sumOf(lost, (score) => -Math.log(1 - clipped(score)))
  return [
    ["Brier", brier],
    ["Brier skill", 1 - brier / (base * (1 - base))],
    ["Log loss", surprise / leads],
    ["Calibration error", calibrationError(won, lost)],
  ]
}

function sumOf(scores: Float64Array, term: (score: number) => number): number {
  let sum = 0
  for (const score of scores) sum += term(score)
  return sum
}

function clipped(probability: number): number {
  return Math.min(Math.max(probability, closest), 1 - closest)
}

/** Σ n/N · |mean probability − share converted| over ten bins (lo, hi], the first closed. */
function calibrationError(won: Float64Array, lost: Float64Array): number {
  const sums = Array.from({ length: bins }, () => 0)
  const add = (score: number, excess: number) => {
    const bin = binOf(rounded(score))
    sums[bin] = (sums[bin] ?? 0) + excess
  }
  for (const score of won) add(score, score - 1)
  for (const score of lost) add(score, score)
  return sums.reduce((sum, excess) => sum + Math.abs(excess), 0) / (won.length + lost.length)
}

function binOf(score: number): number {
  let bin = 0
  while (score > (bin + 1) / bins) bin++
  return bin
}
