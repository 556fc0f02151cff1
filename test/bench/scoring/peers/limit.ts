import { limitLoop } from "../handWritten.ts"
import type { ScoringContender } from "../scoringWork.ts"

export const limit: ScoringContender = {
  name: "LIMIT",
  how: "a loop written by hand for exactly these rules, with every trick these leads allow",
  largest: 1_000_000,
  largestFresh: 1_000_000,
  prepare: (leads) => ({ run: () => ({ scores: limitLoop(leads) }) }),
}
