import { benchmarksSheet } from "../benchmarksSheet.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { withRoomForTexts } from "../withRoomForTexts.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { amountEntry } from "./chanceSection.ts"
import { checksSheet } from "./checksSheet.ts"
import { inputsSheet } from "./inputsSheet.ts"
import { numberEntries, originEntries } from "./inputTableSection.ts"
import { lineEntries } from "./lineChoicesSection.ts"
import { linesSheet } from "./linesSheet.ts"
import { chaosNames } from "./names.ts"
import { paybackSheet } from "./paybackSheet.ts"
import { programmeEntries } from "./programmeSection.ts"
import { scenariosSheet } from "./scenariosSheet.ts"
import { sensitivitySheet } from "./sensitivitySheet.ts"
import { simulationSheet } from "./simulationSheet.ts"
import { workingsSheet } from "./workingsSheet.ts"

/** The names of the ranges that hold the sample. */
export const chaosEntries: readonly string[] = [
  chaosNames.sample,
  numberEntries,
  originEntries,
  lineEntries,
  amountEntry,
  programmeEntries,
]

/** What the chaos costs a year: what is typed in first, then what comes of it, then the proofs. */
export function costOfChaosSheets(options: WorksheetOptions): readonly SheetPlan[] {
  return [
    inputsSheet(options),
    scenariosSheet(),
    linesSheet(),
    workingsSheet(),
    sensitivitySheet(),
    simulationSheet(options),
    paybackSheet(options),
    benchmarksSheet(),
    checksSheet(options),
  ].map(withRoomForTexts)
}
