import { signNames } from "../../../core/worksheets/sevenSigns/names.ts"

const { sample, perception, perceptionVerdict, scale, measures, result, resultVerdict, checks, checkTotal } = signNames

/** The ranges that the screen reads. */
export const signRanges = {
  sample,
  perception,
  perceptionVerdict,
  scale,
  measures,
  result,
  resultVerdict,
  checks,
  checkTotal,
} as const

export type SignRange = keyof typeof signRanges
