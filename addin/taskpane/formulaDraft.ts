import type { FunctionDefinition, Param } from "../../core/index.ts"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { Selection } from "../host/workbookHost.ts"
import { relativeTo, writeArgument } from "./writeArgument.ts"

/** The field for the cell that the formula goes to; no argument can be called so. */
export const targetField = "→"

/**
 * A formula being put together. Until a field is touched the selection decides: a range is the first argument and the
 * formula goes to its right, a single cell is where the formula goes. Then it fills the field last touched.
 */
export interface FormulaDraft {
  /** What stands in the fields that were touched, by argument, and under `targetField`. */
  readonly entries: Readonly<Record<string, string>>
  readonly active: string | undefined
  /** The field that someone is typing in: it is shown as typed. */
  readonly typing: string | undefined
  readonly selection: Selection | undefined
}

export const emptyDraft: FormulaDraft = { entries: {}, active: undefined, typing: undefined, selection: undefined }

export function withSelection(draft: FormulaDraft, selection: Selection): FormulaDraft {
  if (draft.active === undefined) return { ...draft, selection }
  const address = draft.active === targetField ? topLeft(selection.address) : selection.address
  return { ...draft, selection, typing: undefined, entries: { ...draft.entries, [draft.active]: address } }
}

/** Touching the first field settles what the selection had decided until then. */
export function withFocus(draft: FormulaDraft, definition: FunctionDefinition, field: string): FormulaDraft {
  if (draft.active !== undefined) return { ...draft, active: field, typing: undefined }
  const settled: Record<string, string> = { ...draft.entries, [targetField]: entryOf(draft, definition, targetField) }
  const first = firstRange(definition)
  if (first !== undefined) settled[first] = entryOf(draft, definition, first)
  return { ...draft, active: field, typing: undefined, entries: settled }
}

export function withEntry(draft: FormulaDraft, field: string, entry: string): FormulaDraft {
  return { ...draft, typing: field, entries: { ...draft.entries, [field]: entry } }
}

/** The formula is written: the next cell selected is where it goes once more. */
export function withInsertion(draft: FormulaDraft): FormulaDraft {
  return draft.active === undefined ? draft : { ...draft, active: targetField, typing: undefined }
}

/** What stands in a field, with the sheet's name. */
export function entryOf(draft: FormulaDraft, definition: FunctionDefinition, field: string): string {
  const entry = draft.entries[field]
  if (entry !== undefined) return entry
  const { selection } = draft
  if (!selection) return ""
  const isRange = selection.rows > 1 || selection.columns > 1
  const first = firstRange(definition)
  if (field === first) return isRange ? selection.address : ""
  if (field !== targetField) return ""
  return isRange && first !== undefined ? rightOf(selection) : topLeft(selection.address)
}

/** The first argument that a range can be given for. */
function firstRange(definition: FunctionDefinition): string | undefined {
  const takesRange = ({ kind, optional }: Param<unknown>) =>
    !optional && (kind === "range" || kind === "list" || definition.returns.shape === "element-wise")
  return Object.entries(definition.params).find(([, param]) => takesRange(param))?.[0]
}

function topLeft(address: string): string {
  const area = readAddress(address)
  return area ? at(area.sheet, area.top, area.left) : ""
}

function rightOf(selection: Selection): string {
  const area = readAddress(selection.address)
  return area ? at(area.sheet, area.top, area.left + selection.columns) : ""
}

function at(sheet: string | undefined, row: number, column: number): string {
  const cell = addressOf(row, column)
  return sheet === undefined ? cell : onSheet(sheet, cell)
}

/** A formula as it would be written now. */
export interface DraftedFormula {
  /** The cell it goes to, with its sheet; undefined where there is none yet. */
  readonly target: string | undefined
  readonly formula: string
  /** Its arguments up to the last one needed; what is missing is named and not written. */
  readonly parts: readonly { readonly name: string; readonly text: string }[]
  readonly missing: readonly string[]
  readonly problems: Readonly<Record<string, string>>
}

export function draftedFormula(draft: FormulaDraft, definition: FunctionDefinition): DraftedFormula {
  const target = targetOf(draft, definition)
  const sheet = target === undefined ? undefined : readAddress(target)?.sheet
  const problems: Record<string, string> = {}
  const written = Object.entries(definition.params).map(([name, { kind, optional }]) => {
    const argument = writeArgument(name, kind, entryOf(draft, definition, name), sheet)
    if ("problem" in argument) problems[name] = argument.problem
    return { name, optional, text: "text" in argument ? argument.text : "" }
  })
  const needed = written.reduce((last, { text, optional }, index) => (text !== "" || !optional ? index : last), -1)
  const parts = written.slice(0, needed + 1)
  if (target === undefined) problems[targetField] = "Insert at: is no cell. Select the cell that the formula goes to."
  return {
    target,
    formula: `=${definition.name}(${parts.map(({ text }) => text).join(",")})`,
    parts,
    missing: parts
      .filter(({ text, optional, name }) => text === "" && !optional && !(name in problems))
      .map(({ name }) => name),
    problems,
  }
}

/** A cell typed without a sheet is one of the selection's sheet. */
function targetOf(draft: FormulaDraft, definition: FunctionDefinition): string | undefined {
  const area = readAddress(entryOf(draft, definition, targetField))
  if (!area || !Number.isFinite(area.bottom) || !Number.isFinite(area.right)) return undefined
  return at(area.sheet ?? readAddress(draft.selection?.address ?? "")?.sheet, area.top, area.left)
}

/** What a field shows on the sheet that the formula goes to. */
export function shownEntry(draft: FormulaDraft, definition: FunctionDefinition, field: string): string {
  const entry = entryOf(draft, definition, field)
  const sheet = readAddress(targetOf(draft, definition) ?? "")?.sheet
  return draft.typing === field ? entry : relativeTo(entry, sheet)
}
