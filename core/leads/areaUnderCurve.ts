import { z } from "../stats/wilson.ts"
import type { ScoreSteps } from "./scoredOutcomes.ts"

/**
 * The area under the ROC curve: P(converted scores higher) + ½ P(equal), as sklearn's roc_auc_score, with its 95 %
 * interval by DeLong's variance, clipped to 0–1. No interval where a class has fewer than two leads.
 */
export function areaUnderCurve(
  steps: ScoreSteps,
  converted: number,
  others: number,
): {
  readonly area: number
  readonly interval: { readonly low: number; readonly high: number } | undefined
} {
  const ofConverted = new Float64Array(steps.count)
  const ofOthers = new Float64Array(steps.count)
  let convertedAbove = 0
  let othersAbove = 0
  let doubledWins = 0
  for (let step = 0; step < steps.count; step++) {
    const wins = steps.converted[step] as number
    const losses = (steps.leads[step] as number) - wins
    ofConverted[step] = (others - othersAbove - losses / 2) / others
    ofOthers[step] = (convertedAbove + wins / 2) / converted
    doubledWins += wins * (2 * (others - othersAbove) - losses)
    convertedAbove += wins
    othersAbove += losses
  }
  const area = doubledWins / (2 * converted * others)
  if (converted < 2 || others < 2) return { area, interval: undefined }
  let spreadOfConverted = 0
  let spreadOfOthers = 0
  for (let step = 0; step < steps.count; step++) {
    const wins = steps.converted[step] as number
    spreadOfConverted += wins * ((ofConverted[step] as number) - area) ** 2
    spreadOfOthers += ((steps.leads[step] as number) - wins) * ((ofOthers[step] as number) - area) ** 2
  }
  const variance = spreadOfConverted / (converted - 1) / converted + spreadOfOthers / (others - 1) / others
  const reach = z * Math.sqrt(variance)
  return { area, interval: { low: Math.max(area - reach, 0), high: Math.min(area + reach, 1) } }
}
