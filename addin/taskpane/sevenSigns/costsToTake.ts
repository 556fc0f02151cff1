import { type Cell, foldHeading, isBlank } from "../../../core/index.ts"
import { addressOf, onSheet, rangeOf, readAddress } from "../../../core/worksheets/address.ts"
import { chaosNames } from "../../../core/worksheets/costOfChaos/names.ts"
import { signNames } from "../../../core/worksheets/sevenSigns/names.ts"
import type { CellBlock, WorkbookHost } from "../../host/workbookHost.ts"
import { rangeInCopy, worksheetCopies } from "../worksheets/worksheetCopies.ts"

export interface CostsToTake {
  /** A formula for each sign whose cost line is there. */
  readonly blocks: readonly CellBlock[]
  /** How many of their cells are filled. */
  readonly filled: number
  /** The sheet that they read. */
  readonly sheet: string
}

/** So far right the cost lines may stand on the sheet with the measures. */
const mostColumns = 20

/** What would read the yearly costs from the newest cost of chaos; undefined where there is none, or it is read already. */
export async function costsToTake(
  host: WorkbookHost,
  number: number,
  measures: string,
): Promise<CostsToTake | undefined> {
  const names = await host.names()
  const [chaos] = worksheetCopies(names, [chaosNames.lines])
  const costs = readAddress(rangeInCopy(names, signNames.costs, number) ?? "")
  const lines = readAddress((chaos && rangeInCopy(names, chaosNames.lines, chaos.number)) ?? "")
  const { top: headingRow = 0 } = readAddress(measures) ?? {}
  if (costs?.sheet === undefined || lines?.sheet === undefined) return undefined

  const [sheet, rows] = [costs.sheet, costs.bottom - costs.top + 1]
  const read = (range: string) => host.readRange(onSheet(sheet, range))
  const labelColumn = columnWith("Cost line", (await read(rangeOf(headingRow, 0, 1, mostColumns)))[0])
  const table = await host.readRange(onSheet(lines.sheet, lines.range))
  const [line, counted] = [columnWith("Line", table[0]), columnWith("Counted", table[0])]
  if (labelColumn < 0 || line < 0 || counted < 0) return undefined

  const labels = await read(rangeOf(costs.top, labelColumn, rows, 1))
  const amounts = await read(rangeOf(costs.top, costs.left, rows, 1))
  const known = new Set(table.slice(1).map((row) => foldHeading(row[line])))
  const inTable = (column: number) =>
    onSheet(lines.sheet ?? "", fixed(rangeOf(lines.top + 1, lines.left + column, table.length - 1, 1)))
  const found = labels.flatMap(([label], index) => (!isBlank(label) && known.has(foldHeading(label)) ? [index] : []))
  return {
    blocks: found.map((index) => {
      const label = addressOf(costs.top + index, labelColumn)
      const formula = `=IFERROR(INDEX(${inTable(counted)},MATCH(${label},${inTable(line)},0)),"")`
      return { corner: onSheet(sheet, addressOf(costs.top + index, costs.left)), cells: [[{ formula }]] }
    }),
    filled: found.filter((index) => !isBlank(amounts[index]?.[0])).length,
    sheet: lines.sheet,
  }
}

function columnWith(heading: string, headings: readonly Cell[] = []): number {
  return headings.findIndex((cell) => foldHeading(cell) === foldHeading(heading))
}

function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")
}
