import type { ScoredOutcome } from "./scoredOutcomes.ts"

const bins = 10
const closest = 1e-15

/** Measures for scores that are probabilities; none where they are not. */
export function probabilityChecks(pairs: readonly ScoredOutcome[], base: number): [string, number][] {
  const within = pairs.every(({ score }) => score >= 0 && score <= 1)
  const certain = pairs.every(({ score }) => score === 0 || score === 1)
  if (!within || certain) return []
  const mean = (term: (pair: ScoredOutcome) => number) =>
    pairs.reduce((sum, pair) => sum + term(pair), 0) / pairs.length
  const brier = mean(({ given, converted }) => (given - (converted ? 1 : 0)) ** 2)
  return [
    ["Brier", brier],
    ["Brier skill", 1 - brier / (base * (1 - base))],
    ["Log loss", mean(logLoss)],
    ["Calibration error", calibrationError(pairs)],
  ]
}

function logLoss({ given, converted }: ScoredOutcome): number {
  const probability = Math.min(Math.max(given, closest), 1 - closest)
  return -Math.log(converted ? probability : 1 - probability)
}

/** Σ n/N · |mean probability − share converted| over ten bins (lo, hi], the first closed. */
function calibrationError(pairs: readonly ScoredOutcome[]): number {
  const sums = Array.from({ length: bins }, () => 0)
  for (const { given, score, converted } of pairs) {
    const bin = sums.findIndex((_, index) => score <= (index + 1) / bins)
    sums[bin] = (sums[bin] ?? 0) + given - (converted ? 1 : 0)
  }
  return sums.reduce((sum, difference) => sum + Math.abs(difference), 0) / pairs.length
}
