import { figureOf } from "../benchmarks/findFigures.ts"
import { type Cell, type CellError, noAnswer } from "../cells/index.ts"
import { defineFunction, type FunctionDoc, number, optional, range } from "../registry/index.ts"
import { sum } from "../stats/sum.ts"
import { type LineType, lineValue, readLines } from "./lines.ts"
import { countedLines } from "./overlapGroups.ts"

export const costOfChaos = defineFunction({
  name: "COSTOFCHAOS",
  topic: "chaos",
  summary: "What unaligned marketing and sales cost a year, line by line, with overlaps counted once.",
  params: {
    lines: range({
      about: "The lines, with headings: Line, Driver, Rate, Avoidable, Type, and Overlaps with if wanted",
    }),
    revenue: optional(
      number({ about: "Revenue a year, to show the total as a share of it", unit: "money/year", least: 0 }),
    ),
    expense: optional(
      number({ about: "Sales and marketing expense a year, to show the share of it", unit: "money/year", least: 0 }),
    ),
  },
  returns: {
    shape: "table",
    about: "Line, Value, Counted, Type, Share, Note; then Cash, Capacity, Margin, Total and what was asked for",
    unit: "money/year",
  },
  compute: ({ lines: table, revenue, expense }) => {
    const lines = readLines(table, "lines")
    const counted = countedLines(lines)
    const amounts = lines.map((line, index) => (counted[index] === line ? lineValue(line) : 0))
    const total = sum(amounts)
    const ofType = (type: LineType) => sum(amounts.filter((_, index) => lines[index]?.type === type))
    const result: Cell[][] = [["Line", "Value", "Counted", "Type", "Share", "Note"]]
    lines.forEach((line, index) => {
      const amount = amounts[index] ?? 0
      const other = counted[index]
      const note = other === line || !other ? "" : `not counted: overlaps with ${other.name}`
      result.push([line.name, lineValue(line), amount, line.type, total === 0 ? "" : amount / total, note])
    })
    result.push(below("Cash", ofType("cash")), below("Capacity", ofType("capacity")), below("Margin", ofType("margin")))
    result.push(below("Total", total))
    if (revenue !== undefined) result.push(below("Share of revenue", share(total, revenue, "revenue")))
    if (expense !== undefined) {
      result.push(below("Share of sales and marketing expense", share(total, expense, "expense")))
      result.push(below("Published ceiling", expense * figureOf("reducible expense", undefined).value))
    }
    return result
  },
})

function below(name: string, value: Cell): Cell[] {
  return [name, value, "", "", "", ""]
}

function share(total: number, whole: number, argument: string): number | CellError {
  if (whole === 0) return noAnswer(`${argument}: is 0, so there is no share of it. Give the amount of a year.`).toCell()
  return total / whole
}

export const costOfChaosDoc: FunctionDoc = {
  details: [
    "Every line is a driver (how often), times a rate (what each one costs), times the share that could be avoided (0–1). It puts no figure of its own into a line: you enter all three, so finance can trace every amount.",
    "Cash is money that would not be spent, capacity is paid time that could be used otherwise, margin is gross profit that would not be lost. Only cash shows up in this year's accounts, so read the three sums apart. A saving is a line with a negative driver or rate.",
    "Two lines that count the same loss belong under Overlaps with: of all lines so joined only the largest counts, the others keep their value and a note. Names go between semicolons; a name that holds one goes in double quotes.",
    "The published ceiling is a quarter of sales and marketing expense, the most that The Revenue Game says can be saved. It stands there for comparison and limits nothing.",
    "It is not a forecast and not a bill: it is an estimate, as good as the shares you enter. Driver low, Rate high and their like may stand in the table; this function reads past them.",
  ],
  formula:
    "value = driver × rate × avoidable; counted = value, but 0 in a group of overlapping lines unless it is the largest",
  source: 'The Revenue Game\'s cost of chaos, as a table of lines; ceiling: BENCHMARK("reducible expense")',
  examples: [
    {
      about: "Two lines, with revenue and expense",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type"],
          ["Leads never worked", 4000, 60, 0.45, "cash"],
          ["Slow ramp", 3, 100_000, 0.5, "margin"],
        ],
        5_160_000,
        1_000_000,
      ],
      gives: [
        ["Line", "Value", "Counted", "Type", "Share", "Note"],
        ["Leads never worked", 108_000, 108_000, "cash", 108 / 258, ""],
        ["Slow ramp", 150_000, 150_000, "margin", 150 / 258, ""],
        ["Cash", 108_000, "", "", "", ""],
        ["Capacity", 0, "", "", "", ""],
        ["Margin", 150_000, "", "", "", ""],
        ["Total", 258_000, "", "", "", ""],
        ["Share of revenue", 0.05, "", "", "", ""],
        ["Share of sales and marketing expense", 0.258, "", "", "", ""],
        ["Published ceiling", 250_000, "", "", "", ""],
      ],
      source: "Arithmetic; the first line is line 1 of the worked example",
    },
    {
      about: "Turnover already holds the slow ramp of the successor, so only the larger counts",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type", "Overlaps with"],
          ["Slow ramp", 3, 100_000, 0.5, "margin", null],
          ["Turnover", 2, 320_000, 0.25, "margin", "Slow ramp"],
          ["Discounts", 1_000_000, 0.04, 0.5, "cash", null],
        ],
      ],
      gives: [
        ["Line", "Value", "Counted", "Type", "Share", "Note"],
        ["Slow ramp", 150_000, 0, "margin", 0, "not counted: overlaps with Turnover"],
        ["Turnover", 160_000, 160_000, "margin", 16 / 18, ""],
        ["Discounts", 20_000, 20_000, "cash", 2 / 18, ""],
        ["Cash", 20_000, "", "", "", ""],
        ["Capacity", 0, "", "", "", ""],
        ["Margin", 160_000, "", "", "", ""],
        ["Total", 180_000, "", "", "", ""],
      ],
      source: "Arithmetic: the larger of 150,000 and 160,000, and 20,000",
    },
    {
      about: "A line without a rate is an error that names the line",
      args: [
        [
          ["Line", "Driver", "Rate", "Avoidable", "Type"],
          ["Leads never worked", 4000, null, 0.45, "cash"],
        ],
      ],
      error: {
        code: "#VALUE!",
        sentence: 'lines: row 2: Rate of "Leads never worked" is empty. Type a plain number.',
      },
      source: "Own rule",
    },
  ],
  see: ["BENCHMARK", "SELLINGTIME", "REVENUELIFT"],
}
