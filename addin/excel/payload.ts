import { type CellError, cellError } from "../../core/cells/index.ts"

/** Excel hands over at most 5 MB a call. */
const limit = 5_000_000
const escapedCharacter = 6
const longestNumber = 26

/** The error of a call whose cells are more than Excel passes. */
export function tooLarge(name: string, args: readonly unknown[]): CellError | undefined {
  if (mostBytes(args) <= limit) return undefined
  const bytes = new TextEncoder().encode(JSON.stringify(args)).length
  if (bytes <= limit) return undefined
  const size = Math.ceil(bytes / 100_000) / 10
  return cellError(
    "#VALUE!",
    `${name}: the cells come to ${size} MB, and Excel passes at most 5 MB a call. Select only the columns that are needed, or split the rows over several formulas.`,
  )
}

/** More than the arguments can ever come to as UTF-8, so that all but the largest calls are never written out. */
function mostBytes(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + mostBytes(item), 2)
  return typeof value === "string" ? value.length * escapedCharacter + 3 : longestNumber
}
