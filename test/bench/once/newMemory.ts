import { PerformanceObserver } from "node:perf_hooks"
import { table } from "../measuring/builtCore.ts"
import { spread } from "../measuring/ratios.ts"
import { asOf, benchLeads, caps, headers, rules } from "../scoring/benchLeads.ts"

/**
 * Started with a young generation so large that nothing is collected during a call; what a call allocates is then the
 * growth of the heap. Prints the bytes a lead of the call, and of its result alone.
 */
const count = 100_000
const leads = benchLeads(count)
let collections = 0
new PerformanceObserver((list) => {
  collections += list.getEntries().length
}).observe({ entryTypes: ["gc"] })

const score = () => table("LEADSCORE", [leads, headers, rules, asOf, caps])
const scores = Float64Array.from(score(), (row) => row[0] as number)
const result = () => {
  const rows: number[][] = new Array(scores.length)
  for (let row = 0; row < scores.length; row++) rows[row] = [scores[row] as number]
  return rows
}

/** The median of several calls: in one that an engine is still compiling, numbers are put into boxes. */
async function medianBytes(work: () => unknown): Promise<number | undefined> {
  for (let warm = 0; warm < 5; warm++) work()
  const calls: number[] = []
  for (let call = 0; call < 5; call++) calls.push(await bytesALead(work))
  return spread(calls)?.median
}

async function bytesALead(work: () => unknown): Promise<number> {
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  collections = 0
  const before = process.memoryUsage().heapUsed
  const kept = work()
  const grown = process.memoryUsage().heapUsed - before
  await new Promise((resolve) => setTimeout(resolve, 50))
  if (collections > 0) throw new Error("A garbage collection came between.")
  if (!kept) throw new Error("The work has no result.")
  return grown / count
}

console.log(JSON.stringify({ call: await medianBytes(score), result: await medianBytes(result) }))
