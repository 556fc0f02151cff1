import { present } from "../measuring/present.ts"
import { runRounds, type Times } from "../measuring/rounds.ts"
import { digits, markdownTable, ratioOf, type Section, shown, target, timeOf } from "../measuring/section.ts"
import { benchLeads } from "./benchLeads.ts"
import { limitLoop } from "./handWritten.ts"
import { scoringContenders } from "./scoringContenders.ts"
import type { ScoringContender } from "./scoringWork.ts"

const rounds = new Map([
  [10_000, 40],
  [100_000, 15],
  [1_000_000, 7],
])

/** Scores the same leads with every contender: warm, on fresh data, and once in reversed order. */
export async function measureScoring(sizes: readonly number[], names?: readonly string[]): Promise<Section> {
  const wanted = scoringContenders.filter(({ name }) => names?.includes(name) ?? true)
  const { contenders, lines } = await present(wanted)
  const warm = await eachSize(sizes, (count) => course(contenders, count, false))
  const fresh = await eachSize(sizes, (count) => course(contenders, count, true))
  const reversed = sizes.includes(100_000) ? await course(contenders.toReversed(), 100_000, false) : undefined
  const reversedRow = (name: string) => (reversed ? [shown(ratioOf(reversed, name, "LIMIT"), 15)] : [])
  const headings = sizes.map((count) => count.toLocaleString("en"))
  const row = (times: ReadonlyMap<number, Times>, name: string) =>
    sizes.map((count) => shown(ratioOf(times.get(count) as Times, name, "LIMIT"), rounds.get(count) ?? 0))
  const perLead = ["LIMIT", "Sellmore"].map((name) => [
    name,
    ...[warm, fresh].flatMap((times) => sizes.map((count) => digits(nanoseconds(times, name, count) ?? Number.NaN))),
  ])
  return {
    title: "Scoring: 12 columns, 20 rules, four capped groups, one half-life",
    lines: [
      "Time ÷ LIMIT, the median of the ratios of all rounds, with the least and the most of them.",
      "",
      ...markdownTable(
        ["warm", ...headings, ...(reversed ? ["100,000 in reversed order"] : [])],
        contenders.map(({ name }) => [name, ...row(warm, name), ...reversedRow(name)]),
      ),
      "",
      ...markdownTable(
        ["fresh data in every run", ...headings],
        contenders.filter(({ largestFresh }) => largestFresh > 0).map(({ name }) => [name, ...row(fresh, name)]),
      ),
      "",
      ...markdownTable(
        ["ns a lead", ...headings.map((size) => `${size} warm`), ...headings.map((size) => `${size} fresh`)],
        perLead,
      ),
      "",
      ...lines,
    ],
    targets: [
      ...[warm, fresh].flatMap((times, index) =>
        sizes
          .filter((count) => count >= 100_000)
          .map((count) =>
            target(
              `LEADSCORE ÷ LIMIT, ${count.toLocaleString("en")} leads, ${index === 0 ? "warm" : "fresh"}`,
              ratioOf(times.get(count) as Times, "Sellmore", "LIMIT")?.median,
              "≤",
              1.5,
            ),
          ),
      ),
      ...sizes.flatMap((count) =>
        faster
          .filter(({ than, at }) => at === count && wanted.some(({ name }) => name === than))
          .map(({ than, times }) =>
            target(
              `${than} ÷ LEADSCORE, ${count.toLocaleString("en")} leads`,
              ratioOf(warm.get(count) as Times, than, "Sellmore")?.median,
              "≥",
              times,
            ),
          ),
      ),
      ...(sizes.includes(1_000_000)
        ? [target("LEADSCORE, ns a lead at 1,000,000 ÷ at 10,000", slowdown(warm), "≤", 1.3)]
        : []),
    ],
  }
}

const faster = [
  { than: "json-rules-engine", at: 10_000, times: 400 },
  { than: "json-logic-engine", at: 100_000, times: 7 },
  { than: "LibreOffice Calc", at: 100_000, times: 80 },
  { than: "pandas", at: 100_000, times: 5 },
  { than: "DuckDB, 1 thread", at: 100_000, times: 1 },
  { than: "DuckDB, 1 thread", at: 1_000_000, times: 1 },
]

function course(all: readonly ScoringContender[], count: number, fresh: boolean): Promise<Times> {
  const contenders = all.filter(({ largest, largestFresh }) => count <= (fresh ? largestFresh : largest))
  console.log(`Scoring ${count.toLocaleString("en")} leads, ${fresh ? "fresh" : "warm"}: ${contenders[0]?.name} first`)
  return runRounds({
    contenders,
    work: (round) => benchLeads(count, fresh ? round + 100 : 1),
    fresh,
    expected: (leads) => Float64Array.from(limitLoop(leads), ([score]) => score as number),
    rounds: rounds.get(count) ?? 10,
    warmUpRounds: count > 100_000 ? 2 : 8,
    longest: fresh ? 4000 : 8000,
    fewestRounds: 3,
  })
}

async function eachSize<Value>(sizes: readonly number[], measure: (size: number) => Promise<Value>) {
  const found = new Map<number, Value>()
  for (const size of sizes) found.set(size, await measure(size))
  return found
}

function nanoseconds(times: ReadonlyMap<number, Times>, name: string, count: number): number | undefined {
  const time = timeOf(times.get(count) as Times, name)
  return time && (time.median * 1e6) / count
}

function slowdown(warm: ReadonlyMap<number, Times>): number | undefined {
  const large = nanoseconds(warm, "Sellmore", 1_000_000)
  const small = nanoseconds(warm, "Sellmore", 10_000)
  return large === undefined || small === undefined ? undefined : large / small
}
