import { quantileSorted } from "d3-array"

/**
 * The inner edges that cut numbers into bins of equal count: quantiles of type 7, as PERCENTILE.INC. Equal edges are
 * merged, and one that would leave nothing above it is dropped.
 */
export function quantileEdges(numbers: readonly number[], bins: number): number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const highest = sorted[sorted.length - 1] ?? 0
  const edges = Array.from({ length: bins - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / bins) ?? 0)
  return [...new Set(edges)].filter((edge) => edge < highest)
}

/** The bin (lo, hi] a number falls into, the outer ones open. */
export function binOf(number: number, edges: readonly number[]): number {
  const at = edges.findIndex((edge) => number <= edge)
  return at < 0 ? edges.length : at
}
