import { z } from "../stats/wilson.ts"
import type { ScoreSteps } from "./scoreSteps.ts"

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
  const area = doubledWins(steps.count, steps.leads, steps.converted, others) / (2 * converted * others)
  if (converted < 2 || others < 2) return { area, interval: undefined }
  const reach = z * Math.sqrt(variance(steps.count, steps.leads, steps.converted, converted, others, area))
  return { area, interval: { low: Math.max(area - reach, 0), high: Math.min(area + reach, 1) } }
}

/** Twice the pairs in which the converted lead scores higher; a pair of equals counts once. */
function doubledWins(count: number, leads: Uint32Array, reached: Uint32Array, others: number): number {
  let doubled = 0
  let convertedAbove = 0
  let othersAbove = 0
  for (let step = 0; step < count; step++) {
    const convertedHere = reached[step] as number
    const othersHere = (leads[step] as number) - convertedHere
    doubled += (convertedHere - convertedAbove) * (2 * others - othersAbove - othersHere)
    convertedAbove = convertedHere
    othersAbove = othersHere
  }
  return doubled
}

/** The spread, within each kind of leads, of the share of the other kind that a lead outscores or is outscored by. */
function variance(
  count: number,
  leads: Uint32Array,
  reached: Uint32Array,
  converted: number,
  others: number,
  area: number,
): number {
  let spreadOfConverted = 0
  let spreadOfOthers = 0
  let convertedAbove = 0
  let othersAbove = 0
  for (let step = 0; step < count; step++) {
    const convertedHere = reached[step] as number
    const othersHere = (leads[step] as number) - convertedHere
    const wins = convertedHere - convertedAbove
    const losses = othersHere - othersAbove
    if (wins > 0) {
      const excess = (others - othersAbove - losses / 2) / others - area
      spreadOfConverted += wins * (excess * excess)
    }
    if (losses > 0) {
      const excess = (convertedAbove + wins / 2) / converted - area
      spreadOfOthers += losses * (excess * excess)
    }
    convertedAbove = convertedHere
    othersAbove = othersHere
  }
  return spreadOfConverted / (converted - 1) / converted + spreadOfOthers / (others - 1) / others
}
