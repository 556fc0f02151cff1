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

const mostColumns = 16_384

/** The cells of one sheet that are filled. */
export class Grid {
  private readonly cells = new Map<number, GridCell>()
  private formulas = 0

  get hasFormulas(): boolean {
    return this.formulas > 0
  }

  at(row: number, column: number): GridCell {
    return this.cells.get(row * mostColumns + column) ?? { value: null }
  }

  put(row: number, column: number, cell: GridCell): void {
    this.clear(row, column)
    if (cell.formula !== undefined) this.formulas++
    this.cells.set(row * mostColumns + column, cell)
  }

  clear(row: number, column: number): void {
    if (this.at(row, column).formula !== undefined) this.formulas--
    this.cells.delete(row * mostColumns + column)
  }

  isFilled(row: number, column: number): boolean {
    return this.cells.has(row * mostColumns + column)
  }

  *filled(): Generator<Place & { readonly cell: GridCell }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / mostColumns), column: key % mostColumns, cell }
  }

  values({ row, column }: Place, rows: number, columns: number): GridValue[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.at(row + r, column + c).value),
    )
  }
}
