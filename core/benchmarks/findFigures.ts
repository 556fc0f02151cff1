import { foldHeading, isNearMiss, wrongInput } from "../cells/index.ts"
import { type Figure, figures } from "./figures.ts"

/** The figures of one metric. An unknown metric is answered with the near ones. */
export function figuresOf(metric: string): Figure[] {
  const found = figures.filter((figure) => foldHeading(figure.metric) === foldHeading(metric))
  if (found.length > 0) return found
  throw wrongInput(`metric: there is no figure "${metric}". ${nearMetrics(metric)}`)
}

/** One figure: of the level named, else the only one or the average. */
export function figureOf(metric: string, level: string | undefined): Figure {
  const found = figuresOf(metric)
  const levels = found.map((figure) => figure.level).join("; ")
  const figure =
    level === undefined && found.length === 1
      ? found[0]
      : found.find((one) => foldHeading(one.level) === foldHeading(level ?? "average"))
  if (figure) return figure
  const name = found[0]?.metric
  throw wrongInput(
    level === undefined
      ? `level: "${name}" has several. Name one of: ${levels}.`
      : `level: "${name}" has no level "${level}". Name one of: ${levels}.`,
  )
}

/** Names one letter off, else those that share a word. */
function nearMetrics(wanted: string): string {
  const metrics = [...new Set(figures.map((figure) => figure.metric))]
  const missed = metrics.filter((metric) => isNearMiss(metric, wanted))
  const words = new Set(wordsOf(wanted))
  const near = missed.length > 0 ? missed : metrics.filter((metric) => wordsOf(metric).some((word) => words.has(word)))
  if (near.length === 0) return "Type =BENCHMARKS() in a free cell to see all."
  return `Did you mean: ${near.join("; ")}?`
}

function wordsOf(metric: string): string[] {
  return foldHeading(metric)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
}
