import { expect, test } from "vitest"
import { type Contender, Missing, type Scores } from "../bench/measuring/contender.ts"
import { present } from "../bench/measuring/present.ts"
import { ratios, spread } from "../bench/measuring/ratios.ts"
import { type Course, runRounds } from "../bench/measuring/rounds.ts"
import { target } from "../bench/measuring/section.ts"
import { betweenMarkers } from "../bench/measuring/writeReport.ts"

test("a ratio is taken within each round, so that a slow round does not count", () => {
  expect(ratios([2, 30, 4], [1, 10, 1])).toEqual({ median: 3, least: 2, most: 4, rounds: 3 })
})

test("a round that one of them sat out has no ratio", () => {
  expect(ratios([2, undefined, 6], [1, 1, undefined])).toEqual({ median: 2, least: 2, most: 2, rounds: 1 })
  expect(ratios([undefined], [1])).toBeUndefined()
})

test("the median of an even number of rounds lies between the two in the middle", () => {
  expect(spread([4, 1, 3, 2])?.median).toBe(2.5)
})

test("contenders alternate round by round, and warm ones are prepared once", async () => {
  const log: string[] = []
  const times = await runRounds(course([contender("a", log), contender("b", log)], { warmUpRounds: 1, rounds: 2 }))
  expect(log).toEqual(["prepare a", "a", "prepare b", "b", "a", "b", "a", "b", "end a", "end b"])
  expect(times.get("a")).toEqual([5, 5])
})

test("where they are to be, short runs are repeated within a round, and their median counts", async () => {
  const log: string[] = []
  const short = contender("a", log, [1, 2], [240, 16, 24, 128])
  const quick = contender("q", log, [1, 2], [1])
  const times = await runRounds(course([short, quick], { warmUpRounds: 1, rounds: 1, repeatsShortRuns: true }))
  expect(log).toEqual(["prepare a", "a", "prepare q", "q", ..."aaaaqqqqqqqqq", "end a", "end q"])
  expect(times.get("a")).toEqual([76])
})

test("on fresh data every run has its own copy of the round's data", async () => {
  const made: number[] = []
  const log: string[] = []
  const work = (round: number) => {
    made.push(round)
    return [1, 2]
  }
  await runRounds(course([contender("a", log), contender("b", log)], { work, fresh: true, rounds: 2 }))
  expect(made).toEqual([0, 0, 1, 1])
  expect(log.filter((line) => line.startsWith("prepare"))).toHaveLength(4)
})

test("a contender that has run too long sits out all but the first rounds", async () => {
  const times = await runRounds(course([contender("slow", [])], { rounds: 4, longest: 4, fewestRounds: 2 }))
  expect(times.get("slow")).toEqual([5, 5, undefined, undefined])
})

test.each([
  ["a wrong score", [1, 2.5], "b is wrong on lead 2: 2.5 where 2 is right."],
  ["an error cell", [1, [{ code: "#VALUE!" as const, sentence: "" }]], "b is wrong on lead 2"],
  ["too few scores", [1], "b answers 1 scores where there are 2 leads."],
])("%s ends the run before anything is timed", async (_, scores, message) => {
  const log: string[] = []
  const run = runRounds(course([contender("a", log), contender("b", log, scores)], { warmUpRounds: 1, rounds: 3 }))
  await expect(run).rejects.toThrow(message)
  expect(log).toEqual(["prepare a", "a", "prepare b", "b", "end a", "end b"])
})

test("a peer that is not there is named with the reason, any other failure is one", async () => {
  const missing = { ...contender("gone", []), version: () => Promise.reject(new Missing("there is no gone")) }
  const broken = { ...contender("broken", []), version: () => Promise.reject(new Error("broken")) }
  const { contenders, lines } = await present([missing, contender("here", [])])
  expect(contenders.map(({ name }) => name)).toEqual(["here"])
  expect(lines).toEqual(["- **gone**: skipped, there is no gone", "- **here**: as it is"])
  await expect(present([broken])).rejects.toThrow("broken")
})

test("a target that could not be measured has no verdict", () => {
  expect(target("a", 1.5, "≤", 1.5).verdict).toBe("met")
  expect(target("a", 1.51, "≤", 1.5).verdict).toBe("**not met**")
  expect(target("a", 6.9, "≥", 7).verdict).toBe("**not met**")
  expect(target("a", undefined, "≥", 7)).toMatchObject({ measured: "not measured", verdict: "" })
})

test("the report replaces what an earlier run wrote and nothing else", () => {
  const empty =
    "# Title\n\n<!-- Written by npm run bench; changes by hand are lost. -->\n<!-- The end of what npm run bench writes. -->\n\nBy hand\n"
  const once = betweenMarkers(empty, "first")
  expect(betweenMarkers(once, "second")).toBe(betweenMarkers(empty, "second"))
  expect(betweenMarkers(once, "second")).toMatch(/^# Title\n[\s\S]*second[\s\S]*\n\nBy hand\n$/)
  expect(() => betweenMarkers("# Title", "first")).toThrow("has lost the lines")
})

/** Takes so many milliseconds, run by run, and begins again. */
function contender(
  name: string,
  log: string[],
  scores: Scores = [1, 2],
  took: readonly number[] = [5],
): Contender<readonly number[]> {
  return {
    name,
    how: "as it is",
    largest: 10,
    largestFresh: 10,
    prepare: () => {
      log.push(`prepare ${name}`)
      let run = 0
      return {
        run: () => {
          log.push(name)
          return { scores, milliseconds: took[run++ % took.length] ?? 0 }
        },
        end: () => {
          log.push(`end ${name}`)
        },
      }
    },
  }
}

function course(
  contenders: readonly Contender<readonly number[]>[],
  more: Partial<Course<readonly number[]>>,
): Course<readonly number[]> {
  return {
    contenders,
    work: () => [1, 2],
    fresh: false,
    expected: (work) => work,
    rounds: 1,
    warmUpRounds: 0,
    longest: 1000,
    fewestRounds: 1,
    ...more,
  }
}
