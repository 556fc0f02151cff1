import type { Cell } from "../cells/index.ts"

/** What a cell of a plan holds: a value as it is (text stays text, even `=SUM(A1)`), or a formula in English form. */
export type PlanCell = { readonly value: Cell } | { readonly formula: string }

/** How a cell is meant, not how it looks: every host has its own look for it. */
export type CellStyle = "title" | "heading" | "input" | "result" | "note" | "good" | "bad"

/** Cells laid out from one top left corner, given as an address: `B3`. */
export interface PlanBlock {
  readonly at: string
  readonly cells: readonly (readonly PlanCell[])[]
  readonly style?: CellStyle
}

/** Colours a range where a text stands in it. */
export interface TextHighlight {
  readonly range: string
  readonly text: string
  readonly style: "good" | "bad"
}

/** What a number stands for. */
export type NumberFormat = "whole" | "decimal" | "percent" | "money" | "date"

/** How each is written, in the codes that every host reads. No sign of a currency: the plan knows of none. */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  whole: "#,##0",
  decimal: "#,##0.00",
  percent: "0.0%",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
}

export interface PlanFormat {
  readonly range: string
  readonly format: NumberFormat
}

/** A name that formulas in the whole workbook may use for a range of this sheet. */
export interface PlanName {
  readonly name: string
  readonly range: string
}

/** What may be typed into a range; `sentence` is shown when something else is. */
export interface PlanValidation {
  readonly range: string
  readonly allows:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "number"; readonly least?: number; readonly most?: number }
    | { readonly kind: "date" }
  readonly sentence: string
}

/** Asks before a range is changed; nobody is locked out. */
export interface PlanProtection {
  readonly range: string
  readonly about: string
}

/** A chart of the host's own over a range whose first row and first column are labels. */
export interface PlanChart {
  readonly kind: "bar" | "column" | "stacked bar" | "line"
  readonly title: string
  readonly data: string
  /** The cell under its top left corner. */
  readonly at: string
}

/** A worksheet as data, the same in every host. */
export interface SheetPlan {
  readonly name: string
  readonly blocks: readonly PlanBlock[]
  /** Width of the columns from A on, in characters. */
  readonly columnWidths: readonly number[]
  readonly frozenRows: number
  readonly highlights: readonly TextHighlight[]
  readonly formats?: readonly PlanFormat[]
  /** Ranges whose texts stand right, as the numbers below them do. */
  readonly rightAligned?: readonly string[]
  readonly names?: readonly PlanName[]
  readonly validations?: readonly PlanValidation[]
  readonly protections?: readonly PlanProtection[]
  readonly charts?: readonly PlanChart[]
}
