import type { Matrix } from "../../../core/index.ts"
import { table } from "../measuring/builtCore.ts"
import type { Contender } from "../measuring/contender.ts"
import { pythonProcess, pythonVersions } from "../measuring/pythonProcess.ts"

/** Lines of the cost of chaos; the driver and the rate of each are uncertain. */
export type Lines = readonly (readonly number[])[]

/** As many trials as the function takes. */
const trials = 20_000

/** Six lines with twelve uncertain inputs: driver with its low and high, rate with its own, share. */
export const benchLines: Lines = [
  [1200, 900, 1700, 45, 38, 60, 0.4],
  [300, 180, 460, 210, 150, 330, 0.25],
  [5200, 4100, 7000, 12, 9, 16, 0.6],
  [85, 60, 140, 900, 700, 1300, 0.5],
  [40, 25, 70, 2400, 1500, 4000, 0.3],
  [2600, 2200, 3300, 31, 25, 42, 0.35],
]

const measures = ["Mean", "P10", "P25", "P50", "P75", "P90"]

export const ours: Contender<Lines> = {
  name: "Sellmore",
  how: 'evaluate("CHAOSRANGE", …), triangular, drawn by Latin hypercube',
  largest: 0,
  largestFresh: 0,
  // Two simulations differ by chance; a hundredth of the total is far more than that.
  tolerance: 8000,
  prepare: (lines) => {
    const headings = [
      "Line",
      "Driver",
      "Driver low",
      "Driver high",
      "Rate",
      "Rate low",
      "Rate high",
      "Avoidable",
      "Type",
    ]
    const sheet: Matrix = [headings, ...lines.map((numbers, index) => [`Line ${index + 1}`, ...numbers, "cash"])]
    return {
      run: () => {
        const range = table("CHAOSRANGE", [sheet, trials, 1, "triangular"])
        return { scores: measures.map((measure) => Number(range.find(([label]) => label === measure)?.[1])) }
      },
    }
  },
}

export const numpy: Contender<Lines> = {
  name: "numpy",
  how: "Generator.triangular for each input, one array of totals, percentile",
  licence: "BSD-3-Clause",
  largest: 0,
  largestFresh: 0,
  tolerance: 8000,
  version: () => pythonVersions("numpy"),
  prepare: (lines) => {
    const python = pythonProcess("simulation/simulation.py", [JSON.stringify(lines), String(trials)])
    return { run: () => python.ask("simulate"), end: () => python.end() }
  },
}
