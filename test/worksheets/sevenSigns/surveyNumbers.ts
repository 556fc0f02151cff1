import type { Cell, Matrix } from "../../../core/index.ts"
import type { CalculatedSheets } from "../../core/worksheets/calculateSheets.ts"

/** What the sheets must show, worked out from what stands in their input cells and from nothing else. */
export interface Expected {
  readonly marketing: readonly (number | "")[]
  readonly sales: readonly (number | "")[]
  readonly index: readonly (number | "")[]
  readonly weightedGap: number | ""
  readonly present: readonly string[]
  readonly worth: number
}

export async function expectedOf(sheets: CalculatedSheets): Promise<Expected> {
  const scale = items(await sheets.range("Signs_scale"))
  const weights = (await sheets.range("Signs_weights")).slice(1)
  const [lowest, highest, top] = ["Lowest answer", "Highest answer", "Index when aligned"].map((item) => scale(item))
  const bounds = { lowest: Number(lowest), highest: Number(highest) }
  const signs = weights.map(([sign]) => String(sign))
  const levels = async (side: string) => {
    const rows = (await sheets.range(`Signs_${side}`)).slice(1)
    return signs.map((sign) => mean(rows.filter(([name]) => name === sign).flatMap((row) => levelOf(row, bounds))))
  }
  const [marketing, sales] = [await levels("marketing"), await levels("sales")]
  const shares = weights.map(([, weight]) => Number(weight))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const isReady =
    Math.abs(total - Number(scale("Weights add up to"))) <= Number(scale("Tolerance of the weights")) &&
    [...marketing, ...sales].every((level) => level !== "")
  const over = (values: readonly number[]) =>
    values.reduce((sum, value, at) => sum + ((shares[at] ?? 0) / total) * value, 0)
  const indexOf = (side: readonly (number | "")[]): number | "" =>
    isReady ? (Number(top) * (over(side.map(Number)) - bounds.lowest)) / (bounds.highest - bounds.lowest) : ""
  const [one, other] = [indexOf(marketing), indexOf(sales)]
  return {
    marketing,
    sales,
    index: [one, other, isReady ? Number(one) - Number(other) : ""],
    weightedGap: isReady ? over(marketing.map((level, at) => Math.abs(Number(level) - Number(sales[at])))) : "",
    ...(await expectedSigns(sheets)),
  }
}

async function expectedSigns(sheets: CalculatedSheets) {
  const rows = await sheets.range("Measures!A6:G19")
  const present = rows.slice(0, 7).map(([, ours, , , , published, isBetterHigher]) => {
    const isComparable = typeof ours === "number" && typeof published === "number" && ours <= 1 && published <= 1
    if (!isComparable || (isBetterHigher !== 0 && isBetterHigher !== 1)) return ""
    return (isBetterHigher === 1 ? ours <= published : ours >= published) ? "yes" : "no"
  })
  const costs = rows.slice(7).flatMap(([, cost]) => (typeof cost === "number" ? [cost] : []))
  return { present, worth: costs.reduce((sum, cost) => sum + cost, 0) }
}

/** The level that a statement comes to, if anybody answered on the scale. */
function levelOf(row: readonly Cell[], { lowest, highest }: { lowest: number; highest: number }): number[] {
  const isReverse = row[2]
  if (isReverse !== 0 && isReverse !== 1) return []
  const answers = row.slice(3).filter((cell) => typeof cell === "number" && cell >= lowest && cell <= highest)
  const answer = mean(answers.map(Number))
  if (answer === "") return []
  return [isReverse === 1 ? lowest + highest - answer : answer]
}

function mean(values: readonly number[]): number | "" {
  return values.length === 0 ? "" : values.reduce((sum, value) => sum + value, 0) / values.length
}

function items(table: Matrix): (item: string) => Cell {
  return (item) => table.find(([name]) => name === item)?.[1] ?? null
}
