import { alignmentIndex, alignmentIndexDoc } from "./alignment/alignmentIndex.ts"
import { sevenSigns, sevenSignsDoc } from "./alignment/sevenSigns.ts"
import { benchmark, benchmarkDoc } from "./benchmarks/benchmark.ts"
import { benchmarks, benchmarksDoc } from "./benchmarks/benchmarks.ts"
import { chaosRange, chaosRangeDoc } from "./chaos/chaosRange.ts"
import { chaosTornado, chaosTornadoDoc } from "./chaos/chaosTornado.ts"
import { costOfChaos, costOfChaosDoc } from "./chaos/costOfChaos.ts"
import { payback, paybackDoc } from "./chaos/payback.ts"
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
import { callCost, callCostDoc } from "./reps/callCost.ts"
import { capacityRecovered, capacityRecoveredDoc } from "./reps/capacityRecovered.ts"
import { quotaAttainment, quotaAttainmentDoc } from "./reps/quotaAttainment.ts"
import { rampCost, rampCostDoc } from "./reps/rampCost.ts"
import { repEfficiency, repEfficiencyDoc } from "./reps/repEfficiency.ts"
import { revenueLift, revenueLiftDoc } from "./reps/revenueLift.ts"
import { sellingHourCost, sellingHourCostDoc } from "./reps/sellingHourCost.ts"
import { sellingTime, sellingTimeDoc } from "./reps/sellingTime.ts"
import { turnoverCost, turnoverCostDoc } from "./reps/turnoverCost.ts"

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
  sellingHourCost,
  capacityRecovered,
  revenueLift,
  repEfficiency,
  callCost,
  quotaAttainment,
  rampCost,
  turnoverCost,
  costOfChaos,
  chaosTornado,
  chaosRange,
  payback,
  benchmark,
  benchmarks,
  alignmentIndex,
  sevenSigns,
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
  SELLINGHOURCOST: sellingHourCostDoc,
  CAPACITYRECOVERED: capacityRecoveredDoc,
  REVENUELIFT: revenueLiftDoc,
  REPEFFICIENCY: repEfficiencyDoc,
  CALLCOST: callCostDoc,
  QUOTAATTAINMENT: quotaAttainmentDoc,
  RAMPCOST: rampCostDoc,
  TURNOVERCOST: turnoverCostDoc,
  COSTOFCHAOS: costOfChaosDoc,
  CHAOSTORNADO: chaosTornadoDoc,
  CHAOSRANGE: chaosRangeDoc,
  PAYBACK: paybackDoc,
  BENCHMARK: benchmarkDoc,
  BENCHMARKS: benchmarksDoc,
  ALIGNMENTINDEX: alignmentIndexDoc,
  SEVENSIGNS: sevenSignsDoc,
}
