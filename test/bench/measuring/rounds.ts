import type { Contender, Outcome, Prepared } from "./contender.ts"
import { spread } from "./ratios.ts"
import { refuseWrongAnswer } from "./refuseWrongAnswer.ts"

/** The time of each contender in each round, in milliseconds; undefined where it sat the round out. */
export type Times = ReadonlyMap<string, readonly (number | undefined)[]>

export interface Course<Work> {
  readonly contenders: readonly Contender<Work>[]
  /** Made once for warm data; for fresh data each contender gets its own copy in each round. */
  readonly work: (round: number) => Work
  readonly fresh: boolean
  /** What the answers of a contender must be. */
  readonly expected: (work: Work, name: string) => ArrayLike<number>
  readonly rounds: number
  readonly warmUpRounds: number
  /** A contender that has run for so long sits out the rest, but never the first `fewestRounds`; a quarter in warm-up. */
  readonly longest: number
  readonly fewestRounds: number
  /** Times the median of several runs in a row where they are short. */
  readonly repeatsShortRuns?: true
}

/** Contenders run one after the other, round by round, each after a garbage collection; set-up is not timed. */
export async function runRounds<Work>(course: Course<Work>): Promise<Times> {
  const ready = new Map<string, Prepared>()
  try {
    return await race(course, ready)
  } finally {
    for (const prepared of ready.values()) await prepared.end?.()
  }
}

async function race<Work>(course: Course<Work>, ready: Map<string, Prepared>): Promise<Times> {
  const { contenders, fresh, rounds, warmUpRounds, longest, fewestRounds } = course
  const shared = fresh ? undefined : course.work(0)
  const times = new Map(contenders.map(({ name }): [string, (number | undefined)[]] => [name, []]))
  const spent = new Map<string, number>()
  for (let round = 0 - warmUpRounds; round < rounds; round++) {
    if (round === 0) spent.clear()
    for (const contender of contenders) {
      const { name } = contender
      const past = spent.get(name) ?? 0
      const took = times.get(name) ?? []
      if (round < 0 ? past > longest / 4 : past > longest && round >= fewestRounds) {
        if (round >= 0) took.push(undefined)
        continue
      }
      const work = shared ?? course.work(round)
      const prepared = ready.get(name) ?? (await contender.prepare(work))
      ready.set(name, prepared)
      const { scores, milliseconds } = await timed(prepared, round >= 0 && course.repeatsShortRuns === true)
      if (round === -warmUpRounds || fresh) refuseWrongAnswer(contender, scores, course.expected(work, name))
      if (round >= 0) took.push(milliseconds)
      spent.set(name, past + milliseconds)
      if (!fresh) continue
      ready.delete(name)
      await prepared.end?.()
    }
  }
  return times
}

/** Runs that take so long together need no further ones. */
const longEnough = 400
const mostRuns = 9

/** One run alone would be measured among what the contender before has left in the caches; a long one does not notice. */
async function timed(prepared: Prepared, mayRepeat: boolean): Promise<Required<Outcome>> {
  globalThis.gc?.()
  let { scores, milliseconds } = await timedOnce(prepared)
  const times = [milliseconds]
  let together = milliseconds
  while (mayRepeat && together < longEnough && times.length < mostRuns) {
    ;({ scores, milliseconds } = await timedOnce(prepared))
    times.push(milliseconds)
    together += milliseconds
  }
  return { scores, milliseconds: spread(times)?.median ?? milliseconds }
}

async function timedOnce(prepared: Prepared): Promise<Required<Outcome>> {
  const began = performance.now()
  const running = prepared.run()
  const outcome = running instanceof Promise ? await running : running
  const own = performance.now() - began
  return { scores: outcome.scores, milliseconds: outcome.milliseconds ?? own }
}
