import { nice, ticks } from "d3-array"

/** From figures to places in a picture. */
export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly domain: readonly [least: number, most: number]
}

/** A straight scale over the values and 0, from one place to another, with about so many round ticks. */
export function linearScale(values: readonly number[], from: number, to: number, count = 4): Scale {
  const finite = values.filter(Number.isFinite)
  const [least, most] = nice(Math.min(0, ...finite), Math.max(0, ...finite), count)
  const width = most - least
  return {
    at: (value) => (width === 0 ? from : from + ((value - least) / width) * (to - from)),
    ticks: ticks(least, most, count),
    domain: [least, most],
  }
}
