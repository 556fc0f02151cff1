/** Numbers for reading, as the host's locale writes them. */
export interface NumberWords {
  /** Three digits: 1.12 M, 560 k, 2,815, 72.5. */
  readonly short: (value: number) => string
  /** A share from 0 to 1: 38.5 %. */
  readonly percent: (share: number) => string
  /** Every digit, for a hover. */
  readonly exact: (value: number) => string
  /** By the word that the sheet has for it: a unit share reads as a percentage. */
  readonly inUnit: (value: number, unit: string) => string
  readonly tag: string
}

const units = [
  { size: 1e9, letter: "bn" },
  { size: 1e6, letter: "M" },
  { size: 1e3, letter: "k" },
]
/** Below this a number of four digits is read as it is. */
const leastWithUnit = 1e4

/** A number and its unit are never parted. */
const noBreak = "\u00A0"

export function numberWords(tag: string): NumberWords {
  const threeDigits = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 })
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const oneDecimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const all = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 })

  function short(value: number): string {
    const rounded = Number(value.toPrecision(3))
    const unit = Math.abs(value) < leastWithUnit ? undefined : units.find(({ size }) => Math.abs(rounded) >= size)
    if (unit) return `${threeDigits.format(rounded / unit.size)}${noBreak}${unit.letter}`
    return Math.abs(value) >= 1000 ? whole.format(value) : threeDigits.format(value)
  }
  const percent = (share: number) => `${oneDecimal.format(share * 100)}${noBreak}%`
  return {
    short,
    percent,
    exact: (value) => all.format(value),
    inUnit: (value, unit) => (/^share$/i.test(unit.trim()) ? percent(value) : short(value)),
    tag,
  }
}
