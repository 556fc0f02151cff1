import type { Cell } from "../../cells/index.ts"
import { people } from "./layout.ts"
import { signRows } from "./signs.ts"

const sampleOf = 6
const leftBlank = 0.06
const whole = 2 ** 32

/** How each side sees each sign on the whole, 1 to 5: marketing thinks well of its leads, sales of its reps. */
const views = {
  marketing: [2.6, 3.4, 2.2, 3.1, 3.6, 2.4, 2.9],
  sales: [3.3, 1.8, 2.9, 2.6, 2.1, 2.2, 2.7],
} as const

/** Invented answers, a row per statement, with blanks as people leave them. */
export function sampleAnswers(side: "marketing" | "sales", random: () => number): readonly (readonly Cell[])[] {
  const draw = () => random() / whole
  return signRows.flatMap(({ statements }, sign) =>
    statements.map(([, isReverse]) =>
      Array.from({ length: people }, (_, person): Cell => {
        const level = Math.round((views[side][sign] ?? 3) + (draw() + draw() - 1) * 1.6)
        const isBlank = draw() < leftBlank
        if (person >= sampleOf || isBlank) return null
        const answer = Math.min(5, Math.max(1, level))
        return isReverse ? 6 - answer : answer
      }),
    ),
  )
}

export function noAnswers(): readonly (readonly Cell[])[] {
  const blank = Array.from({ length: people }, () => null)
  return signRows.flatMap(({ statements }) => statements.map(() => blank))
}
