import { CalcError, type Cell, isBlank, readError } from "../cells/index.ts"
import type { Condition } from "./condition.ts"
import { cellKind, matches } from "./matches.ts"

/** A condition with what follows when it holds: points for a group at once, or a bit for a rule that needs more. */
export interface Effect {
  readonly condition: Condition
  readonly points: number
  readonly group: number
  /** Set where the condition belongs to a chain, a per, or a rule with a date: its bit among all of those. */
  readonly bit: number | undefined
}

/** Beyond this many different cells a column hardly repeats, and remembering them costs more than it saves. */
const mostRemembered = 4096
const patience = 512
const bitsInWord = 31

/** What a verdict says of the cell itself. */
export const plainCell = 0
export const blankCell = 1
export const wrongCell = 2

/**
 * What the rules of one column say about a cell. Cells repeat, so each different one is put to the rules once and its
 * verdict kept: numbers by the interval between the numbers that the rules name, all others by themselves.
 */
export class ColumnMemory {
  readonly at: number
  /** The groups that this column gives points to. */
  readonly groups: readonly number[]
  /** Has the column conditions of rules that need more than one look? */
  readonly hasBits: boolean
  /** Per verdict: the points for each of the groups, the bits of the conditions that hold, and what the cell is. */
  points = new Float64Array(64)
  bits = new Int32Array(64)
  kinds = new Uint8Array(64)
  #verdicts = 0
  readonly #effects: readonly Effect[]
  readonly #asOf: number | undefined
  readonly #words: number
  readonly #edges: Float64Array | undefined
  readonly #byInterval: Int32Array
  readonly #byCell = new Map<Cell | undefined, number>()
  #asked = 0
  #spare = -1

  constructor(at: number, effects: readonly Effect[], words: number, asOf: number | undefined) {
    this.at = at
    this.#effects = effects
    this.#asOf = asOf
    this.#words = words
    this.groups = [...new Set(effects.filter(({ bit }) => bit === undefined).map(({ group }) => group))]
    this.hasBits = effects.some(({ bit }) => bit !== undefined)
    const edges = numberEdges(effects.map(({ condition }) => condition))
    this.#edges = edges && Float64Array.from(edges)
    this.#byInterval = new Int32Array(edges ? 2 * edges.length + 1 : 0).fill(-1)
  }

  /** The number of the verdict on a cell. */
  verdict(cell: Cell | undefined): number {
    if (typeof cell === "number" && this.#edges !== undefined) {
      const interval = intervalOf(cell, this.#edges)
      const known = this.#byInterval[interval] as number
      return known >= 0 ? known : this.#learnInterval(interval, cell)
    }
    const known = this.#byCell.get(cell)
    return known === undefined ? this.#learn(cell ?? null) : known
  }

  #learnInterval(interval: number, cell: number): number {
    const verdict = this.#judge(cell, this.#newVerdict())
    this.#byInterval[interval] = verdict
    return verdict
  }

  #learn(cell: Cell): number {
    this.#asked++
    const repeats = this.#asked < patience || this.#byCell.size < this.#asked / 2
    if (repeats && this.#byCell.size < mostRemembered && (typeof cell !== "object" || cell === null)) {
      const verdict = this.#judge(cell, this.#newVerdict())
      this.#byCell.set(cell, verdict)
      return verdict
    }
    if (this.#spare < 0) this.#spare = this.#newVerdict()
    return this.#judge(cell, this.#spare)
  }

  #newVerdict(): number {
    const verdict = this.#verdicts++
    if (this.#verdicts > this.kinds.length) this.kinds = grown(new Uint8Array(2 * this.#verdicts), this.kinds)
    const pointsNeeded = this.#verdicts * this.groups.length
    if (pointsNeeded > this.points.length) this.points = grown(new Float64Array(2 * pointsNeeded), this.points)
    const bitsNeeded = this.#verdicts * this.#words
    if (bitsNeeded > this.bits.length) this.bits = grown(new Int32Array(2 * bitsNeeded), this.bits)
    return verdict
  }

  #judge(cell: Cell, verdict: number): number {
    const width = this.groups.length
    this.points.fill(0, verdict * width, (verdict + 1) * width)
    this.bits.fill(0, verdict * this.#words, (verdict + 1) * this.#words)
    if (readError(cell)) {
      this.kinds[verdict] = wrongCell
      return verdict
    }
    this.kinds[verdict] = isBlank(cell) ? blankCell : plainCell
    try {
      this.#weigh(cell, verdict)
    } catch (error) {
      if (!(error instanceof CalcError)) throw error
      this.kinds[verdict] = wrongCell
    }
    return verdict
  }

  #weigh(cell: Cell, verdict: number): void {
    const kind = cellKind(cell)
    for (const { condition, points, group, bit } of this.#effects) {
      if (!matches(condition, cell, this.#asOf, kind)) continue
      if (bit === undefined) {
        const place = verdict * this.groups.length + this.groups.indexOf(group)
        this.points[place] = (this.points[place] as number) + points
      } else {
        const place = verdict * this.#words + Math.floor(bit / bitsInWord)
        this.bits[place] = (this.bits[place] as number) | (1 << (bit % bitsInWord))
      }
    }
  }
}

/** The bits of several conditions, as the words they are kept in. */
export function bitMask(bits: readonly number[], words: number): Int32Array {
  const mask = new Int32Array(words)
  for (const bit of bits) {
    const word = Math.floor(bit / bitsInWord)
    mask[word] = (mask[word] as number) | (1 << (bit % bitsInWord))
  }
  return mask
}

export function wordsFor(bits: number): number {
  return Math.ceil(bits / bitsInWord)
}

function grown<Numbers extends Float64Array | Int32Array | Uint8Array>(larger: Numbers, from: Numbers): Numbers {
  larger.set(from)
  return larger
}

/** Intervals and edges in turn: 0 below the first edge, 1 on it, 2 above it, … */
function intervalOf(number: number, edges: Float64Array): number {
  let low = 0
  while (low < edges.length && (edges[low] as number) < number) low++
  return low < edges.length && edges[low] === number ? 2 * low + 1 : 2 * low
}

/** The numbers at which the verdict on a number can change; undefined where it depends on more than its size. */
function numberEdges(conditions: readonly Condition[]): number[] | undefined {
  const edges = new Set<number>()
  for (const { operator, value } of conditions) {
    if (operator === "within days" || value.kind === "text" || value.kind === "pattern") return undefined
    if (value.kind === "number") edges.add(value.number)
    if (value.kind === "interval") for (const end of [value.low, value.high]) if (end !== undefined) edges.add(end)
    if (value.kind === "list") {
      for (const { number, numberInText, date } of value.items) {
        const same = number ?? numberInText ?? date
        if (same !== undefined) edges.add(same)
      }
    }
    if (operator === "is true" || operator === "is false") for (const flag of [0, 1]) edges.add(flag)
  }
  return [...edges].sort((a, b) => a - b)
}
