import { type Cell, type CellError, evaluate, isMatrix, type Matrix } from "../../core/index.ts"
import { addressOf, onSheet, rangeOf, readAddress } from "../../core/worksheets/address.ts"
import type { PlanCell } from "../../core/worksheets/sheetPlan.ts"
import { HostError, type WorkbookHost } from "../host/workbookHost.ts"
import type { TaskFor } from "./useLongWork.ts"

/** What stands in the fields: addresses or names of ranges; `as_of` may be a date too. */
export interface ScoreRequest {
  readonly leads: string
  readonly rules: string
  readonly caps: string
  readonly as_of: string
  readonly target: string
}

export interface Scored {
  /** Where the points stand, without their heading. */
  readonly range: string
  readonly rows: number
  /** How many rows say an error instead. */
  readonly wrong: number
}

const rowsAtOnce = 500
/** How long the page may stand still. */
const longestSliceInMs = 40

/** Reads a table of leads, scores it as LEADSCORE does and writes the points as values into an empty column. */
export async function scoreWholeTable(host: WorkbookHost, request: ScoreRequest, taskFor: TaskFor): Promise<Scored> {
  const ranges = new Map((await host.names()).map(({ name, range }) => [name.toLowerCase(), range]))
  const addressIn = (entry: string) => ranges.get(entry.trim().toLowerCase()) ?? entry.trim()
  const table = addressIn(request.leads)
  const { top } = readAddress(table) ?? { top: 0 }
  const column = readAddress(addressIn(request.target))
  if (!column) throw new HostError("target: is no cell. Select a cell of an empty column.")
  const sheet = column.sheet ?? readAddress(table)?.sheet
  const onTarget = (range: string) => (sheet === undefined ? range : onSheet(sheet, range))

  const rules = await host.readRange(addressIn(request.rules))
  const caps = request.caps.trim() === "" ? undefined : await host.readRange(addressIn(request.caps))
  const asOf = await cellOrText(host, addressIn(request.as_of))
  const [headers, ...leads] = await host.readRange(table, taskFor("Reading rows:"))
  if (!headers || leads.length === 0)
    throw new HostError("leads: has no rows below its headings. Select the whole table, headings included.")

  const target = onTarget(rangeOf(top, column.left, leads.length + 1, 1))
  if ((await host.readRange(target)).some((row) => row.some((cell) => cell !== null)))
    throw new HostError(`target: ${target} is not empty. Select a cell of an empty column.`)

  const scores = await score(leads, [headers], [rules, asOf, caps], taskFor)
  const points = scores.map((cell) => [planCell(cell)])
  const corner = onTarget(addressOf(top, column.left))
  const cells = [[{ value: "Score" }], ...points]
  await host.writeCells([{ corner, cells }], { task: taskFor("Writing rows:") })
  return {
    range: onTarget(rangeOf(top + 1, column.left, leads.length, 1)),
    rows: leads.length,
    wrong: scores.filter(isError).length,
  }
}

async function score(
  leads: Matrix,
  headers: Matrix,
  [rules, asOf, caps]: readonly [Matrix, Cell | undefined, Matrix | undefined],
  taskFor: TaskFor,
): Promise<Cell[]> {
  const task = taskFor("Scoring rows:")
  const scores: Cell[] = []
  let rested = performance.now()
  for (let from = 0; from < leads.length; from += rowsAtOnce) {
    const answer = evaluate("LEADSCORE", [leads.slice(from, from + rowsAtOnce), headers, rules, asOf, caps])
    if ("error" in answer) throw new HostError(answer.error.sentence)
    scores.push(...(isMatrix(answer.value) ? answer.value.map(([cell]) => cell ?? null) : [answer.value]))
    if (performance.now() - rested < longestSliceInMs) continue
    task.progress(scores.length, leads.length)
    await new Promise((resolve) => setTimeout(resolve))
    task.signal.throwIfAborted()
    rested = performance.now()
  }
  return scores
}

/** A cell of the sheet where an address stands, else what was typed. */
async function cellOrText(host: WorkbookHost, entry: string): Promise<Cell | undefined> {
  if (entry === "") return undefined
  return readAddress(entry) ? ((await host.readRange(entry))[0]?.[0] ?? undefined) : entry
}

/** What is wrong with a row stands in its cell, for people to read. */
function planCell(cell: Cell): PlanCell {
  return { value: isError(cell) ? `${cell.code}: ${cell.sentence}` : cell === "" ? null : cell }
}

function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null
}
