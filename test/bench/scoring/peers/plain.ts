import { plainLoop } from "../handWritten.ts"
import type { ScoringContender } from "../scoringWork.ts"

export const plain: ScoringContender = {
  name: "Plain loop",
  how: "the same rules written out by hand without tricks",
  largest: 1_000_000,
  largestFresh: 1_000_000,
  prepare: (leads) => ({ run: () => ({ scores: plainLoop(leads) }) }),
}
