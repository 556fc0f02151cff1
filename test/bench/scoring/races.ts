import { runRounds, type Times } from "../measuring/rounds.ts"
import { benchLeads } from "./benchLeads.ts"
import { limitLoop } from "./handWritten.ts"
import type { ScoringContender } from "./scoringWork.ts"

/** The contenders that are too near to each other to be measured among programs that use the machine up. */
export const loops = ["LIMIT", "Sellmore", "Plain loop"]

/** The loops among themselves, and then LIMIT and our engine among the peers. */
export interface Races {
  readonly loops: Times
  readonly peers: Times
}

const sizes = new Map([
  [10_000, { rounds: 60, warmUpRounds: 20 }],
  [100_000, { rounds: 25, warmUpRounds: 8 }],
  [1_000_000, { rounds: 9, warmUpRounds: 3 }],
])

export function plannedRounds(count: number): number {
  return sizes.get(count)?.rounds ?? 10
}

export async function race(all: readonly ScoringContender[], count: number, fresh: boolean): Promise<Races> {
  const able = all.filter(({ largest, largestFresh }) => count <= (fresh ? largestFresh : largest))
  const near = able.filter(({ name }) => loops.includes(name))
  const others = able.filter(({ name }) => name !== "Plain loop")
  const hasPeers = others.length > 2
  console.log(`Scoring ${count.toLocaleString("en")} leads, ${fresh ? "fresh" : "warm"}, ${able[0]?.name} first`)
  return {
    loops: await course(near, count, fresh, 30_000),
    peers: hasPeers ? await course(others, count, fresh, fresh ? 2500 : 5000) : new Map(),
  }
}

function course(contenders: readonly ScoringContender[], count: number, fresh: boolean, longest: number) {
  const amongPeers = contenders.some(({ name }) => !loops.includes(name))
  return runRounds({
    ...(amongPeers && !fresh ? { repeatsShortRuns: true } : {}),
    contenders,
    work: (round) => benchLeads(count, fresh ? round + 100 : 1),
    fresh,
    expected: (leads) => Float64Array.from(limitLoop(leads), ([score]) => score as number),
    rounds: plannedRounds(count),
    warmUpRounds: sizes.get(count)?.warmUpRounds ?? 5,
    longest,
    fewestRounds: 3,
  })
}
