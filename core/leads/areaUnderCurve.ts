import { z } from "../stats/wilson.ts"
import type { ScoreStep } from "./scoredOutcomes.ts"

/**
 * The area under the ROC curve: P(converted scores higher) + ½ P(equal), as sklearn's roc_auc_score, with its 95 %
 * interval by DeLong's variance, clipped to 0–1. No interval where a class has fewer than two leads.
 */
export function areaUnderCurve(steps: readonly ScoreStep[]): {
  readonly area: number
  readonly interval: { readonly low: number; readonly high: number } | undefined
} {
  const converted = steps.reduce((sum, step) => sum + step.converted, 0)
  const others = steps.reduce((sum, step) => sum + step.leads, 0) - converted
  let convertedAbove = 0
  let othersAbove = 0
  let doubledWins = 0
  const placements: { readonly ofConverted: number; readonly ofOthers: number; readonly step: ScoreStep }[] = []
  for (const step of steps) {
    const own = step.leads - step.converted
    placements.push({
      ofConverted: (others - othersAbove - own / 2) / others,
      ofOthers: (convertedAbove + step.converted / 2) / converted,
      step,
    })
    doubledWins += step.converted * (2 * (others - othersAbove) - own)
    convertedAbove += step.converted
    othersAbove += own
  }
  const area = doubledWins / (2 * converted * others)
  if (converted < 2 || others < 2) return { area, interval: undefined }
  let spreadOfConverted = 0
  let spreadOfOthers = 0
  for (const { ofConverted, ofOthers, step } of placements) {
    spreadOfConverted += step.converted * (ofConverted - area) ** 2
    spreadOfOthers += (step.leads - step.converted) * (ofOthers - area) ** 2
  }
  const variance = spreadOfConverted / (converted - 1) / converted + spreadOfOthers / (others - 1) / others
  const reach = z * Math.sqrt(variance)
  return { area, interval: { low: Math.max(area - reach, 0), high: Math.min(area + reach, 1) } }
}
