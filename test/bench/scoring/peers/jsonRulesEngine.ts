import { peerPackage, peerVersion } from "../../measuring/peerPackage.ts"
import { asOf } from "../benchLeads.ts"
import { asFacts, type Facts, type ScoringContender } from "../scoringWork.ts"

type Group = "fit" | "source" | "web" | "contact"
type Test = readonly [operator: string, value: unknown]

interface Rule {
  readonly conditions: { readonly all: readonly { fact: keyof Facts; operator: string; value: unknown }[] }
  readonly event: {
    readonly type: Group
    readonly params: { readonly points: number; readonly times?: "opened" | "fresh" }
  }
}

interface Exports {
  readonly Engine: new (
    rules: readonly Rule[],
  ) => {
    addOperator(name: string, holds: (cell: unknown, value: never) => boolean): void
    run(facts: Facts): Promise<{ readonly events: readonly Rule["event"][] }>
  }
}

export const jsonRulesEngine: ScoringContender = {
  name: "json-rules-engine",
  how: "one engine for all leads, one run() a lead; text operators of our own, points summed from the events",
  licence: "ISC",
  largest: 10_000,
  largestFresh: 0,
  version: () => peerVersion("json-rules-engine"),
  prepare: async (leads) => {
    const { Engine } = await peerPackage<Exports>("json-rules-engine")
    const engine = new Engine(rules)
    engine.addOperator("word", (cell) => vp.test(fold(cell)))
    engine.addOperator("is", (cell, value: string) => fold(cell) === value)
    engine.addOperator("oneOf", (cell, values: string[]) => values.includes(fold(cell)))
    engine.addOperator("has", (cell, value: string) => fold(cell).includes(value))
    engine.addOperator("ends", (cell, value: string) => fold(cell).endsWith(value))
    engine.addOperator("filled", (cell, value: boolean) => (cell !== null) === value)
    const facts = asFacts(leads)
    return {
      run: async () => {
        const scores: number[] = []
        for (const lead of facts) scores.push(total(lead, (await engine.run(lead)).events))
        return { scores }
      },
    }
  },
}

const vp = /(?<![\p{L}\p{Nd}_])vp(?![\p{L}\p{Nd}_])/u
const fold = (cell: unknown) => (typeof cell === "string" ? cell.trim().toLowerCase() : "")

function rule(
  type: Group,
  fact: keyof Facts,
  points: number,
  tests: readonly Test[],
  times?: "opened" | "fresh",
): Rule {
  const all = tests.map(([operator, value]) => ({ fact, operator, value }))
  return { conditions: { all }, event: { type, params: { points, ...(times && { times }) } } }
}

const rules = [
  rule("fit", "title", 20, [["word", "vp"]]),
  rule("fit", "title", 12, [["has", "head"]]),
  rule("fit", "title", -10, [["is", "intern"]]),
  rule("fit", "industry", 12, [["oneOf", ["software", "hardware"]]]),
  rule("fit", "industry", -4, [["is", "retail"]]),
  rule("fit", "industry", -2, [["is", ""]]),
  rule("fit", "country", 6, [["oneOf", ["de", "at", "ch"]]]),
  rule("fit", "employees", 6, [
    ["greaterThanInclusive", 50],
    ["lessThan", 250],
  ]),
  rule("fit", "employees", 10, [["greaterThanInclusive", 250]]),
  rule("fit", "revenue", 8, [["greaterThan", 1_000_000]]),
  rule("source", "source", 15, [["is", "referral"]]),
  rule("source", "source", 8, [["is", "webinar"]]),
  rule("source", "source", -3, [["has", "ads"]]),
  rule("web", "visits", 5, [["greaterThanInclusive", 3]]),
  rule("web", "visits", 7, [["greaterThanInclusive", 10]]),
  rule("web", "opened", 1, [["filled", true]], "opened"),
  rule("web", "lastVisit", 20, [["filled", true]], "fresh"),
  rule("web", "newsletter", 4, [["equal", true]]),
  rule("contact", "mail", -6, [["ends", "@gmail.com"]]),
  rule("contact", "mail", -5, [["filled", false]]),
]

function total({ opened, lastVisit }: Facts, events: readonly Rule["event"][]): number {
  const sums = { fit: 0, source: 0, web: 0, contact: 0 }
  for (const { type, params } of events) {
    const times =
      params.times === "opened"
        ? Math.min(Number(opened), 5)
        : params.times
          ? 0.5 ** ((asOf - Number(lastVisit)) / 30)
          : 1
    sums[type] += params.points * times
  }
  const sum = clamp(sums.fit, -10, 45) + Math.min(sums.source, 15) + clamp(sums.web, 0, 30) + Math.max(sums.contact, -8)
  return clamp(sum, 0, 100)
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
