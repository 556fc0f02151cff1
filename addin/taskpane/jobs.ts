import type { Topic } from "../../core/index.ts"
import type { LaterScreenName } from "./laterScreens.ts"

interface Job {
  readonly topic: Topic
  readonly below: string
  readonly screen: LaterScreenName
}

export const jobs: readonly Job[] = [
  { topic: "leads", below: "Points by your rules, and why", screen: "leadScoring" },
  { topic: "reps", below: "The reps’ week and what could move", screen: "repEfficiency" },
  { topic: "chaos", below: "Line by line, with its range and payback", screen: "costOfChaos" },
  { topic: "alignment", below: "Where marketing and sales differ", screen: "sevenSigns" },
]
