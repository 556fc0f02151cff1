/** Several measurements in short. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly rounds: number
}

type Series = readonly (number | undefined)[]

/** How many times as long as the other, round by round: what slowed a whole round down does not show. */
export function ratios(times: Series, others: Series): Spread | undefined {
  return spread(
    times.map((time, round) => {
      const other = others[round]
      return time === undefined || other === undefined ? undefined : time / other
    }),
  )
}

export function spread(series: Series): Spread | undefined {
  const rising = series.filter((value) => value !== undefined).sort((a, b) => a - b)
  const [least] = rising
  const most = rising.at(-1)
  if (least === undefined || most === undefined) return undefined
  const middle = (rising.length - 1) / 2
  const median = ((rising[Math.floor(middle)] as number) + (rising[Math.ceil(middle)] as number)) / 2
  return { median, least, most, rounds: rising.length }
}
