import { sampleNumbers } from "./sampleNumbers.ts"
import { chaosEntries, costOfChaosSheets } from "./worksheets/costOfChaos/costOfChaosSheets.ts"
import { chaosNames } from "./worksheets/costOfChaos/names.ts"
import {
  leadScoringCalculated,
  leadScoringEntries,
  leadScoringSheets,
} from "./worksheets/leadScoring/leadScoringSheets.ts"
import { repEfficiencyEntries, repEfficiencySheets } from "./worksheets/repEfficiency/repEfficiencySheets.ts"
import { sevenSignsEntries, sevenSignsSheets } from "./worksheets/sevenSigns/sevenSignsSheets.ts"
import type { Worksheets } from "./worksheets/worksheets.ts"
import { type WorksheetsKey, worksheetTitles } from "./worksheets/worksheetTitles.ts"

/** The sets of sheets that a person can insert. */
export const allWorksheets = {
  leadScoring: {
    name: worksheetTitles.leadScoring,
    about: "Which leads go to sales by your rules, why, and where the line should be.",
    sheets: (options) => leadScoringSheets(options, sampleNumbers()),
    entries: leadScoringEntries,
    calculated: leadScoringCalculated,
  },
  repEfficiency: {
    name: worksheetTitles.repEfficiency,
    about: "How much of the week is selling, what the rest costs, and what more selling time could bring.",
    sheets: (options) => repEfficiencySheets(options, sampleNumbers()),
    entries: repEfficiencyEntries,
    calculated: [],
  },
  costOfChaos: {
    name: worksheetTitles.costOfChaos,
    about: "What unaligned marketing and sales cost a year, how sure that is, and what to mend first.",
    sheets: costOfChaosSheets,
    entries: chaosEntries,
    calculated: [chaosNames.range],
  },
  sevenSigns: {
    name: worksheetTitles.sevenSigns,
    about:
      "Which signs of poor collaboration there are, in the eyes of marketing and of sales, and what each is worth.",
    sheets: (options) => sevenSignsSheets(options, sampleNumbers()),
    entries: sevenSignsEntries,
    calculated: [],
  },
} satisfies Readonly<Record<WorksheetsKey, Worksheets>>
