import type { Figure } from "../../../core/benchmarks/figures.ts"

export const sureInWords: Readonly<Record<Figure["sure"], string>> = {
  A: "read in the study itself",
  B: "quoted by the source named",
  C: "quoted, conflicting or untraceable",
}

/** A value with its unit, for reading: `41 %`, `20 % a year`, `8 hours a week`, `1.5 × salary`. */
export function valueInWords({ value, unit }: Figure, locale: string): string {
  const [what = "", per] = unit.split("/")
  const number = (amount: number) => amount.toLocaleString(locale, { maximumFractionDigits: 1 })
  const amount = what === "share" ? `${number(value * 100)} %` : `${number(value)} ${wordOf(what, value)}`
  return per === undefined ? amount : `${amount} ${per === "hour" ? "an" : "a"} ${per}`
}

/** The year that the source names, else that of the level. */
export function yearOf({ source, level }: Figure): string {
  return /\b(?:19|20)\d\d\b/.exec(`${source} ${level}`)?.[0] ?? "year not stated"
}

function wordOf(unit: string, value: number): string {
  return value === 1 && unit === "hours" ? "hour" : unit
}
