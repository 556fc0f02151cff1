import type { Cell } from "./cell.ts"
import { foldText } from "./text.ts"

/** TRUE/FALSE, 1/0, or the texts true/false/yes/no/1/0; anything else is no flag. */
export function readFlag(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === "boolean") return cell
  if (cell === 1) return true
  if (cell === 0) return false
  if (typeof cell !== "string") return undefined
  const text = foldText(cell)
  if (text === "true" || text === "yes" || text === "1") return true
  if (text === "false" || text === "no" || text === "0") return false
  return undefined
}
