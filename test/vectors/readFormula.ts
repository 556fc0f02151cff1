import { placeOf } from "./layOut.ts"

/** One argument of a typed formula. */
export type TypedArgument =
  | { readonly from: { row: number; column: number }; readonly to: { row: number; column: number } }
  | { readonly constant: number | string | boolean }
  | "omitted"

/** Reads the formulas that `layOut` writes: one call of ranges, constants and gaps. It is no formula engine. */
export function readFormula(formula: string): { name: string; args: TypedArgument[] } {
  const parts = /^=([A-Z]+)\((.*)\)$/s.exec(formula)
  if (!parts) throw new Error(`Not a single call: ${formula}`)
  const [, name = "", inside = ""] = parts
  const pieces = inside === "" ? [] : (`${inside},`.match(/(?:"(?:[^"]|"")*"|[^,"])*,/g) ?? [])
  return { name, args: pieces.map((piece) => readArgument(piece.slice(0, -1))) }
}

function readArgument(text: string): TypedArgument {
  if (text === "") return "omitted"
  if (text.startsWith('"')) return { constant: text.slice(1, -1).replaceAll('""', '"') }
  if (text === "TRUE" || text === "FALSE") return { constant: text === "TRUE" }
  if (!Number.isNaN(Number(text))) return { constant: Number(text) }
  const [first = "", last = first] = text.split(":")
  return { from: placeOf(first), to: placeOf(last) }
}
