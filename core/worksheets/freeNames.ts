import type { PlanCell, SheetPlan } from "./sheetPlan.ts"

/**
 * The plan with names that the workbook does not have yet: a name that is taken gets a number behind it, and the plan's
 * formulas follow.
 */
export function withFreeNames(plan: SheetPlan, taken: readonly string[]): SheetPlan {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const renamed = new Map<string, string>()
  const names = (plan.names ?? []).map(({ name, range }) => {
    let free = name
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`
    used.add(free.toLowerCase())
    if (free !== name) renamed.set(name.toLowerCase(), free)
    return { name: free, range }
  })
  if (renamed.size === 0) return plan
  const blocks = plan.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(follow)) }))
  return { ...plan, names, blocks }

  function follow(cell: PlanCell): PlanCell {
    return "formula" in cell ? { formula: withNames(cell.formula, renamed) } : cell
  }
}

/** A text or a sheet's name in quotes, or a word that is no part of a longer one, of an address or of a call. */
const textOrWord = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!$])/gu

function withNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(textOrWord, (word) => renamed.get(word.toLowerCase()) ?? word)
}
