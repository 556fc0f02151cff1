import type { Task } from "../host/workbookHost.ts"
import type { Entry } from "./cellEntry.ts"
import { inChunks, partOfTask } from "./chunks.ts"
import { type Extent, rangeOfExtent } from "./place.ts"

/** Cells that get other content; what stood there is kept to put it back. */
export interface Rewrite extends Extent {
  readonly sheet: Excel.Worksheet
  readonly after: Entries
  /** Undefined where nothing stood. */
  readonly before: Entries | undefined
}

type Entries = readonly (readonly Entry[])[]

/** Parts this small wait for others, so that many of them are no more messages to Excel than a few. */
const fewCells = 1000
const mostWaiting = 200

/** Writes everything, or nothing: what was written is taken back when a later part fails or is cancelled. */
export async function rewriteCells(
  context: Excel.RequestContext,
  rewrites: readonly Rewrite[],
  task?: Task,
): Promise<void> {
  const tried: { part: Rewrite; first: number; count: number }[] = []
  const rows = rewrites.map((part) => part.rows)
  let waiting = 0
  try {
    for (const [index, part] of rewrites.entries()) {
      const writeChunk = async (first: number, count: number) => {
        tried.push({ part, first, count })
        enter(part, part.after, first, count)
        waiting++
        if (count * part.columns < fewCells && waiting < mostWaiting && part !== rewrites.at(-1)) return
        waiting = 0
        await context.sync()
      }
      await inChunks(part.rows, part.columns, writeChunk, partOfTask(task, rows, index))
    }
  } catch (error) {
    for (const { part, first, count } of tried.reverse()) {
      enter(part, part.before, first, count)
      // What Excel did not let be written, it lets not be taken back either.
      await context.sync().catch(() => undefined)
    }
    throw error
  }
}

function enter(part: Rewrite, entries: Entries | undefined, first: number, count: number): void {
  const range = rangeOfExtent(part.sheet, { ...part, row: part.row + first, rows: count })
  if (entries) range.formulas = entries.slice(first, first + count) as Entry[][]
  else range.clear(Excel.ClearApplyTo.contents)
}
