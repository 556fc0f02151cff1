import type { CellStyle, ConditionalRule } from "hucre/xlsx"
import type { BookHighlight } from "./book.ts"
import { lookForFile, lookFromFile } from "./cellLook.ts"

const comparisons = {
  equal: "isEqual",
  notEqual: "isNotEqual",
  greaterThan: "isGreaterThan",
  greaterThanOrEqual: "isGreaterOrEqualTo",
  lessThan: "isLessThan",
  lessThanOrEqual: "isLessOrEqualTo",
  between: "isBetween",
  notBetween: "isNotBetween",
} as const

const textRules = { containsText: "containsText", notContainsText: "notContainsText" } as const

type Comparison = keyof typeof comparisons

/** A rule that colours cells by their value, or none where it is of another kind. */
export function highlightFromFile(rule: ConditionalRule, themeColors: readonly string[]): BookHighlight | undefined {
  const style = rule.style && lookFromFile(plainFill(rule.style), themeColors).style
  const found = conditionOf(rule)
  return style && found && { ranges: rule.range.split(" "), style, ...found }
}

function conditionOf(rule: ConditionalRule): Pick<BookHighlight, "operator" | "values"> | undefined {
  if (rule.type === "containsText" || rule.type === "notContainsText") {
    return rule.text === undefined ? undefined : { operator: textRules[rule.type], values: [rule.text] }
  }
  if (rule.type !== "cellIs" || !rule.operator) return undefined
  const values = [rule.formula ?? []].flat().map(literalOf)
  return values.includes(undefined)
    ? undefined
    : { operator: comparisons[rule.operator], values: values.filter((value) => value !== undefined) }
}

export function highlightForFile(highlight: BookHighlight, priority: number): ConditionalRule | undefined {
  const { ranges, operator, values, style } = highlight
  const shared = { priority, range: ranges.join(" "), style: doubleFill(lookForFile({ style })) }
  const [value = ""] = values
  if (operator === "containsText" || operator === "notContainsText") {
    const first = ranges[0]?.split(":")[0] ?? "A1"
    const search = `ISERROR(SEARCH("${value.replaceAll('"', '""')}",${first}))`
    return { ...shared, type: operator, text: value, formula: operator === "containsText" ? `NOT(${search})` : search }
  }
  const comparison = (Object.keys(comparisons) as Comparison[]).find((name) => comparisons[name] === operator)
  if (!comparison || values.some((one) => one.startsWith("="))) return undefined
  return { ...shared, type: "cellIs", operator: comparison, formula: values.map(formulaOf) }
}

/** Such a style names its colour as the ground of a pattern, and often no pattern. */
function plainFill(style: CellStyle): CellStyle {
  if (style.fill?.type !== "pattern") return style
  const color = style.fill.bgColor ?? style.fill.fgColor
  return { ...style, fill: { type: "pattern", pattern: "solid", ...(color && { fgColor: color }) } }
}

function doubleFill(style: CellStyle): CellStyle {
  if (style.fill?.type !== "pattern" || !style.fill.fgColor) return style
  return { ...style, fill: { ...style.fill, bgColor: style.fill.fgColor } }
}

function literalOf(formula: string): string | undefined {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]
  if (text !== undefined) return text.replaceAll('""', '"')
  return /^-?\d+(?:\.\d+)?$/.test(formula) ? formula : undefined
}

function formulaOf(value: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`
}
