import { CalcError, type Cell, isBlank, readError } from "../cells/index.ts"
import type { Condition } from "./condition.ts"
import { cellKind, holds } from "./matches.ts"
import { type CellKind, operatorByName, type Reading } from "./operators.ts"

/** A condition with what follows when it holds: points for a group at once, or a bit for a rule that needs more. */
export interface Effect {
  readonly condition: Condition
  readonly points: number
  readonly group: number
  /** Set where the condition belongs to a chain, a per, or a rule with a date: its bit among all of those. */
  readonly bit: number | undefined
}

const mostRemembered = 4096
const bitsInWord = 31

type PlacedEffect = Effect & {
  readonly reading: Reading
  /** Where the points or the bit go within a verdict. */
  readonly place: number
}

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
  private verdicts = 0
  /** By kind of cell, the effects that such a cell can have. */
  private readonly effects: Readonly<Record<CellKind, readonly PlacedEffect[]>>
  private readonly dateTextsDiffer: boolean
  private readonly asOf: number | undefined
  private readonly words: number
  private readonly edges: Float64Array | undefined
  private readonly byInterval: Int32Array
  private readonly byText = new Map<string, number>()
  private readonly byRareCell = new Map<Cell, number>()
  private repeated = 0
  /** Where cells are judged that are not worth remembering. */
  private readonly spare: number
  private readonly blank: number
  private hardlyRepeats = false

  constructor(at: number, effects: readonly Effect[], words: number, asOf: number | undefined) {
    this.at = at
    this.asOf = asOf
    this.words = words
    this.groups = [...new Set(effects.filter(({ bit }) => bit === undefined).map(({ group }) => group))]
    this.effects = effectsByKind(effects, this.groups)
    this.dateTextsDiffer = !sameReadings(this.effects.text, this.effects["date text"])
    this.hasBits = effects.some(({ bit }) => bit !== undefined)
    const edges = numberEdges(effects.map(({ condition }) => condition))
    this.edges = edges && Float64Array.from(edges)
    this.byInterval = new Int32Array(edges ? 2 * edges.length + 1 : 0).fill(-1)
    this.spare = this.newVerdict()
    this.blank = this.judge(null, this.newVerdict())
  }

  /** The number of the verdict on a cell. */
  verdict(cell: Cell | undefined): number {
    if (typeof cell === "number" && this.edges !== undefined) {
      const interval = intervalOf(cell, this.edges)
      const known = this.byInterval[interval] as number
      return known >= 0 ? known : this.learnInterval(interval, cell)
    }
    if (typeof cell === "string") {
      if (this.hardlyRepeats) return this.judge(cell, this.spare)
      const known = this.byText.get(cell)
      if (known === undefined) return this.learnText(cell)
      this.repeated++
      return known
    }
    if (cell === null || cell === undefined) return this.blank
    return this.rareVerdict(cell)
  }

  /** Flags, errors, and numbers where their size does not settle the verdict. */
  private rareVerdict(cell: Exclude<Cell, string | null>): number {
    const known = this.byRareCell.get(cell)
    if (known !== undefined) return known
    if (typeof cell === "object" || this.byRareCell.size >= mostRemembered) return this.judge(cell, this.spare)
    const verdict = this.judge(cell, this.newVerdict())
    this.byRareCell.set(cell, verdict)
    return verdict
  }

  private learnInterval(interval: number, cell: number): number {
    const verdict = this.judge(cell, this.newVerdict())
    this.byInterval[interval] = verdict
    return verdict
  }

  private learnText(cell: string): number {
    const isFull = this.byText.size >= mostRemembered
    this.hardlyRepeats = isFull && this.repeated < mostRemembered
    if (isFull) return this.judge(cell, this.spare)
    const verdict = this.judge(cell, this.newVerdict())
    this.byText.set(cell, verdict)
    return verdict
  }

  private newVerdict(): number {
    const verdict = this.verdicts++
    if (this.verdicts > this.kinds.length) this.kinds = grown(new Uint8Array(2 * this.verdicts), this.kinds)
    const pointsNeeded = this.verdicts * this.groups.length
    if (pointsNeeded > this.points.length) this.points = grown(new Float64Array(2 * pointsNeeded), this.points)
    const bitsNeeded = this.verdicts * this.words
    if (bitsNeeded > this.bits.length) this.bits = grown(new Int32Array(2 * bitsNeeded), this.bits)
    return verdict
  }

  private judge(cell: Cell, verdict: number): number {
    const { groups, words } = this
    for (let place = verdict * groups.length; place < (verdict + 1) * groups.length; place++) this.points[place] = 0
    for (let place = verdict * words; place < (verdict + 1) * words; place++) this.bits[place] = 0
    const kind = typeof cell === "string" && !this.dateTextsDiffer && !isBlank(cell) ? "text" : cellKind(cell)
    const isWrong = readError(cell) !== undefined || !this.weigh(cell, kind, verdict)
    this.kinds[verdict] = isWrong ? wrongCell : kind === "blank" ? blankCell : plainCell
    return verdict
  }

  /** False where a condition cannot take the cell. */
  private weigh(cell: Cell, kind: CellKind, verdict: number): boolean {
    try {
      for (const { condition, reading, points, bit, place } of this.effects[kind]) {
        if (!holds(reading, condition, cell, this.asOf)) continue
        if (bit === undefined) {
          const at = verdict * this.groups.length + place
          this.points[at] = (this.points[at] as number) + points
        } else {
          const at = verdict * this.words + place
          this.bits[at] = (this.bits[at] as number) | (1 << (bit % bitsInWord))
        }
      }
      return true
    } catch (error) {
      if (error instanceof CalcError) return false
      throw error
    }
  }
}

const cellKinds: readonly CellKind[] = ["blank", "number", "date text", "flag", "text"]

function effectsByKind(effects: readonly Effect[], groups: readonly number[]): Record<CellKind, PlacedEffect[]> {
  const of = (kind: CellKind) =>
    effects.flatMap((effect): PlacedEffect[] => {
      const { condition, group, bit } = effect
      const reading = operatorByName.get(condition.operator)?.on[kind] ?? "no"
      const place = bit === undefined ? groups.indexOf(group) : Math.floor(bit / bitsInWord)
      return reading === "no" ? [] : [{ condition, group, bit, points: effect.points, reading, place }]
    })
  return Object.fromEntries(cellKinds.map((kind) => [kind, of(kind)])) as Record<CellKind, PlacedEffect[]>
}

function sameReadings(some: readonly PlacedEffect[], others: readonly PlacedEffect[]): boolean {
  return some.length === others.length && some.every(({ reading }, at) => reading === others[at]?.reading)
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
