import { type Cell, cellText, decimalForm, foldText, isBlank } from "../cells/index.ts"
import { binOf, quantileEdges } from "../stats/quantileBins.ts"
import { readScore } from "./scoredOutcomes.ts"

const mostLabels = 20

export const missing = "(missing)"
export const other = "(other)"

/**
 * Names the bin of each value: numbers by value while they are few, else by quantile; texts by label, the rarest of
 * many under `(other)`; blanks `(missing)`.
 */
export function evidenceBins(values: readonly Cell[], bins: number): (value: Cell) => Cell {
  const numbers = values.flatMap((value) => readScore(value) ?? [])
  const binOfNumber = numberBins(numbers, bins)
  const binOfLabel = labelBins(values.filter((value) => !isBlank(value) && readScore(value) === undefined))
  return (value) => {
    if (isBlank(value)) return missing
    const number = readScore(value)
    return number === undefined ? binOfLabel(value) : binOfNumber(number)
  }
}

function numberBins(numbers: readonly number[], bins: number): (number: number) => Cell {
  if (new Set(numbers).size <= bins) return (number) => number
  const edges = quantileEdges(numbers, bins)
  const sorted = [...numbers].sort((a, b) => a - b)
  const ends = [sorted[0] ?? 0, ...edges, sorted[sorted.length - 1] ?? 0].map(decimalForm)
  return (number) => {
    const bin = binOf(number, edges)
    return `${ends[bin]}..${ends[bin + 1]}`
  }
}

/** Labels as first written; beyond twenty, the nineteen most frequent and `(other)`. */
function labelBins(values: readonly Cell[]): (value: Cell) => Cell {
  const labels = new Map<string, { readonly written: string; count: number }>()
  for (const value of values) {
    const label = labels.get(foldText(cellText(value))) ?? { written: cellText(value).trim(), count: 0 }
    labels.set(foldText(cellText(value)), label)
    label.count += 1
  }
  const byFrequency = [...labels].sort(([, a], [, b]) => b.count - a.count)
  const kept = new Map(labels.size > mostLabels ? byFrequency.slice(0, mostLabels - 1) : byFrequency)
  return (value) => kept.get(foldText(cellText(value)))?.written ?? other
}
