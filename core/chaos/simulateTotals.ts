import { randomNumbers } from "../stats/randomNumbers.ts"
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
  const draws = drawsFor(inputs, trials, seed)
  const totals = new Float64Array(trials)
  const values = new Float64Array(trials)
  for (const line of counting) {
    values.fill(1)
    for (const part of ["driver", "rate", "avoidable"] as const) {
      const at = inputs.findIndex((input) => input.line === line && input.part === part)
      multiply(values, line, part, inputs[at], draws[at], shape)
    }
    for (let trial = 0; trial < trials; trial++) totals[trial] = (totals[trial] as number) + (values[trial] as number)
  }
  return totals
}

function drawsFor(inputs: readonly Input[], trials: number, seed: number): StratifiedDraw[] {
  const random = randomNumbers(seed)
  const shared = new Map<string, StratifiedDraw>()
  return inputs.map(({ movesWith }) => {
    const draw = shared.get(movesWith) ?? stratifiedDraw(trials, random)
    if (movesWith !== "") shared.set(movesWith, draw)
    return draw
  })
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
