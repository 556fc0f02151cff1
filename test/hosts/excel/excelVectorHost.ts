import { readIsoDate } from "../../../core/index.ts"
import type { VectorHost } from "../../vectors/conformance.ts"
import { placeOf } from "../../vectors/layOut.ts"
import type { VectorCell } from "../../vectors/vector.ts"
import { type ExcelStandIn, shownBy, spilledAt } from "./excelStandIn.ts"
import { Grid, type GridValue } from "./grid.ts"

/** The built functions under the real office.js, each cell as Excel passes it. `start` opens Excel at the first vector. */
export function excelVectorHost(start: () => Promise<{ readonly excel: ExcelStandIn }>): VectorHost {
  let started: ReturnType<typeof start> | undefined
  return {
    name: "Excel",
    show: async ({ cells, formula, at }) => {
      started ??= start()
      const { excel } = await started
      const grid = new Grid()
      for (const [address, cell] of cells) {
        const { row, column } = placeOf(address)
        const value = gridValue(cell)
        if (value !== null) grid.put(row, column, { value })
      }
      await excel.type(grid, placeOf(at), formula)
      return shownBy(spilledAt(grid, at))
    },
  }
}

/** A date is its serial number, an error cell an error. */
export function gridValue(cell: VectorCell): GridValue {
  if (cell === null || typeof cell !== "object") return cell
  if ("error" in cell) return { code: cell.error, sentence: "" }
  const serial = readIsoDate(cell.date)
  if (serial === undefined) throw new Error(`No ISO date: ${cell.date}`)
  return serial
}
