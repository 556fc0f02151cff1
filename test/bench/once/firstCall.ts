import { performance } from "node:perf_hooks"
import { asOf, benchLeads, caps, headers, rules } from "../scoring/benchLeads.ts"
import { plainLoop } from "../scoring/handWritten.ts"

/** Started anew for each measurement: the first call in a process, of the engine or of the plain loop. */
const [who, count] = process.argv.slice(2)
const leads = benchLeads(Number(count))
const first = who === "plain" ? () => plainLoop(leads) : await engine()
const began = performance.now()
first()
console.log(performance.now() - began)

/** Loading the module is not part of the call. */
async function engine() {
  const { table } = await import("../measuring/builtCore.ts")
  return () => table("LEADSCORE", [leads, headers, rules, asOf, caps])
}
