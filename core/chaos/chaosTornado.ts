import { noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, range } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import { totalOf, varyingInputs } from "./inputs.ts"
import { readLines } from "./lines.ts"
import { countingLines } from "./overlapGroups.ts"

export const chaosTornado = defineFunction({
  name: "CHAOSTORNADO",
  topic: "chaos",
  summary: "Which inputs the cost of chaos depends on most, each moved from low to high by itself.",
  params: {
    lines: range({
      about: "The lines of COSTOFCHAOS with Driver low, Driver high, Rate low … where a number is uncertain",
    }),
  },
  returns: { shape: "table", about: "Input, Low, Base, High, Swing, Share; the largest swing first" },
  compute: ({ lines: table }) => {
    const lines = readLines(table, "lines")
    const counting = countingLines(lines)
    const inputs = varyingInputs(lines)
    const base = totalOf(counting)
    const bars = inputs.map(({ line, part, heading, low, high }) => {
      const totalAt = (value: number) =>
        totalOf(counting.map((other) => (other === line ? { ...line, [part]: value } : other)))
      const ends = [totalAt(low), totalAt(high)] as const
      const alone = inputs.filter((input) => input.line === line).length === 1
      const name = alone ? line.name : `${line.name} – ${heading}`
      return { name, low: ends[0], high: ends[1], swing: Math.abs(ends[1] - ends[0]) }
    })
    const largest = Math.max(0, ...bars.map(({ swing }) => swing))
    if (largest === 0) {
      throw noAnswer("lines: nothing varies the total. Fill Driver low and Driver high, or those of Rate or Avoidable.")
    }
    // Swings that differ by rounding alone keep the order of the table.
    const placeOf = (swing: number) => Math.round((swing / largest) * 1e12)
    const weightOf = (swing: number) => (swing / largest) * (swing / largest)
    const weights = sum(bars.map(({ swing }) => weightOf(swing)))
    return [
      ["Input", "Low", "Base", "High", "Swing", "Share"],
      ...bars
        .sort((one, other) => placeOf(other.swing) - placeOf(one.swing))
        .map(({ name, low, high, swing }) => [name, low, base, high, swing, weightOf(swing) / weights]),
    ]
  },
})

export const chaosTornadoDoc: FunctionDoc = {
  details: [
    "Each uncertain input goes to its low and to its high while all others stay at their base; Low and High are the totals that come out. The largest swing stands first: this is the number worth checking next.",
    "Share is the square of the swing among the squares of all: about the part of the uncertainty that this input causes, if the inputs vary independently. The order says what matters, not how likely a change is; inputs that move together are seen in CHAOSRANGE.",
    "A line with one uncertain input goes by its name, one with several as “Line – Driver”. A side left blank is the base. Which of two overlapping lines counts is decided at the base and stays.",
  ],
  formula: "swing = |total at high − total at low|; share = swing² ÷ Σ swing²",
  source: "One-at-a-time sensitivity (tornado)",
  examples: [
    {
      about: "Leads may be 3,000 to 5,000, the avoidable share up to 0.6, the salary is certain",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Driver low", "Driver high", "Avoidable high"],
          ["Leads never worked", 4000, 60, 0.5, "cash", 3000, 5000, 0.6],
          ["Slow ramp", 3, 100_000, 0.5, "margin", null, 4, null],
        ],
      ],
      gives: [
        ["Input", "Low", "Base", "High", "Swing", "Share"],
        ["Leads never worked – Driver", 240_000, 270_000, 300_000, 60_000, 3600 / 6676],
        ["Slow ramp", 270_000, 270_000, 320_000, 50_000, 2500 / 6676],
        ["Leads never worked – Avoidable", 270_000, 270_000, 294_000, 24_000, 576 / 6676],
      ],
      source: "Arithmetic",
    },
    {
      about: "Without a low or a high nothing varies",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type"],
          ["Slow ramp", 3, 100_000, 0.5, "margin"],
        ],
      ],
      error: {
        code: "#N/A",
        sentence: "lines: nothing varies the total. Fill Driver low and Driver high, or those of Rate or Avoidable.",
      },
      source: "Own rule",
    },
    {
      about: "Low above high",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Rate low", "Rate high"],
          ["Slow ramp", 3, 100_000, 0.5, "margin", 120_000, 80_000],
        ],
      ],
      error: {
        code: "#VALUE!",
        sentence: 'lines: row 2: Rate of "Slow ramp" is at least 120000 and at most 80000. Swap low and high.',
      },
      source: "Own rule",
    },
  ],
  see: ["COSTOFCHAOS", "CHAOSRANGE"],
}
