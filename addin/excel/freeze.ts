import type { FreezeScope, Task } from "../host/workbookHost.ts"
import { type Entry, shownEntry } from "./cellEntry.ts"
import { partOfTask } from "./chunks.ts"
import { type Formula, formulasIn } from "./formulas.ts"
import { inExcel } from "./inExcel.ts"
import { loadCells } from "./loadCells.ts"
import { type Extent, extentOf, extentProperties } from "./place.ts"
import { type Rewrite, rewriteCells } from "./rewrite.ts"

export function freeze(scope: FreezeScope, task?: Task): Promise<number> {
  return inExcel(async (context) => {
    const rewrites: Rewrite[] = []
    let count = 0
    const ranges = await usedRanges(context, scope)
    const rows = ranges.map((range) => range.rowCount)
    for (const [index, used] of ranges.entries()) {
      const formulas = await formulasIn(context, used, partOfTask(task, rows, index))
      const all = scope === "selection" ? await withSpillsInto(context, used, formulas, task) : formulas
      count += all.length
      rewrites.push(...(await rewritesOf(context, used.worksheet, all)))
    }
    await rewriteCells(context, rewrites)
    return count
  })
}

/** A formula outside of the selection may fill cells inside of it; none of them goes without the others. */
async function withSpillsInto(
  context: Excel.RequestContext,
  selected: Excel.Range,
  formulas: readonly Formula[],
  task?: Task,
): Promise<readonly Formula[]> {
  selected.load("hasSpill")
  const used = selected.worksheet.getUsedRangeOrNullObject()
  used.load(extentProperties)
  used.worksheet.load("name")
  await context.sync()
  if (selected.hasSpill === false) return formulas
  const silent = task && { signal: task.signal, progress: () => undefined }
  const selection = extentOf(selected)
  return (await formulasIn(context, used, silent)).filter((formula) => overlap(formula, selection))
}

function overlap(one: Extent, other: Extent): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  )
}

async function usedRanges(context: Excel.RequestContext, scope: FreezeScope): Promise<Excel.Range[]> {
  const { workbook } = context
  const ranges = []
  if (scope === "selection") ranges.push(workbook.getSelectedRange().getUsedRangeOrNullObject())
  else if (scope === "sheet") ranges.push(workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject())
  else {
    workbook.worksheets.load("items/id")
    await context.sync()
    for (const sheet of workbook.worksheets.items) ranges.push(sheet.getUsedRangeOrNullObject())
  }
  for (const range of ranges) range.load(extentProperties)
  await context.sync()
  const used = ranges.filter((range) => !range.isNullObject)
  for (const { worksheet } of used) worksheet.load("name")
  await context.sync()
  return used
}

/** Spilled results first: once their formula is gone, nothing else shows them. */
async function rewritesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formulas: readonly Formula[],
): Promise<Rewrite[]> {
  const rewrites: Rewrite[] = []
  for (const formula of formulas.filter(({ shown }) => shown === undefined)) {
    const after: Entry[][] = []
    await loadCells(context, sheet, formula, ({ cells }) => {
      after.push(...cells.map((line) => line.map(shownEntry)))
    })
    const before = after.map((line, r) => line.map((_, c) => (r + c === 0 ? formula.formula : "")))
    rewrites.push({ ...formula, sheet, before, after })
  }
  return [...rewrites, ...columnRuns(formulas).map((run) => rewriteOfRun(sheet, run))]
}

/** Single cells below each other are written at once. */
function columnRuns(formulas: readonly Formula[]): Formula[][] {
  const single = formulas.filter(({ shown }) => shown !== undefined)
  single.sort((one, other) => one.column - other.column || one.row - other.row)
  const runs: Formula[][] = []
  for (const formula of single) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last?.column === formula.column && last.row + 1 === formula.row) run?.push(formula)
    else runs.push([formula])
  }
  return runs
}

function rewriteOfRun(sheet: Excel.Worksheet, run: readonly Formula[]): Rewrite {
  const [{ row, column } = { row: 0, column: 0 }] = run
  return {
    sheet,
    row,
    column,
    rows: run.length,
    columns: 1,
    before: run.map(({ formula }) => [formula]),
    after: run.map(({ shown = "" }) => [shown]),
  }
}
