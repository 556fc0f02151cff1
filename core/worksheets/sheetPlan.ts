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

/** A worksheet as data, the same in every host. */
export interface SheetPlan {
  readonly name: string
  readonly blocks: readonly PlanBlock[]
  /** Width of the columns from A on, in characters. */
  readonly columnWidths: readonly number[]
  readonly frozenRows: number
  readonly highlights: readonly TextHighlight[]
}
