import { peerPackage, peerVersion } from "../../measuring/peerPackage.ts"
import { asOf } from "../benchLeads.ts"
import { asFacts, type Facts, type ScoringContender } from "../scoringWork.ts"

interface Exports {
  readonly LogicEngine: new () => {
    addMethod(name: string, method: (input: never) => unknown, options: { sync: true; deterministic: true }): void
    build(logic: unknown): (facts: Facts) => number
  }
}

export const jsonLogicEngine: ScoringContender = {
  name: "json-logic-engine",
  how: "one rule tree, compiled by build(); texts folded, words and decay by methods of our own",
  licence: "MIT",
  largest: 1_000_000,
  largestFresh: 1_000_000,
  version: () => peerVersion("json-logic-engine"),
  prepare: async (leads) => {
    const { LogicEngine } = await peerPackage<Exports>("json-logic-engine")
    const engine = new LogicEngine()
    const options = { sync: true, deterministic: true } as const
    engine.addMethod(
      "fold",
      ([text]: [unknown]) => (typeof text === "string" ? text.trim().toLowerCase() : ""),
      options,
    )
    engine.addMethod("isVp", ([text]: [string]) => vp.test(text), options)
    engine.addMethod("endsWith", ([text, end]: [string, string]) => text.endsWith(end), options)
    engine.addMethod("number", ([cell]: [unknown]) => (typeof cell === "number" ? cell : 0), options)
    engine.addMethod(
      "fresh",
      ([date]: [unknown]) => (typeof date === "number" ? 0.5 ** ((asOf - date) / 30) : 0),
      options,
    )
    const score = engine.build(tree)
    const facts = asFacts(leads)
    return { run: () => ({ scores: facts.map((lead) => score(lead)) }) }
  },
}

const vp = /(?<![\p{L}\p{Nd}_])vp(?![\p{L}\p{Nd}_])/u
const field = (name: keyof Facts) => ({ var: name })
const folded = (name: keyof Facts) => ({ fold: [field(name)] })
const number = (name: keyof Facts) => ({ number: [field(name)] })
const when = (condition: unknown, points: number) => ({ if: [condition, points, 0] })
const is = (name: keyof Facts, text: string) => ({ "===": [folded(name), text] })
const capped = (sum: unknown, least: number, most: number) => ({ max: [least, { min: [most, sum] }] })

const fit = [
  when({ isVp: [folded("title")] }, 20),
  when({ in: ["head", folded("title")] }, 12),
  when(is("title", "intern"), -10),
  when({ in: [folded("industry"), ["software", "hardware"]] }, 12),
  when(is("industry", "retail"), -4),
  when(is("industry", ""), -2),
  when({ in: [folded("country"), ["de", "at", "ch"]] }, 6),
  when({ and: [{ ">=": [number("employees"), 50] }, { "<": [number("employees"), 250] }] }, 6),
  when({ ">=": [number("employees"), 250] }, 10),
  when({ ">": [number("revenue"), 1_000_000] }, 8),
]
const source = [
  when(is("source", "referral"), 15),
  when(is("source", "webinar"), 8),
  when({ in: ["ads", folded("source")] }, -3),
]
const web = [
  when({ ">=": [number("visits"), 3] }, 5),
  when({ ">=": [number("visits"), 10] }, 7),
  { if: [field("opened"), { min: [field("opened"), 5] }, 0] },
  { "*": [20, { fresh: [field("lastVisit")] }] },
  when({ "===": [field("newsletter"), true] }, 4),
]
const contact = [when({ endsWith: [folded("mail"), "@gmail.com"] }, -6), when(is("mail", ""), -5)]
const tree = capped(
  {
    "+": [
      capped({ "+": fit }, -10, 45),
      { min: [15, { "+": source }] },
      capped({ "+": web }, 0, 30),
      { max: [-8, { "+": contact }] },
    ],
  },
  0,
  100,
)
