import { type RandomState, randomState } from "../stats/randomNumbers.ts"
import { type Shape, spreadValues } from "../stats/shapes.ts"
import { type StratifiedDraw, shuffle, stratifiedDraw } from "../stats/stratifiedDraw.ts"
import { WorkList } from "../stats/workList.ts"
import type { Input } from "./inputs.ts"
import type { Line } from "./lines.ts"

const work = {
  totals: new WorkList(Float64Array),
  driver: new WorkList(Float64Array),
  rate: new WorkList(Float64Array),
  avoidable: new WorkList(Float64Array),
  rising: new WorkList(Float64Array),
  turns: new WorkList(Uint32Array),
}

/**
 * The total of the lines in each trial, until the next are simulated. Every input has its draw, counted or not; one word
 * is one draw.
 */
export function simulateTotals(
  counting: readonly Line[],
  inputs: readonly Input[],
  trials: number,
  seed: number,
  shape: Shape,
): Float64Array {
  const drawFor = drawsInTurn(inputs, trials, randomState(seed))
  const totals = work.totals.take(trials).fill(0)
  const factors = {
    driver: work.driver.take(trials),
    rate: work.rate.take(trials),
    avoidable: work.avoidable.take(trials),
  }
  for (const line of counting) {
    for (const part of ["driver", "rate", "avoidable"] as const) {
      const input = inputs.find((input) => input.line === line && input.part === part)
      if (input) {
        const { rising, turns } = drawFor(input)
        shuffle(spreadValues(shape, input, rising, factors[part]), turns)
      } else {
        factors[part].fill(line[part])
      }
    }
    addProducts(totals, factors.driver, factors.rate, factors.avoidable)
  }
  return totals
}

/** The draw of an input, for inputs asked for in their order; those passed over are drawn too. */
function drawsInTurn(inputs: readonly Input[], trials: number, random: RandomState): (input: Input) => StratifiedDraw {
  const shared = new Map<string, StratifiedDraw>()
  const own = { rising: work.rising.take(trials), turns: work.turns.take(trials) }
  let next = 0
  return (wanted) => {
    for (;;) {
      const input = inputs[next++]
      const word = input?.movesWith ?? ""
      let draw = shared.get(word)
      if (!draw) {
        draw = word === "" ? own : { rising: new Float64Array(trials), turns: new Uint32Array(trials) }
        stratifiedDraw(draw, random)
        if (word !== "") shared.set(word, draw)
      }
      if (input === wanted) return draw
    }
  }
}

function addProducts(totals: Float64Array, drivers: Float64Array, rates: Float64Array, shares: Float64Array): void {
  for (let trial = 0; trial < totals.length; trial++) {
    const value = (drivers[trial] as number) * (rates[trial] as number) * (shares[trial] as number)
    totals[trial] = (totals[trial] as number) + value
  }
}
