import { CalcError, type Cell, readDate, readError, readNumber } from "../cells/index.ts"
import { ageInDays, shareLeft } from "./age.ts"
import { endsWithFolded } from "./endsWithFolded.ts"
import { cellKind, holds } from "./matches.ts"
import { type CellKind, operatorByName, type Reading } from "./operators.ts"
import type { Rule } from "./rule.ts"

/** So many different texts of a column are remembered; beyond them a column that hardly repeats is judged cell by cell. */
const mostTexts = 1024
/** So many of them are found by a glance at their letters, where a Map would compute a hash. */
const slots = 256
/** Whole numbers from a base on that are remembered one by one. */
const wholeNumbers = 4096

/** A rule of one condition, for a cell of a kind that it can match. */
interface RuleForKind {
  readonly rule: Rule
  readonly reading: Reading
  /** The text that a cell must end with, where that is all the rule asks; else blank. */
  readonly ending: string
  /** Its points where it counts once. */
  readonly once: number
}

/**
 * The points that a cell earns for one sum by the rules of one column. Cells repeat, so each different one is put to
 * the rules once: texts by themselves, numbers by the interval between the numbers that the rules name. NaN stands for
 * a cell that is wrong, and spoils the sum that it is added to.
 */
export class PointColumn {
  readonly at: number
  /** The sum that its points go to. */
  readonly sum: number
  private readonly rules: Readonly<Record<CellKind, readonly RuleForKind[]>>
  private readonly asOf: number | undefined
  private readonly datesReadAsTexts: boolean
  /** Rising, with infinity at the end; undefined where a number's size does not settle its points. */
  private readonly edges: Float64Array | undefined
  private readonly byInterval: Float64Array
  private readonly base: number
  private byWhole = new Float64Array(0)
  /** A slot that is still free holds the empty text, which is a blank. */
  private readonly slotTexts: string[] = new Array(slots).fill("")
  private readonly slotPoints: Float64Array
  private readonly byText = new Map<string, number>()
  /** Of a blank, of FALSE and of TRUE. */
  private readonly ofOthers: Float64Array
  private seen = 0
  private hardlyRepeats = false

  constructor(at: number, sum: number, rules: readonly Rule[], asOf: number | undefined) {
    this.at = at
    this.sum = sum
    this.asOf = asOf
    this.rules = {
      blank: rulesFor("blank", rules),
      number: rulesFor("number", rules),
      "date text": rulesFor("date text", rules),
      flag: rulesFor("flag", rules),
      text: rulesFor("text", rules),
    }
    this.datesReadAsTexts = sameReadings(this.rules.text, this.rules["date text"])
    const edges = edgesOf(rules, asOf)
    this.edges = edges && Float64Array.of(...edges, Number.POSITIVE_INFINITY)
    this.byInterval = new Float64Array(edges ? 2 * edges.length + 2 : 0).fill(Number.NaN)
    this.base = asOf === undefined ? 0 : Math.floor(asOf) - wholeNumbers + 1
    if (rules.every(({ dateField }) => dateField === undefined)) this.base = 0
    this.ofOthers = Float64Array.of(this.judge(null), this.judge(false), this.judge(true))
    this.slotPoints = new Float64Array(slots).fill(this.judge(""))
  }

  /** The points for a cell. What is not known already is found out elsewhere, so that an engine can inline the rest. */
  points(cell: Cell | undefined): number {
    if (typeof cell === "string") {
      const slot = slotOf(cell)
      return this.slotTexts[slot] === cell ? (this.slotPoints[slot] as number) : +this.findText(cell, slot)
    }
    if (typeof cell === "number") {
      const place = (cell - this.base) >>> 0
      const known =
        place < this.byWhole.length && place + this.base === cell ? (this.byWhole[place] as number) : Number.NaN
      return Number.isNaN(known) ? +this.findNumber(cell) : known
    }
    if (cell === null || cell === undefined) return this.ofOthers[0] as number
    return typeof cell === "boolean" ? (this.ofOthers[cell ? 2 : 1] as number) : Number.NaN
  }

  private findText(cell: string, slot: number): number {
    if (this.hardlyRepeats) return this.judge(cell)
    const points = this.byText.get(cell) ?? this.learnText(cell)
    if (this.slotTexts[slot] === "") {
      this.slotTexts[slot] = cell
      this.slotPoints[slot] = points
    }
    return points
  }

  private learnText(cell: string): number {
    const points = this.judge(cell)
    if (this.byText.size < mostTexts) this.byText.set(cell, points)
    else this.hardlyRepeats = ++this.seen > mostTexts
    return points
  }

  private findNumber(cell: number): number {
    const interval = this.edges ? intervalOf(cell, this.edges) : 0
    const known = this.edges ? (this.byInterval[interval] as number) : Number.NaN
    const points = Number.isNaN(known) ? this.judge(cell) : known
    if (this.edges) this.byInterval[interval] = points
    const place = cell - this.base
    if (Number.isInteger(place) && place >= 0 && place < wholeNumbers) {
      if (this.byWhole.length === 0) this.byWhole = new Float64Array(wholeNumbers).fill(Number.NaN)
      this.byWhole[place] = points
    }
    return points
  }

  private judge(cell: Cell): number {
    if (typeof cell === "string" && this.datesReadAsTexts && isAsciiLetter(cell.charCodeAt(0)))
      return this.judgeText(cell)
    return readError(cell) ? Number.NaN : this.earnedBy(this.rules[cellKind(cell)], cell)
  }

  /** Of a text that is surely one. Where endings alone are asked for, it is not folded, which would copy it. */
  private judgeText(cell: string): number {
    const rules = this.rules.text
    let sum = 0
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r] as RuleForKind
      const ends = rule.ending === "" ? undefined : endsWithFolded(cell, rule.ending)
      if (ends === undefined) return this.earnedBy(rules, cell)
      if (ends) sum += rule.once
    }
    return sum
  }

  private earnedBy(rules: readonly RuleForKind[], cell: Cell): number {
    let sum = 0
    try {
      for (let r = 0; r < rules.length; r++) sum += earned(rules[r] as RuleForKind, cell, this.asOf)
    } catch (error) {
      if (error instanceof CalcError) return Number.NaN
      throw error
    }
    return sum
  }
}

/** Where a text is kept: two texts may share a slot, so whoever looks there compares. */
function slotOf(text: string): number {
  return (text.length + 31 * text.charCodeAt(0) + 7 * text.charCodeAt(1)) & (slots - 1)
}

/** The points of a rule of one condition, as `scoreLead` counts them. */
function earned({ rule, reading }: RuleForKind, cell: Cell, asOf: number | undefined): number {
  const [condition] = rule.conditions
  if (!condition || !holds(reading, condition, cell, asOf)) return 0
  const times = condition.operator === "per" ? Math.max(readNumber(cell) ?? 0, 0) : 1
  const points = rule.points * Math.min(times, rule.maxTimes ?? Number.POSITIVE_INFINITY)
  return rule.dateField === undefined || asOf === undefined ? points : points * freshness(rule, cell, asOf)
}

/** What age leaves of a rule's points. */
export function freshness({ halfLife, window }: Rule, cell: Cell, asOf: number): number {
  const date = readDate(cell)
  if (date === undefined) return halfLife === undefined && window === undefined ? 1 : 0
  return shareLeft(ageInDays(date, asOf), halfLife, window)
}

function rulesFor(kind: CellKind, rules: readonly Rule[]): RuleForKind[] {
  return rules.flatMap((rule) => {
    const reading = operatorByName.get(rule.conditions[0]?.operator ?? "")?.on[kind] ?? "no"
    return reading === "no"
      ? []
      : [{ rule, reading, ending: endingOf(rule), once: rule.points * Math.min(1, rule.maxTimes ?? 1) }]
  })
}

function endingOf({ conditions: [condition] }: Rule): string {
  return condition?.operator === "ends with" && condition.value.kind === "text" ? condition.value.text : ""
}

function sameReadings(some: readonly RuleForKind[], others: readonly RuleForKind[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ rule, reading }, at) => rule.dateField === undefined && reading === others[at]?.reading)
  )
}

/** A text that begins so is neither blank nor a number, a date or an error. */
export function isAsciiLetter(code: number): boolean {
  return code > 0x40 && code < 0x7f
}

/** Intervals and edges in turn: 0 below the first edge, 1 on it, 2 above it, … */
function intervalOf(number: number, edges: Float64Array): number {
  let low = 0
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return edges[low] === number ? 2 * low + 1 : 2 * low
}

/** The numbers at which the points of a number can change; undefined where they depend on more than its size. */
function edgesOf(rules: readonly Rule[], asOf: number | undefined): number[] | undefined {
  const edges = new Set<number>()
  for (const { conditions, dateField } of rules) {
    const [condition] = conditions
    if (!condition || (dateField !== undefined && asOf !== undefined)) return undefined
    const { operator, value } = condition
    if (operator === "within days" || operator === "per") return undefined
    if (value.kind === "text" || value.kind === "pattern") return undefined
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
