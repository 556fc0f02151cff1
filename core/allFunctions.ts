import { benchmark, benchmarkDoc } from "./benchmarks/benchmark.ts"
import { benchmarks, benchmarksDoc } from "./benchmarks/benchmarks.ts"
import { costOfChaos, costOfChaosDoc } from "./chaos/costOfChaos.ts"
import { leadScore, leadScoreDoc } from "./leads/leadScore.ts"
import { leadWhy, leadWhyDoc } from "./leads/leadWhy.ts"
import type { FunctionDefinition, FunctionDoc } from "./registry/index.ts"
import { revenueLift, revenueLiftDoc } from "./reps/revenueLift.ts"
import { sellingTime, sellingTimeDoc } from "./reps/sellingTime.ts"

/** Every function, in the order people read them. */
export const allFunctions: readonly FunctionDefinition[] = [
  leadScore,
  leadWhy,
  sellingTime,
  revenueLift,
  costOfChaos,
  benchmark,
  benchmarks,
]

/** What is written about them, by name; bundles that only calculate leave it out. */
export const allDocs: Readonly<Record<string, FunctionDoc>> = {
  LEADSCORE: leadScoreDoc,
  LEADWHY: leadWhyDoc,
  SELLINGTIME: sellingTimeDoc,
  REVENUELIFT: revenueLiftDoc,
  COSTOFCHAOS: costOfChaosDoc,
  BENCHMARK: benchmarkDoc,
  BENCHMARKS: benchmarksDoc,
}
