import type { Border, ConditionalFormattingOperatorValues, Style } from "@odoo/o-spreadsheet"

/** A workbook between a file and the model: plain data, so that a worker can hand it over. */
export interface Book {
  readonly sheets: readonly BookSheet[]
  readonly names: readonly BookName[]
  readonly looks: readonly BookLook[]
  /** What the file holds and the book does not, as "2 charts". */
  readonly leftOut: readonly string[]
}

export interface BookSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Values; where a formula stands, its last value; dates as their numbers, counted from 1899-12-30. */
  readonly rows: readonly (readonly BookValue[])[]
  /** The cells whose value is an error code; elsewhere `#N/A` is a text. */
  readonly errors: readonly (readonly [row: number, column: number])[]
  /** Without `=`, as Excel files spell them. */
  readonly formulas: readonly BookFormula[]
  readonly looks: readonly LookRun[]
  readonly columns: readonly BookColumn[]
  readonly hiddenRows: readonly number[]
  /** As A1:B2. */
  readonly merges: readonly string[]
  readonly highlights: readonly BookHighlight[]
  readonly charts: readonly BookChart[]
  readonly validations: readonly BookValidation[]
  readonly frozenRows: number
  readonly frozenColumns: number
}

export type BookValue = string | number | boolean | null

export interface BookFormula {
  readonly row: number
  readonly column: number
  readonly text: string
  /** The cells that its values fill, as A1:B2, where they are more than one. */
  readonly spill?: string
}

/** Cells of these ranges look so while their value is as stated. */
export interface BookHighlight {
  readonly ranges: readonly string[]
  readonly operator: ConditionalFormattingOperatorValues
  readonly values: readonly string[]
  readonly style: Style
}

/** Ranges with their sheet, as Excel files spell them. */
export interface BookChart {
  readonly kind: "bar" | "column" | "line" | "pie"
  readonly isStacked: boolean
  readonly title: string
  /** Blank where there are none. */
  readonly labels: string
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[]
  /** The cell under its top left corner, and how far it reaches. */
  readonly row: number
  readonly column: number
  readonly rows?: number
  readonly columns?: number
}

/** What may be typed into cells. */
export interface BookValidation {
  readonly ranges: readonly string[]
  readonly allows:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "number"; readonly least?: number; readonly most?: number }
    | { readonly kind: "date" }
}

export interface BookName {
  readonly name: string
  readonly range: string
}

/** The format is spelt as Excel spells it. */
export interface BookLook {
  readonly format?: string
  readonly style?: Style
  readonly border?: Border
}

/** One look, from a cell of a column down to another. */
export interface LookRun {
  readonly look: number
  readonly column: number
  readonly top: number
  readonly bottom: number
}

export interface BookColumn {
  readonly characters?: number
  readonly isHidden?: boolean
}
