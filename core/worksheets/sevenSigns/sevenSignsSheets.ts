import type { SheetPlan } from "../sheetPlan.ts"
import { withRoomForTexts } from "../withRoomForTexts.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { checksSheet } from "./checksSheet.ts"
import { costSources } from "./costSources.ts"
import { measuresSheet } from "./measuresSheet.ts"
import { signNames } from "./names.ts"
import { perceptionSheet } from "./perceptionSheet.ts"
import { resultSheet } from "./resultSheet.ts"
import { noAnswers, sampleAnswers } from "./sampleAnswers.ts"
import { surveySheet } from "./surveySheet.ts"
import { weightsSheet } from "./weightsSheet.ts"

/** The ranges with the sample entries. Costs that are looked up in other worksheets have none. */
export const sevenSignsEntries: readonly string[] = [
  signNames.sample,
  signNames.marketingAnswers,
  signNames.salesAnswers,
  signNames.values,
  signNames.costs,
]

/** Which of the seven signs a company has: two surveys, measures, and what follows from them. */
export function sevenSignsSheets(options: WorksheetOptions, random: () => number): readonly SheetPlan[] {
  const { withSample, withFunctions, names } = options
  const answersOf = (side: "marketing" | "sales") => (withSample ? sampleAnswers(side, random) : noAnswers())
  const about = withSample ? "Sample: invented answers and figures. Replace them by your own." : null
  return [
    surveySheet("marketing", answersOf("marketing"), about),
    surveySheet("sales", answersOf("sales"), null),
    weightsSheet(),
    measuresSheet(withSample, costSources(names)),
    perceptionSheet(),
    resultSheet(),
    checksSheet(withFunctions),
  ].map(withRoomForTexts)
}
