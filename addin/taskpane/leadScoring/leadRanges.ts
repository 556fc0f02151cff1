import { leadNames } from "../../../core/worksheets/leadScoring/names.ts"

const { sample, headings, rules, scores, scoredVerdict, terms, threshold, thresholdVerdict, checks, checkTotal } =
  leadNames

/** The ranges that the screen reads; of the leads themselves only where they begin. */
export const leadRanges = {
  sample,
  headings,
  rules,
  scores,
  scoredVerdict,
  terms,
  threshold,
  thresholdVerdict,
  checks,
  checkTotal,
} as const

export type LeadRange = keyof typeof leadRanges
