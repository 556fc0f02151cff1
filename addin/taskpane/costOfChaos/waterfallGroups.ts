import type { NumberWords } from "../charts/numberWords.ts"
import type { WaterfallGroup } from "../charts/waterfallRows.ts"
import { type CostLine, type CostType, costTypes, countedInstead, isLeftOut } from "./costLines.ts"
import type { CostResult } from "./costResult.ts"
import { isSaid, sizeOf } from "./figure.ts"

const titles = { cash: "Cash", capacity: "Capacity", margin: "Margin" } as const

/** The lines by type with the sub-totals of the sheet, the largest first; what costs nothing is left out. */
export function waterfallGroups(lines: readonly CostLine[], result: CostResult, words: NumberWords): WaterfallGroup[] {
  const looks = [...costTypes, undefined] as const
  return looks.flatMap((look): WaterfallGroup[] => {
    const steps = lines
      .filter((line) => line.type === look && sizeOf(line.value) !== 0)
      .sort((one, other) => sizeOf(other.value) - sizeOf(one.value))
      .map((line) => ({
        label: line.name,
        amount: sizeOf(isLeftOut(line) ? line.value : line.counted),
        leftOut: isLeftOut(line) ? leftOutFor(line, lines) : undefined,
      }))
    if (steps.length === 0) return []
    return [{ name: look ? titles[look] : "No type", look, amount: look ? amountOf(look, result, words) : "", steps }]
  })
}

function amountOf(type: CostType, result: CostResult, words: NumberWords): string {
  const amount = result[type]
  return isSaid(amount) ? "" : words.short(amount)
}

function leftOutFor(line: CostLine, lines: readonly CostLine[]): string {
  const counted = countedInstead(line, lines)
  return counted ? `not counted, it overlaps with ${counted.name}` : "not counted"
}
