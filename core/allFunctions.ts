import { benchmark, benchmarkDoc } from "./benchmarks/benchmark.ts"
import { benchmarks, benchmarksDoc } from "./benchmarks/benchmarks.ts"
import { costOfChaos, costOfChaosDoc } from "./chaos/costOfChaos.ts"
import { activityScore, activityScoreDoc } from "./leads/activityScore.ts"
import { bestThreshold, bestThresholdDoc } from "./leads/bestThreshold.ts"
import { leadGrade, leadGradeDoc } from "./leads/leadGrade.ts"
import { leadLabel, leadLabelDoc } from "./leads/leadLabel.ts"
import { leadProbability, leadProbabilityDoc } from "./leads/leadProbability.ts"
import { leadRoute, leadRouteDoc } from "./leads/leadRoute.ts"
import { leadScore, leadScoreDoc } from "./leads/leadScore.ts"
import { leadScoreGroups, leadScoreGroupsDoc } from "./leads/leadScoreGroups.ts"
import { leadStatus, leadStatusDoc } from "./leads/leadStatus.ts"
import { leadWhy, leadWhyDoc } from "./leads/leadWhy.ts"
import { mqlThreshold, mqlThresholdDoc } from "./leads/mqlThreshold.ts"
import { scoreCheck, scoreCheckDoc } from "./leads/scoreCheck.ts"
import { scoreDecay, scoreDecayDoc } from "./leads/scoreDecay.ts"
import { scoreDrift, scoreDriftDoc } from "./leads/scoreDrift.ts"
import { scoreLift, scoreLiftDoc } from "./leads/scoreLift.ts"
import { thresholdTable, thresholdTableDoc } from "./leads/thresholdTable.ts"
import { weightOfEvidence, weightOfEvidenceDoc } from "./leads/weightOfEvidence.ts"
import type { FunctionDefinition, FunctionDoc } from "./registry/index.ts"
import { revenueLift, revenueLiftDoc } from "./reps/revenueLift.ts"
import { sellingTime, sellingTimeDoc } from "./reps/sellingTime.ts"

/** Every function, in the order people read them. */
export const allFunctions: readonly FunctionDefinition[] = [
  leadScore,
  leadScoreGroups,
  leadWhy,
  activityScore,
  scoreDecay,
  leadGrade,
  leadLabel,
  leadStatus,
  leadRoute,
  leadProbability,
  weightOfEvidence,
  scoreCheck,
  scoreLift,
  scoreDrift,
  mqlThreshold,
  bestThreshold,
  thresholdTable,
  sellingTime,
  revenueLift,
  costOfChaos,
  benchmark,
  benchmarks,
]

/** What is written about them, by name; bundles that only calculate leave it out. */
export const allDocs: Readonly<Record<string, FunctionDoc>> = {
  LEADSCORE: leadScoreDoc,
  LEADSCOREGROUPS: leadScoreGroupsDoc,
  LEADWHY: leadWhyDoc,
  ACTIVITYSCORE: activityScoreDoc,
  SCOREDECAY: scoreDecayDoc,
  LEADGRADE: leadGradeDoc,
  LEADLABEL: leadLabelDoc,
  LEADSTATUS: leadStatusDoc,
  LEADROUTE: leadRouteDoc,
  LEADPROBABILITY: leadProbabilityDoc,
  WEIGHTOFEVIDENCE: weightOfEvidenceDoc,
  SCORECHECK: scoreCheckDoc,
  SCORELIFT: scoreLiftDoc,
  SCOREDRIFT: scoreDriftDoc,
  MQLTHRESHOLD: mqlThresholdDoc,
  BESTTHRESHOLD: bestThresholdDoc,
  THRESHOLDTABLE: thresholdTableDoc,
  SELLINGTIME: sellingTimeDoc,
  REVENUELIFT: revenueLiftDoc,
  COSTOFCHAOS: costOfChaosDoc,
  BENCHMARK: benchmarkDoc,
  BENCHMARKS: benchmarksDoc,
}
