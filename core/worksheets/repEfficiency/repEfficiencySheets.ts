import type { SheetPlan } from "../sheetPlan.ts"
import { withRoomForTexts } from "../withRoomForTexts.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { byRepSheet } from "./byRepSheet.ts"
import { checksSheet } from "./checksSheet.ts"
import { increaseSheet } from "./increaseSheet.ts"
import { longFormSheet } from "./longFormSheet.ts"
import { moveSheet } from "./moveSheet.ts"
import { repEntryNames } from "./names.ts"
import { teamSheet } from "./teamSheet.ts"
import { weekSheet } from "./weekSheet.ts"

/** The names of the ranges that hold the sample. */
export const repEfficiencyEntries: readonly string[] = Object.values(repEntryNames)

/** The rep efficiency calculator: from the team and its week to the total revenue increase. */
export function repEfficiencySheets(options: WorksheetOptions, random: () => number): readonly SheetPlan[] {
  return [
    teamSheet(options),
    weekSheet(options, random),
    longFormSheet(),
    byRepSheet(),
    moveSheet(options),
    increaseSheet(options),
    checksSheet(options),
  ].map(withRoomForTexts)
}
