import type { Matrix } from "../../core/cells/index.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"

/** A range as people write it, with its size. */
export interface Selection {
  /** With the sheet's name where it needs quotes too: `Leads!A1:L9241`, `'Score rules'!A1`. */
  readonly address: string
  readonly rows: number
  readonly columns: number
}

export type HostName = "Excel" | "Google Sheets" | "Browser workbook"

/**
 * Everything the pane may ask of a workbook. Each adapter passes the same contract test. What goes wrong is thrown
 * as a HostError, a sentence a person can act on.
 */
export interface WorkbookHost {
  readonly name: HostName
  selection(): Promise<Selection>
  /** Tells of each new selection until the returned function is called. */
  onSelectionChange(listener: (selection: Selection) => void): () => void
  sheetNames(): Promise<readonly string[]>
  /** The values of a range, blanks as `null`. */
  readRange(address: string): Promise<Matrix>
  /**
   * Writes a formula (English form, commas) into the cell at the address and answers with that address.
   * Refuses a cell that is filled.
   */
  insertFormula(address: string, formula: string): Promise<string>
  /** Inserts a sheet as one undo step. A sheet of that name is kept; the new one's name is answered. */
  insertSheet(plan: SheetPlan): Promise<string>
  /** Shows and selects a range. */
  select(address: string): Promise<void>
}

/** Something the workbook refused, said in a sentence. */
export class HostError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = "HostError"
  }
}
