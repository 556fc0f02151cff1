import type { SheetPlan } from "./sheetPlan.ts"

export interface WorksheetOptions {
  /** Sample entries in the input cells, or none. */
  readonly withSample: boolean
  /** Whether formulas may call functions of ours; in a file for people without the add-in none does. */
  readonly withFunctions: boolean
  /** The names of ranges that the workbook has already: other worksheets of ours may be read by these. */
  readonly names: readonly string[]
}

/** Sheets that belong together and are inserted in one step. */
export interface Worksheets {
  readonly name: string
  /** What they are for, in a sentence. */
  readonly about: string
  readonly sheets: (options: WorksheetOptions) => readonly SheetPlan[]
  /** The names of the ranges that hold the sample; emptied, they are ready for the person's own entries. */
  readonly entries: readonly string[]
  /** The names of the ranges that functions of ours fill; a file without these functions has their values there. */
  readonly calculated: readonly string[]
}
