import type { VectorHost } from "../../vectors/conformance.ts"
import { addressOf } from "../../vectors/layOut.ts"
import { readFormula, type TypedArgument } from "../../vectors/readFormula.ts"
import type { VectorCell } from "../../vectors/vector.ts"
import type { SheetsArgument, SheetsCell } from "./appsScript.ts"
import { type SheetsCall, sheetsCall } from "./sheetsCall.ts"

/** Functions of a script, each cell as Sheets passes it. */
export function sheetsVectorHostOf(call: SheetsCall): VectorHost {
  return {
    name: "Google Sheets",
    show: ({ cells, formula }) => {
      const { name, args } = readFormula(formula)
      return call(
        name,
        args.map((argument) => passedBySheets(argument, cells)),
      )
    },
  }
}

/** The built Code.js. */
export const sheetsVectorHost = sheetsVectorHostOf(sheetsCall)

function passedBySheets(argument: TypedArgument, cells: ReadonlyMap<string, VectorCell>): SheetsArgument {
  if (argument === "omitted") return undefined
  if ("constant" in argument) return argument.constant
  const { from, to } = argument
  const rows: SheetsCell[][] = []
  for (let row = from.row; row <= to.row; row++) {
    const values: SheetsCell[] = []
    for (let column = from.column; column <= to.column; column++) {
      values.push(sheetsCell(cells.get(addressOf(row, column))))
    }
    rows.push(values)
  }
  const [[first] = []] = rows
  return rows.length === 1 && rows[0]?.length === 1 ? first : rows
}

function sheetsCell(cell: VectorCell | undefined): SheetsCell {
  if (cell === undefined || cell === null) return ""
  if (typeof cell !== "object") return cell
  return "error" in cell ? cell.error : localDate(cell.date)
}

/** ISO text without a zone and with a time is read as the wall clock shows it. */
function localDate(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T00:00` : iso.replace(" ", "T"))
}
