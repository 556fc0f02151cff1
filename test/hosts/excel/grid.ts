import { addressOf } from "../../../core/worksheets/address.ts"

/** An error a cell shows: its code and, where the function gave one, its sentence. */
export interface GridError {
  readonly code: string
  readonly sentence: string
}

export type GridValue = number | string | boolean | null | GridError

export interface GridCell {
  readonly value: GridValue
  readonly formula?: string
}

/** A place on a sheet, rows and columns counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** The cells of one sheet that are filled. */
export class Grid {
  private readonly cells = new Map<string, GridCell>()

  at(row: number, column: number): GridCell {
    return this.cells.get(addressOf(row, column)) ?? { value: null }
  }

  put(row: number, column: number, cell: GridCell): void {
    this.cells.set(addressOf(row, column), cell)
  }

  clear(row: number, column: number): void {
    this.cells.delete(addressOf(row, column))
  }

  isFilled(row: number, column: number): boolean {
    return this.cells.has(addressOf(row, column))
  }

  values({ row, column }: Place, rows: number, columns: number): GridValue[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.at(row + r, column + c).value),
    )
  }
}
