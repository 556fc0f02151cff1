import type { SheetPlan } from "../sheetPlan.ts"
import { withRoomForTexts } from "../withRoomForTexts.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { capsSheet } from "./capsSheet.ts"
import { checksSheet } from "./checksSheet.ts"
import { leadsSheet } from "./leadsSheet.ts"
import { leadNames } from "./names.ts"
import { rulesSheet } from "./rulesSheet.ts"
import { sampleLeads } from "./sampleLeads.ts"
import { scoredSheet } from "./scoredSheet.ts"
import { thresholdSheet } from "./thresholdSheet.ts"

/** The ranges with the sample entries; the rules are a proposal and stay. */
export const leadScoringEntries: readonly string[] = [leadNames.sample, leadNames.list, leadNames.terms]

/** The ranges that functions of ours fill. */
export const leadScoringCalculated: readonly string[] = [
  leadNames.scores,
  leadNames.status,
  leadNames.why,
  leadNames.thresholds,
  leadNames.comparison,
]

/** A list of leads with its rules, scored, and the line from which a lead goes to sales. */
export function leadScoringSheets(options: WorksheetOptions, random: () => number): readonly SheetPlan[] {
  const { withSample, withFunctions } = options
  return [
    leadsSheet(withSample ? sampleLeads(random) : []),
    rulesSheet(),
    capsSheet(),
    scoredSheet(withFunctions),
    thresholdSheet(withSample, withFunctions),
    checksSheet(),
  ].map(withRoomForTexts)
}
