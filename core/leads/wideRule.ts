import { CalcError, type Cell, readNumber } from "../cells/index.ts"
import type { Condition } from "./condition.ts"
import { matches } from "./matches.ts"
import { freshness } from "./pointColumn.ts"
import type { Rule } from "./rule.ts"
import type { Scoring } from "./ruleBook.ts"

/** So many different cells of a column are remembered. */
const mostKept = 4096

/** A rule that reads more than one column: a chain, or a rule whose date stands in another. */
export class WideRule {
  /** The sum that its points go to. */
  readonly sum: number
  private readonly rule: Rule
  private readonly asOf: number | undefined
  private readonly conditions: readonly {
    readonly condition: Condition
    readonly at: number
    readonly known: Map<Cell, boolean>
  }[]
  /** The column of a per's number, and that of the date. */
  private readonly counted: number | undefined
  private readonly dated: number | undefined
  private readonly shares = new Map<Cell, number>()

  constructor(sum: number, rule: Rule, columns: Scoring["columns"], asOf: number | undefined) {
    const last = rule.conditions[rule.conditions.length - 1]
    this.sum = sum
    this.rule = rule
    this.asOf = asOf
    this.conditions = rule.conditions.map((condition) => ({
      condition,
      at: columns.get(condition.field) ?? 0,
      known: new Map(),
    }))
    this.counted = last?.operator === "per" ? columns.get(last.field) : undefined
    this.dated = rule.dateField === undefined || asOf === undefined ? undefined : columns.get(rule.dateField)
  }

  /** Adds its points for a lead to the sums that begin at a place; NaN where something in the lead is wrong. */
  add(lead: readonly Cell[], sums: Float64Array, first: number): void {
    const at = first + this.sum
    try {
      if (this.allHold(lead)) sums[at] = (sums[at] as number) + this.points(lead)
    } catch (error) {
      if (!(error instanceof CalcError)) throw error
      sums[at] = Number.NaN
    }
  }

  private points(lead: readonly Cell[]): number {
    const { rule, counted, dated } = this
    const times = counted === undefined ? 1 : Math.max(readNumber(lead[counted]) ?? 0, 0)
    const share = dated === undefined ? 1 : this.shareOf(lead[dated] ?? null)
    return rule.points * Math.min(times, rule.maxTimes ?? Number.POSITIVE_INFINITY) * share
  }

  private allHold(lead: readonly Cell[]): boolean {
    let hold = true
    for (const { condition, at, known } of this.conditions) {
      const cell = lead[at] ?? null
      let holds = known.get(cell)
      if (holds === undefined) {
        holds = matches(condition, cell, this.asOf)
        if (known.size < mostKept) known.set(cell, holds)
      }
      hold &&= holds
    }
    return hold
  }

  private shareOf(cell: Cell): number {
    const known = this.shares.get(cell)
    if (known !== undefined) return known
    const share = this.asOf === undefined ? 1 : freshness(this.rule, cell, this.asOf)
    if (this.shares.size < mostKept) this.shares.set(cell, share)
    return share
  }
}
