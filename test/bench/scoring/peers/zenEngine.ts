import { peerPackage, peerVersion } from "../../measuring/peerPackage.ts"
import { asOf } from "../benchLeads.ts"
import { asFacts, type ScoringContender } from "../scoringWork.ts"

interface Exports {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object): Promise<{ readonly result: { readonly scores: number[] } }>
    }
    dispose(): void
  }
}

/** Leads a call. A word is told from a part of one by the spaces around it: matches() compiles its pattern each time. */
const batch = 500

export const zenEngine: ScoringContender = {
  name: "zen-engine",
  how: `one decision of one expression, loaded once; ${batch} leads a call, mapped inside the engine`,
  licence: "MIT",
  largest: 10_000,
  largestFresh: 0,
  tolerance: 1e-6,
  version: () => peerVersion("@gorules/zen-engine"),
  prepare: async (leads) => {
    const { ZenEngine } = await peerPackage<Exports>("@gorules/zen-engine")
    const engine = new ZenEngine()
    const decision = engine.createDecision(graph)
    const facts = asFacts(leads)
    return {
      run: async () => {
        const scores: number[] = []
        for (let from = 0; from < facts.length; from += batch) {
          const { result } = await decision.evaluate({ leads: facts.slice(from, from + batch) })
          scores.push(...result.scores)
        }
        return { scores }
      },
      end: () => engine.dispose(),
    }
  },
}

const text = (field: string) => `lower(trim(#.${field} ?? ""))`
const clamp = (sum: string, least: number, most: number) => `max([${least}, min([${most}, ${sum}])])`
const employees = `(type(#.employees) == "number" ? #.employees : 0)`

const fit = [
  `(contains(" " + ${text("title")} + " ", " vp ") ? 20 : 0)`,
  `(contains(${text("title")}, "head") ? 12 : 0)`,
  `(${text("title")} == "intern" ? -10 : 0)`,
  `(${text("industry")} in ["software", "hardware"] ? 12 : 0)`,
  `(${text("industry")} == "retail" ? -4 : 0)`,
  `(${text("industry")} == "" ? -2 : 0)`,
  `(${text("country")} in ["de", "at", "ch"] ? 6 : 0)`,
  `(${employees} in [50..250) ? 6 : 0)`,
  `(${employees} >= 250 ? 10 : 0)`,
  `((#.revenue ?? 0) > 1000000 ? 8 : 0)`,
].join(" + ")
const source = [
  `(${text("source")} == "referral" ? 15 : 0)`,
  `(${text("source")} == "webinar" ? 8 : 0)`,
  `(contains(${text("source")}, "ads") ? -3 : 0)`,
].join(" + ")
const web = [
  "(#.visits >= 3 ? 5 : 0)",
  "(#.visits >= 10 ? 7 : 0)",
  "min([#.opened ?? 0, 5])",
  `(#.lastVisit == null ? 0 : 20 * 0.5 ^ ((${asOf} - #.lastVisit) / 30))`,
  "(#.newsletter ? 4 : 0)",
].join(" + ")
const contact = `(endsWith(${text("mail")}, "@gmail.com") ? -6 : 0) + (${text("mail")} == "" ? -5 : 0)`
const total = clamp(
  `${clamp(fit, -10, 45)} + min([15, ${source}]) + ${clamp(web, 0, 30)} + max([-8, ${contact}])`,
  0,
  100,
)

const graph = {
  nodes: [
    { id: "in", name: "in", type: "inputNode" },
    {
      id: "score",
      name: "score",
      type: "expressionNode",
      content: { expressions: [{ id: "scores", key: "scores", value: `map(leads, ${total})` }] },
    },
    { id: "out", name: "out", type: "outputNode" },
  ],
  edges: [
    { id: "first", sourceId: "in", targetId: "score", type: "edge" },
    { id: "second", sourceId: "score", targetId: "out", type: "edge" },
  ],
}
