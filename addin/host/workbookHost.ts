import type { Matrix } from "../../core/cells/index.ts"
import type { PlanCell, PlanName, SheetPlan } from "../../core/worksheets/sheetPlan.ts"

/** A range as people write it, with its size. */
export interface Selection {
  /** With the sheet's name where it needs quotes too: `Leads!A1:L9241`, `'Score rules'!A1`. */
  readonly address: string
  readonly rows: number
  readonly columns: number
}

export type HostName = "Excel" | "Google Sheets" | "Browser workbook"

/** What a host can and cannot do; the pane asks here and not by trying. */
export interface Capabilities {
  /** One action of ours is one step to undo. */
  readonly undoesInOneStep: boolean
  readonly charts: boolean
  /** Warns before a protected range is changed. */
  readonly protections: boolean
}

/** How numbers are written where the workbook is: `1.234,5` and `;` between arguments, say. */
export interface Locale {
  /** BCP 47: `de-DE`. */
  readonly tag: string
  readonly decimalSign: "." | ","
}

/** What formulas are turned into their values in: the selection, the sheet that is shown, or all sheets. */
export type FreezeScope = "selection" | "sheet" | "workbook"

/**
 * Long work: how far it is, from 0 on and up to the whole, and whether it is still wanted. What was cancelled, also at
 * the first word of its progress, rejects with the signal's reason.
 */
export interface Task {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/**
 * Everything the pane may ask of a workbook. Each adapter passes the same contract test. What goes wrong is thrown
 * as a HostError, a sentence a person can act on.
 */
export interface WorkbookHost {
  readonly name: HostName
  readonly capabilities: Capabilities
  locale(): Promise<Locale>
  selection(): Promise<Selection>
  /** Tells of each new selection until the returned function is called. */
  onSelectionChange(listener: (selection: Selection) => void): () => void
  /**
   * Tells an address that covers the cells whose content changed, whoever changed it, until the returned function is
   * called. It may cover more; results that follow from the change are not told.
   */
  onCellsChange(listener: (address: string) => void): () => void
  sheetNames(): Promise<readonly string[]>
  /** The names of the workbook with their ranges, the sheet in front: `Leads!A1:F1`. */
  names(): Promise<readonly PlanName[]>
  /** The values of a range, blanks as `null`; whole columns and rows end with their last filled cell. */
  readRange(address: string, task?: Task): Promise<Matrix>
  /**
   * Writes blocks of cells, on one sheet or several, as one undo step: values as they are, text as text, formulas in
   * English form. Refuses when one of the cells is filled, unless they may be overwritten; a blank empties its cell.
   * Cancelled half-way it takes back what it wrote.
   */
  writeCells(blocks: readonly CellBlock[], options?: WriteOptions): Promise<void>
  /**
   * Writes a formula (English form, commas) into the cell at the address and answers with that address.
   * Refuses a cell that is filled.
   */
  insertFormula(address: string, formula: string): Promise<string>
  /**
   * Inserts sheets, which may read each other, as one undo step: all of them or none. Shows the first and answers their
   * names. Sheets and names of ranges that the workbook has already are kept; the new ones get a number, see
   * `withFreeNames`.
   */
  insertSheets(plans: readonly SheetPlan[]): Promise<readonly string[]>
  /**
   * Turns formulas into the values they show, spilled ones too, as one undo step, and answers how many formulas there
   * were. Text stays text, an error stays its error or becomes the text of its code. Nothing that shows is lost: of what
   * spills out of the selection, or into it, all is frozen or it is refused.
   */
  freeze(scope: FreezeScope, task?: Task): Promise<number>
  /** Shows and selects a range. */
  select(address: string): Promise<void>
}

/** Cells and where their top left corner stands, with its sheet: `Leads!H1`. */
export interface CellBlock {
  readonly corner: string
  readonly cells: readonly (readonly PlanCell[])[]
}

export interface WriteOptions {
  readonly overwrite?: boolean
  readonly task?: Task
}

/** Something the workbook refused, said in a sentence. */
export class HostError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = "HostError"
  }
}
