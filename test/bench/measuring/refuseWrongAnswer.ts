import type { Contender, Scores } from "./contender.ts"

/** A fast wrong answer is worth nothing: it ends the whole run. */
export function refuseWrongAnswer(
  { name, tolerance = 1e-9 }: Pick<Contender<never>, "name" | "tolerance">,
  scores: Scores,
  expected: ArrayLike<number>,
): void {
  if (scores.length !== expected.length) {
    throw new Error(`${name} answers ${scores.length} scores where there are ${expected.length} leads.`)
  }
  for (let row = 0; row < expected.length; row++) {
    const given = scores[row]
    const score = typeof given === "number" ? given : given?.[0]
    if (typeof score === "number" && Math.abs(score - (expected[row] as number)) <= tolerance) continue
    throw new Error(`${name} is wrong on lead ${row + 1}: ${JSON.stringify(score)} where ${expected[row]} is right.`)
  }
}
