import { type ArgumentKind, decimalForm, readDate, readFlag, readNumber } from "../../core/index.ts"
import { onSheet, readAddress } from "../../core/worksheets/address.ts"

/** An argument as it stands in the formula, or what is wrong with it. */
export type Written = { readonly text: string } | { readonly problem: string }

/** What someone typed or selected for an argument, in the English form of a formula on the sheet. */
export function writeArgument(name: string, kind: ArgumentKind, typed: string, sheet: string | undefined): Written {
  const entry = typed.trim()
  if (entry === "") return { text: "" }
  if (entry.startsWith("=")) return { text: entry.slice(1).trim() }
  if (/^"(?:[^"]|"")*"$/.test(entry)) return { text: entry }
  if (readAddress(entry)) return { text: relativeTo(entry, sheet) }
  const number = readNumber(entry)
  switch (kind) {
    case "number":
      if (number !== undefined) return { text: decimalForm(number) }
      return { problem: `${name}: "${entry}" is no number. Type a plain number, or select its cell.` }
    case "range":
      if (number !== undefined) return { text: decimalForm(number) }
      if (isName(entry)) return { text: entry }
      return { problem: `${name}: "${entry}" is no range. Select the cells in the sheet.` }
    case "flag": {
      const flag = readFlag(entry)
      if (flag !== undefined) return { text: flag ? "TRUE" : "FALSE" }
      return { problem: `${name}: "${entry}" is neither TRUE nor FALSE. Type one of them, or select its cell.` }
    }
    case "date":
      if (readDate(entry) !== undefined) return { text: quoted(entry) }
      return { problem: `${name}: "${entry}" is no date. Type it as 2026-11-21, or select its cell.` }
    default:
      return { text: quoted(entry) }
  }
}

/** An address without the sheet's name where the formula stands on that sheet. */
export function relativeTo(address: string, sheet: string | undefined): string {
  const area = readAddress(address)
  if (!area) return address
  if (area.sheet === undefined || area.sheet === sheet) return area.range
  return onSheet(area.sheet, area.range)
}

/** A defined name, or part of a table: `Leads[#Headers]`. */
function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[.*\])?$/u.test(text)
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
