import { expect, test } from "vitest"
import { type Argument, type CellError, evaluate, readIsoDate } from "../../core/index.ts"
import { type LaidOut, layOut } from "./layOut.ts"
import { allVectors } from "./readVectors.ts"
import { isOmittedArgument, isRange, type Vector, type VectorArgument, type VectorCell } from "./vector.ts"

/** One shown cell as the host's own form was read: blanks as "", errors with code and sentence. */
export type ShownCell = number | string | boolean | CellError
export type Shown = ShownCell | readonly (readonly ShownCell[])[]

/** A host that a vector is typed into. `rows` and `columns` say how much of the result to read back. */
export interface VectorHost {
  readonly name: string
  show(sheet: LaidOut, size: { rows: number; columns: number }): Shown | Promise<Shown>
}

/** Every vector typed as a formula over cells; what is shown must be the vector's answer, to the bit where core runs. */
export function runsEveryVector(
  host: VectorHost,
  options: { only?: (vector: Vector) => boolean; relative?: number } = {},
): void {
  for (const vector of allVectors().filter(options.only ?? (() => true))) {
    test(`${vector.id}: ${vector.about}`, async () => {
      const shown = await host.show(layOut(vector), sizeOf(vector))
      expectAnswer(shown, vector)
      expectSameAsCore(shown, vector, options.relative ?? 0)
    })
  }
}

export function sizeOf(vector: Vector): { rows: number; columns: number } {
  return Array.isArray(vector.gives)
    ? { rows: vector.gives.length, columns: vector.gives[0].length }
    : { rows: 1, columns: 1 }
}

/** The answer a vector names: numbers within 1e-9, texts to the letter, errors by code and sentence. */
export function expectAnswer(shown: Shown, vector: Vector): void {
  if (Array.isArray(vector.gives)) {
    expect(shown, "rows of cells").toBeInstanceOf(Array)
    const rows = shown as readonly (readonly ShownCell[])[]
    expect([rows.length, rows[0]?.length]).toEqual([vector.gives.length, vector.gives[0].length])
    vector.gives.forEach((row, r) => {
      row.forEach((cell: Exclude<Vector["gives"], readonly unknown[]>, c: number) => {
        expectCell(rows[r]?.[c], cell, `row ${r + 1}, column ${c + 1}`)
      })
    })
    return
  }
  expectCell(shown as ShownCell, vector.gives as Exclude<Vector["gives"], readonly unknown[]>, "the cell")
}

function expectCell(
  shown: ShownCell | undefined,
  wanted: Exclude<Vector["gives"], readonly unknown[]>,
  where: string,
): void {
  if (typeof wanted === "object" && "error" in wanted) {
    expect(shown, where).toMatchObject(wanted.error)
  } else if (typeof wanted === "number") {
    expect(shown, where).toBeTypeOf("number")
    expect(Math.abs((shown as number) - wanted), `${where}: ${shown} for ${wanted}`).toBeLessThanOrEqual(
      1e-9 * Math.abs(wanted),
    )
  } else {
    expect(shown, where).toBe(wanted)
  }
}

function expectSameAsCore(shown: Shown, vector: Vector, relative: number): void {
  const answer = evaluate(vector.function, vector.args.map(coreArgument))
  const wanted = "error" in answer ? answer.error : answer.value
  if (relative === 0) {
    expect(shown).toEqual(blanksAsText(wanted as Shown))
    return
  }
  const flat = (value: Shown) => (Array.isArray(value) ? value.flat() : [value as ShownCell])
  flat(blanksAsText(wanted as Shown)).forEach((cell, index) => {
    const other = flat(shown)[index]
    if (typeof cell === "number")
      expect(Math.abs((other as number) - cell)).toBeLessThanOrEqual(relative * Math.abs(cell))
    else expect(other).toEqual(cell)
  })
}

function blanksAsText(shown: Shown | null): Shown {
  if (Array.isArray(shown)) return shown.map((row) => row.map((cell: ShownCell | null) => cell ?? ""))
  return (shown as ShownCell | null) ?? ""
}

/** The argument as core takes it. */
export function coreArgument(argument: VectorArgument): Argument {
  if (isOmittedArgument(argument)) return undefined
  return isRange(argument) ? rectangular(argument) : argument
}

function rectangular(rows: readonly (readonly VectorCell[])[]) {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => coreCell(row[column] ?? null)))
}

/** The cell as core takes it: dates as serial numbers, errors as their text. */
export function coreCell(cell: VectorCell): Exclude<VectorCell, object> {
  if (cell === null || typeof cell !== "object") return cell
  if ("error" in cell) return cell.error
  const serial = readIsoDate(cell.date)
  if (serial === undefined) throw new Error(`No ISO date: ${cell.date}`)
  return serial
}
