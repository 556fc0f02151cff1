import { readIsoDate } from "../../../core/index.ts"
import type { VectorHost } from "../../vectors/conformance.ts"
import { placeOf } from "../../vectors/layOut.ts"
import type { VectorCell } from "../../vectors/vector.ts"
import type { BlankForm } from "./customFunctions.ts"
import { shownBy, spilledAt } from "./excelStandIn.ts"
import { Grid, type GridValue } from "./grid.ts"
import { type OfficeInNode, startOffice } from "./officeInNode.ts"

/** The built functions under the real office.js, each cell as Excel passes it; `blank` says how an empty one arrives. */
export function excelVectorHost({ blank }: { blank: BlankForm }): VectorHost {
  let office: Promise<OfficeInNode> | undefined
  return {
    name: "Excel",
    show: async ({ cells, formula, at }) => {
      office ??= startOffice({ blank })
      const { excel } = await office
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
