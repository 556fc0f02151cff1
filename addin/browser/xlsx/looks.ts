import type { BookLook, LookRun } from "./book.ts"

/** Gives each different look a number. */
export class LookTable {
  readonly looks: BookLook[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(look: BookLook): number {
    const key = JSON.stringify(look)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.looks.push(look)
    this.#numbers.set(key, this.looks.length - 1)
    return this.looks.length - 1
  }
}

/** Collects the looks of cells, row by row, as runs down the columns. */
export class LookRuns {
  readonly #runs: LookRun[] = []
  readonly #open = new Map<number, { look: number; top: number; bottom: number }>()

  add(row: number, column: number, look: number): void {
    const open = this.#open.get(column)
    if (open?.look === look && open.bottom === row - 1) {
      open.bottom = row
      return
    }
    if (open) this.#runs.push({ column, ...open })
    this.#open.set(column, { look, top: row, bottom: row })
  }

  ended(): LookRun[] {
    for (const [column, open] of this.#open) this.#runs.push({ column, ...open })
    this.#open.clear()
    return this.#runs
  }
}
