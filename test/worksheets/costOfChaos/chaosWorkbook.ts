import type { Cell, Matrix } from "../../../core/index.ts"
import { addressOf, readAddress } from "../../../core/worksheets/address.ts"
import { costOfChaosSheets } from "../../../core/worksheets/costOfChaos/costOfChaosSheets.ts"
import { type CalculatedSheets, calculateSheets } from "../../core/worksheets/calculateSheets.ts"
import type { Inputs, Programme } from "./chaosModel.ts"

export interface ChaosWorkbook extends CalculatedSheets {
  /** The address of a cell by the table's name, the first column's text and the heading. */
  readonly cellOf: (table: string, row: string, heading: string) => Promise<string>
  /** What stands there. */
  readonly shown: (table: string, row: string, heading: string) => Promise<Cell>
}

export const options = { withSample: true, withFunctions: true, names: [] }

/** `without` leaves out sheets that no other reads: what is not there need not be calculated. */
export async function chaosWorkbook(
  wanted: Partial<typeof options> = {},
  without: readonly string[] = [],
): Promise<ChaosWorkbook> {
  const plans = costOfChaosSheets({ ...options, ...wanted })
  const sheets = await calculateSheets(plans.filter(({ name }) => !without.includes(name)))
  const cellOf = async (table: string, row: string, heading: string) => {
    const range = (await sheets.host.names()).find(({ name }) => name === table)?.range ?? ""
    const { sheet = "", top = 0, left = 0 } = readAddress(range) ?? {}
    const shown = await sheets.range(table)
    const r = shown.findIndex((cells) => cells.slice(0, 2).includes(row))
    const c = (shown[0] ?? []).indexOf(heading)
    if (r < 0 || c < 0) throw new Error(`${table} has no row "${row}" or no heading "${heading}".`)
    return `${sheet}!${addressOf(top + r, left + c)}`
  }
  return {
    ...sheets,
    cellOf,
    shown: async (table, row, heading) => sheets.value(await cellOf(table, row, heading)),
  }
}

export async function readInputs({ range }: CalculatedSheets): Promise<Inputs> {
  const table = await range("Chaos_inputs")
  return new Map(
    table.slice(1).flatMap(([, name, low, base, high]): [string, [number, number, number]][] => {
      if (typeof base !== "number") return []
      const side = (cell: Cell | undefined) => (typeof cell === "number" ? cell : base)
      return [[String(name), [side(low), base, side(high)]]]
    }),
  )
}

export async function readProgramme({ range }: CalculatedSheets): Promise<Programme> {
  const values = (await range("Chaos_programme")).slice(1).map(([, value]) => Number(value))
  const [investment = 0, running = 0, rate = 0, cash = 0, capacity = 0, margin = 0] = values
  const starts = (await range("Chaos_line_choices")).map((row) => Number(row[2] ?? 1))
  return { investment, running, rate, paysBack: { cash, capacity, margin }, starts }
}

export function column(table: Matrix, heading: string): readonly Cell[] {
  const at = (table[0] ?? []).indexOf(heading)
  return table.slice(1).map((row) => row[at] ?? null)
}
