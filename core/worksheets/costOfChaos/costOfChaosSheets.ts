import { benchmarksSheet } from "../benchmarksSheet.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { checksSheet } from "./checksSheet.ts"
import { entryNames, inputsSheet } from "./inputsSheet.ts"
import { linesSheet } from "./linesSheet.ts"
import { chaosNames } from "./names.ts"
import { paybackSheet, programmeEntries } from "./paybackSheet.ts"
import { scenariosSheet } from "./scenariosSheet.ts"
import { sensitivitySheet } from "./sensitivitySheet.ts"
import { amountEntry, simulationSheet } from "./simulationSheet.ts"
import { workingsSheet } from "./workingsSheet.ts"

/** The names of the ranges that hold the sample. */
export const chaosEntries: readonly string[] = [
  chaosNames.sample,
  ...Object.values(entryNames),
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
  ]
}
