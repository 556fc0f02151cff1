import type { Figure } from "../../../core/benchmarks/figures.ts"
import { foldText } from "../../../core/index.ts"

/** Figures that one source counted in one way: these alone may be compared. */
export interface Definition {
  readonly counts: string
  readonly unit: string
  readonly source: string
  readonly sure: Figure["sure"]
  readonly figures: readonly Figure[]
}

export interface MetricGroup {
  readonly metric: string
  readonly definitions: readonly Definition[]
}

export function groupFigures(figures: readonly Figure[]): readonly MetricGroup[] {
  return groupsOf(figures, ({ metric }) => metric).map(([metric, inMetric]) => ({
    metric,
    definitions: groupsOf(inMetric, definitionOf).map(([, same]) => {
      const { counts, unit, source, sure } = same[0]
      return { counts, unit, source, sure, figures: same }
    }),
  }))
}

/** The figures in whose words every word of the search occurs; case and accents make no difference. */
export function findFigures(figures: readonly Figure[], search: string): readonly Figure[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return figures.filter(({ metric, level, unit, counts, source }) => {
    const text = fold([metric, level, unit, counts, source].join(" "))
    return words.every((word) => text.includes(word))
  })
}

/** How far a bar reaches on the scale of its own definition, 0 to 1; none where there is nothing to compare. */
export function barOf(value: number, { figures, unit }: Definition): number | undefined {
  const values = figures.map((figure) => figure.value)
  if (figures.length < 2 || Math.min(...values) < 0) return undefined
  return value / (unit === "share" ? 1 : Math.max(...values))
}

function definitionOf({ counts, unit, source, sure }: Figure): string {
  return [counts, unit, source, sure].join("\n")
}

function groupsOf(figures: readonly Figure[], keyOf: (figure: Figure) => string) {
  const groups = new Map<string, [Figure, ...Figure[]]>()
  for (const figure of figures) {
    const group = groups.get(keyOf(figure))
    if (group) group.push(figure)
    else groups.set(keyOf(figure), [figure])
  }
  return [...groups]
}

function fold(text: string): string {
  return foldText(text).normalize("NFD").replace(/\p{M}/gu, "")
}
