import type { Contender } from "./contender.ts"
import { present } from "./present.ts"
import { runRounds } from "./rounds.ts"
import { markdownTable, ratioOf, type Section, shown, target, timeOf } from "./section.ts"

interface Pair<Work> {
  readonly title: string
  readonly work: Work
  readonly ours: Contender<Work>
  readonly theirs: Contender<Work>
  readonly limit: number
}

/** A job against the one tool that a user would pick instead, whose answers are taken for the right ones. */
export async function measurePair<Work>({ title, work, ours, theirs, limit }: Pair<Work>): Promise<Section> {
  console.log(title)
  const { contenders, lines } = await present([ours, theirs])
  const what = `${title}: Sellmore ÷ ${theirs.name}`
  if (contenders.length < 2) return { title, lines, targets: [target(what, undefined, "≤", limit)] }
  const judge = await theirs.prepare(work)
  const expected = Float64Array.from((await judge.run()).scores, Number)
  await judge.end?.()
  const rounds = 41
  const times = await runRounds({
    contenders,
    work: () => work,
    fresh: false,
    expected: () => expected,
    rounds,
    warmUpRounds: 10,
    longest: 15_000,
    fewestRounds: 3,
  })
  const ratio = ratioOf(times, ours.name, theirs.name)
  return {
    title,
    lines: [
      ...markdownTable(
        ["", "ms", `÷ ${theirs.name}`],
        [
          [ours.name, shown(timeOf(times, ours.name), rounds), shown(ratio, rounds)],
          [theirs.name, shown(timeOf(times, theirs.name), rounds), "1"],
        ],
      ),
      "",
      ...lines,
    ],
    targets: [target(what, ratio?.median, "≤", limit)],
  }
}
