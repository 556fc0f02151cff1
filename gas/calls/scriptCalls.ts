import type { FreezeScope, Locale, Selection } from "../../addin/host/workbookHost.ts"
import type { Matrix } from "../../core/cells/index.ts"
import type { PlanCell, PlanName, SheetPlan } from "../../core/worksheets/sheetPlan.ts"

/** What the sidebar may ask of the script. Each call is one round trip to Google, about a second. */
export interface ScriptCalls {
  locale(): Locale
  selection(): Selection
  look(watch: Watch): Look
  sheetNames(): readonly string[]
  names(): readonly PlanName[]
  /** Several ranges at once; each is read or refused by itself. */
  readParts(wanted: readonly RowsWanted[]): readonly (ReadRows | Refused)[]
  writeRows(rows: RowsToWrite): WrittenRows
  insertFormula(address: string, formula: string): string
  insertSheets(plans: readonly SheetPlan[]): readonly string[]
  freeze(what: FreezeScope | { readonly sheet: string }): number
  select(address: string): null
}

export type ScriptCall = keyof ScriptCalls

/** What one side says to the other, as JSON text: google.script.run carries neither dates nor what is undefined. */
export interface Request<C extends ScriptCall = ScriptCall> {
  readonly call: C
  readonly args: Parameters<ScriptCalls[C]>
}
export type Answer<C extends ScriptCall = ScriptCall> = { readonly value: ReturnType<ScriptCalls[C]> } | Refused

export interface Refused {
  readonly refused: string
}

/** Whether the cells are watched too, and what is known of them already. */
export interface Watch {
  readonly cells: boolean
  readonly known?: Readonly<Record<string, string>>
}

export interface Look {
  /** None where a chart is selected, say. */
  readonly selection: Selection | null
  readonly cells?: SheetTrace
}

/** The sheet that is shown, as sums over each row and column; they are left out where the digest is known. */
export interface SheetTrace {
  readonly sheet: string
  readonly digest: string
  readonly rows?: readonly number[]
  readonly columns?: readonly number[]
}

/** Rows of a range from one row of it on: so many that they hold no more cells than stated. */
export interface RowsWanted {
  readonly address: string
  readonly from: number
  readonly mostCells: number
}

/** Some rows of a range from one row of it on, and how many it has in all. */
export interface ReadRows {
  readonly rows: Matrix
  readonly total: number
}

/** Typed as it stands, in the form of the spreadsheet's locale. */
export interface TypedCell {
  readonly typed: string
}

/** Rows of one length and where the first of them begins. */
export interface RowsFrom {
  readonly corner: string
  readonly cells: readonly (readonly (PlanCell | TypedCell)[])[]
}

export interface RowsToWrite {
  readonly parts: readonly RowsFrom[]
  /** Ranges that have to be blank: these rows and later ones. */
  readonly blank: readonly string[]
  /** Whether what stood there is wanted back. */
  readonly keepsFormer: boolean
}

export interface WrittenRows {
  readonly former: readonly RowsFrom[]
}
