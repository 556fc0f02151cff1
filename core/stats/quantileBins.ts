import { bisectLeft, quantileSorted } from "d3-array"
import { rounded } from "./rounded.ts"

/**
 * The inner edges that cut numbers, rounded to 10 decimals, into bins of equal count: quantiles of type 7, as
 * PERCENTILE.INC. Equal edges are merged. Edges are rounded as the numbers are, so that one that falls on a number
 * equals it.
 */
export function quantileEdges(numbers: readonly number[], bins: number): number[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const edges = Array.from({ length: bins - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / bins) ?? 0)
  return [...new Set(edges.map(rounded))]
}

/** The bin (lo, hi] a number falls into, the outer ones open. */
export function binOf(number: number, edges: readonly number[]): number {
  return bisectLeft(edges, number)
}
