import { readAddress } from "../../../core/worksheets/address.ts"
import { Grid } from "./grid.ts"
import { ExcelRefusal } from "./processBatch.ts"

export interface Extent {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** What a sheet was given beyond its cells, as it was asked for. */
export interface Look {
  readonly range: string
  readonly property: string
  readonly value: unknown
}

export const mostRows = 1_048_576
export const mostColumns = 16_384

export class Sheet {
  name: string
  readonly id: string
  readonly grid = new Grid()
  readonly looks: Look[] = []
  isProtected = false

  constructor(name: string, number: number) {
    this.name = name
    this.id = `{${String(number).padStart(8, "0")}}`
  }

  /** What a cell was given last of a property. */
  lookAt(address: string, property: string): unknown {
    const { row, column } = extentOf(address)
    return this.looks.findLast((look) => {
      if (look.property !== property) return false
      const { row: top, column: left, rows, columns } = extentOf(look.range)
      return row >= top && row < top + rows && column >= left && column < left + columns
    })?.value
  }

  refuseWhereProtected(): void {
    if (this.isProtected) throw new ExcelRefusal("AccessDenied", "You do not have the permissions to do this.")
  }
}

export function extentOf(address: string): Extent {
  const area = readAddress(address)
  if (!area) throw new ExcelRefusal("InvalidArgument", `The argument is invalid: ${address}`)
  const bottom = Math.min(area.bottom, mostRows - 1)
  const right = Math.min(area.right, mostColumns - 1)
  return { row: area.top, column: area.left, rows: bottom - area.top + 1, columns: right - area.left + 1 }
}
