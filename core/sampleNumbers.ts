import { randomNumbers } from "./stats/randomNumbers.ts"

/** What samples are drawn from: the same in every workbook. */
export function sampleNumbers(): () => number {
  return randomNumbers(1)
}
