import { onSheet } from "./address.ts"
import type { PlanCell, SheetPlan } from "./sheetPlan.ts"

/** What the workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[]
  /** Of ranges. */
  readonly names: readonly string[]
}

/**
 * The plans with names that the workbook does not have yet. Where one is taken, all get the same number behind them, and
 * the plans' formulas follow, from sheet to sheet too.
 */
export function withFreeNames(
  plans: readonly SheetPlan[],
  taken: TakenNames,
  allowed: (sheetName: string) => string = asWanted,
): readonly SheetPlan[] {
  const sheets = freeSheetNames(
    plans.map(({ name }) => name),
    taken.sheets,
    allowed,
  )
  const names = freeNames(
    plans.flatMap(({ names = [] }) => names.map(({ name }) => name)),
    taken.names,
    (name, number) => (number === 1 ? name : `${name}_${number}`),
  )
  if (sheets.size === 0 && names.size === 0) return plans
  const follow = (cell: PlanCell) => ("formula" in cell ? { formula: renamed(cell.formula, sheets, names) } : cell)
  return plans.map((plan) => ({
    ...plan,
    name: sheets.get(plan.name.toLowerCase()) ?? plan.name,
    blocks: plan.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(follow)) })),
    ...(plan.names && {
      names: plan.names.map(({ name, range }) => ({ name: names.get(name.toLowerCase()) ?? name, range })),
    }),
  }))
}

/** A name for one new sheet. */
export function freeSheetName(wanted: string, taken: readonly string[], allowed = asWanted): string {
  return freeSheetNames([wanted], taken, allowed).get(wanted.toLowerCase()) ?? wanted
}

const asWanted = (sheetName: string) => sheetName

function freeSheetNames(wanted: readonly string[], taken: readonly string[], allowed: (sheetName: string) => string) {
  return freeNames(wanted, taken, (name, number) => numberedSheet(allowed(name), number))
}

/** The names that change, in lower case, with what they become. */
function freeNames(
  wanted: readonly string[],
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  let number = 1
  while (wanted.some((name) => used.has(numbered(name, number).toLowerCase()))) number++
  const changes = wanted.map((name): [string, string] => [name.toLowerCase(), numbered(name, number)])
  return new Map(changes.filter(([, free], index) => free !== wanted[index]))
}

/** As Excel, the strictest, wants it. */
const longestSheetName = 31

function numberedSheet(wanted: string, number: number): string {
  const allowed = wanted.replace(/[\\/?*[\]:]/g, " ")
  const ending = number === 1 ? "" : ` ${number}`
  return `${allowed.slice(0, longestSheetName - ending.length)}${ending}`
}

/** A text; a sheet's name before its mark; or a word that is no part of a longer one, of an address or of a call. */
const textSheetOrWord =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.!$'])([\p{L}_][\p{L}\p{N}_.]*)!|(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!$])/gu

function renamed(formula: string, sheets: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>): string {
  return formula.replace(textSheetOrWord, (found, quoted?: string, bare?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare
    if (sheet === undefined) return names.get(found.toLowerCase()) ?? found
    const free = sheets.get(sheet.toLowerCase())
    return free === undefined ? found : onSheet(free, "")
  })
}
