import { present } from "../measuring/present.ts"
import type { Spread } from "../measuring/ratios.ts"
import {
  digits,
  markdownTable,
  ratioOf,
  type Section,
  shown,
  type Target,
  target,
  timeOf,
} from "../measuring/section.ts"
import { raceInOwnProcess } from "./raceInOwnProcess.ts"
import { loops, plannedRounds, type Races } from "./races.ts"
import { scoringContenders } from "./scoringContenders.ts"

type BySize = ReadonlyMap<number, Races>

/** Scores the same leads with every contender: warm, on fresh data, and once in reversed order. */
export async function measureScoring(sizes: readonly number[], names?: readonly string[]): Promise<Section> {
  const wanted = scoringContenders.filter(({ name }) => names?.includes(name) ?? true)
  const { contenders, lines } = await present(wanted)
  const warm = new Map<number, Races>()
  const fresh = new Map<number, Races>()
  for (const count of sizes) warm.set(count, await raceInOwnProcess(contenders, count, false))
  for (const count of sizes) fresh.set(count, await raceInOwnProcess(contenders, count, true))
  const reversed = sizes.includes(100_000) ? await raceInOwnProcess(contenders.toReversed(), 100_000, false) : undefined
  const headings = sizes.map((count) => count.toLocaleString("en"))
  const ratios = (races: BySize, name: string) =>
    sizes.map((count) => shown(toLimit(races.get(count), name), plannedRounds(count)))
  return {
    title: "Scoring: 12 columns, 20 rules, four capped groups, one half-life",
    lines: [
      "Time ÷ LIMIT, the median of the ratios of all rounds, with the least and the most of them.",
      "",
      ...markdownTable(
        ["warm", ...headings, ...(reversed ? ["100,000, reversed order"] : [])],
        contenders.map(({ name }) => [
          name,
          ...ratios(warm, name),
          ...(reversed ? [shown(toLimit(reversed, name), plannedRounds(100_000))] : []),
        ]),
      ),
      "",
      ...markdownTable(
        ["fresh data in every run", ...headings],
        contenders.filter(({ largestFresh }) => largestFresh > 0).map(({ name }) => [name, ...ratios(fresh, name)]),
      ),
      "",
      ...markdownTable(
        ["ns a lead", ...headings.map((size) => `${size} warm`), ...headings.map((size) => `${size} fresh`)],
        loops
          .slice(0, 2)
          .map((name) => [
            name,
            ...[warm, fresh].flatMap((races) =>
              sizes.map((count) => digits(nanoseconds(races.get(count), count, name) ?? Number.NaN)),
            ),
          ]),
      ),
      "",
      ...lines,
    ],
    targets: [
      ...loopTargets(warm, "warm"),
      ...loopTargets(fresh, "fresh"),
      ...faster
        .filter(({ than, count }) => warm.has(count) && wanted.some(({ name }) => name === than))
        .map(({ than, count, times }) =>
          target(
            `${than} ÷ LEADSCORE, ${count.toLocaleString("en")} leads`,
            ratioOf(warm.get(count)?.peers ?? new Map(), than, "Sellmore")?.median,
            "≥",
            times,
          ),
        ),
      ...slowdownTarget(warm),
    ],
  }
}

const faster = [
  { than: "json-rules-engine", count: 10_000, times: 400 },
  { than: "json-logic-engine", count: 100_000, times: 7 },
  { than: "LibreOffice Calc", count: 100_000, times: 80 },
  { than: "pandas", count: 100_000, times: 5 },
  { than: "DuckDB, 1 thread", count: 100_000, times: 1 },
  { than: "DuckDB, 1 thread", count: 1_000_000, times: 1 },
]

function loopTargets(races: BySize, data: string): Target[] {
  return [...races]
    .filter(([count]) => count >= 100_000)
    .map(([count, { loops }]) => {
      const ratio = ratioOf(loops, "Sellmore", "LIMIT")?.median
      return target(`LEADSCORE ÷ LIMIT, ${count.toLocaleString("en")} leads, ${data}`, ratio, "≤", 1.5)
    })
}

function slowdownTarget(warm: BySize): Target[] {
  const large = warm.get(1_000_000)
  const small = warm.get(10_000)
  if (!large || !small) return []
  const slowdown = (name: string) => {
    const atLarge = nanoseconds(large, 1_000_000, name)
    const atSmall = nanoseconds(small, 10_000, name)
    return atLarge === undefined || atSmall === undefined ? undefined : atLarge / atSmall
  }
  const what = `LEADSCORE, ns a lead at 1,000,000 ÷ at 10,000 (LIMIT itself: ${digits(slowdown("LIMIT") ?? Number.NaN)} ×)`
  return [target(what, slowdown("Sellmore"), "≤", 1.3)]
}

function toLimit(races: Races | undefined, name: string): Spread | undefined {
  if (!races) return undefined
  return ratioOf(loops.includes(name) ? races.loops : races.peers, name, "LIMIT")
}

function nanoseconds(races: Races | undefined, count: number, name: string): number | undefined {
  const time = races && timeOf(races.loops, name)
  return time && (time.median * 1e6) / count
}
