import type { Matrix } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { rangeInCopy, type WorksheetCopy, worksheetCopies } from "./worksheetCopies.ts"

/** The names of the ranges that a screen reads, by what it calls them. */
export type RangeNames<Key extends string> = Readonly<Record<Key, string>>

/** A set of sheets as a screen reads it. */
export interface FoundWorksheets<Key extends string> {
  readonly kind: "found"
  readonly number: number
  readonly tables: Readonly<Record<Key, Matrix>>
  /** Where the ranges stand, with their sheet. */
  readonly places: Readonly<Record<Key, string>>
}

export type WorksheetsState<Key extends string> =
  | { readonly kind: "reading" }
  /** Not inserted yet, or deleted. */
  | { readonly kind: "none" }
  | FoundWorksheets<Key>
  | { readonly kind: "failed"; readonly sentence: string }

export interface WorksheetsRead<Key extends string> {
  readonly state: WorksheetsState<Key>
  /** The newest first. */
  readonly copies: readonly WorksheetCopy[]
}

/** Reads the set with that number; the newest where there is none. What the host refuses is thrown. */
export async function readWorksheets<Key extends string>(
  host: WorkbookHost,
  names: RangeNames<Key>,
  wanted: number | undefined,
): Promise<WorksheetsRead<Key>> {
  const inWorkbook = await host.names()
  const copies = worksheetCopies(inWorkbook, Object.values(names))
  const { number } = copies.find((copy) => copy.number === wanted) ?? copies[0] ?? {}
  if (number === undefined) return { state: { kind: "none" }, copies }

  const keys = Object.keys(names) as Key[]
  const places = keys.map((key) => [key, rangeInCopy(inWorkbook, names[key], number)] as const)
  const missing = places.flatMap(([key, range]) => (range === undefined ? [names[key]] : []))
  if (missing[0] !== undefined) return { state: { kind: "failed", sentence: deleted(missing, number) }, copies }

  const tables = await Promise.all(places.map(async ([key, range]) => [key, await host.readRange(range ?? "")]))
  const state = { kind: "found", number, tables: Object.fromEntries(tables), places: Object.fromEntries(places) }
  return { state: state as FoundWorksheets<Key>, copies }
}

function deleted(names: readonly string[], number: number): string {
  const ending = number === 1 ? "" : `_${number}`
  const listed = names.map((name) => `${name}${ending}`).join(", ")
  const isMissing = names.length === 1 ? "the rows or the sheet it names were" : "the rows or sheets they name were"
  return `${listed}: ${isMissing} deleted. Undo that in the workbook, or insert the sheets once more.`
}
