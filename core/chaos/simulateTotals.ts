import { RandomWords } from "../stats/randomNumbers.ts"
import { type Shape, spreadValues } from "../stats/shapes.ts"
import { type StratifiedDraw, stratifiedDraw } from "../stats/stratifiedDraw.ts"
import type { Input, Part } from "./inputs.ts"
import type { Line } from "./lines.ts"

/** The total of the lines in each trial. Every input has its draw, counted or not; one word is one draw. */
export function simulateTotals(
  counting: readonly Line[],
  inputs: readonly Input[],
  trials: number,
  seed: number,
  shape: Shape,
): Float64Array {
  const drawFor = drawsInTurn(inputs, trials, seed)
  const totals = new Float64Array(trials)
  const values = new Float64Array(trials)
  for (const line of counting) {
    values.fill(1)
    for (const part of ["driver", "rate", "avoidable"] as const) {
      const input = inputs.find((input) => input.line === line && input.part === part)
      multiply(values, line, part, input, input && drawFor(input), shape)
    }
    for (let trial = 0; trial < trials; trial++) totals[trial] = (totals[trial] as number) + (values[trial] as number)
  }
  return totals
}

/** The draw of an input, for inputs asked for in their order; those passed over are drawn too. */
function drawsInTurn(inputs: readonly Input[], trials: number, seed: number): (input: Input) => StratifiedDraw {
  const random = new RandomWords(seed)
  const shared = new Map<string, StratifiedDraw>()
  let own: StratifiedDraw | undefined
  let next = 0
  return (wanted) => {
    for (;;) {
      const input = inputs[next++]
      const word = input?.movesWith ?? ""
      const draw = shared.get(word) ?? stratifiedDraw(trials, random, word === "" ? own : undefined)
      if (word === "") own = draw
      else shared.set(word, draw)
      if (input === wanted) return draw
    }
  }
}

function multiply(
  values: Float64Array,
  line: Line,
  part: Part,
  input: Input | undefined,
  draw: StratifiedDraw | undefined,
  shape: Shape,
): void {
  if (!input || !draw) {
    const factor = line[part]
    for (let trial = 0; trial < values.length; trial++) values[trial] = (values[trial] as number) * factor
    return
  }
  const factors = spreadValues(shape, input, draw.rising)
  for (let slice = 0; slice < factors.length; slice++) {
    const trial = draw.trials[slice] as number
    values[trial] = (values[trial] as number) * (factors[slice] as number)
  }
}
