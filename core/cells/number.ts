import type { Cell } from "./cell.ts"

const shape = /^([+-]?)([\d.,'’\s]+)(%?)$/
const groupedByThree = /^\d{1,3}(?:[.,'’\s]\d{3})+$/
const groupedAsLakh = /^\d{1,2}(?:,\d{2})+,\d{3}$/
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/

/**
 * A number, or text that is surely one, whatever the locale. With both `.` and `,` the last is the decimal sign;
 * a single one is decimal, unless it may just as well mean thousands (`1,234`): then the text is no number.
 * TRUE is never a number.
 */
export function readNumber(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== "string") return undefined
  const parts = shape.exec(cell.trim())
  if (!parts) return undefined
  const [, sign, body = "", percent] = parts
  const size = readUnsigned(body.trim())
  if (size === undefined || !Number.isFinite(size)) return undefined
  const value = sign === "-" ? -size : size
  return percent ? value / 100 : value
}

function readUnsigned(body: string): number | undefined {
  if (/^\d+$/.test(body)) return Number(body)
  if (ambiguous.test(body) || !/\d/.test(body)) return undefined
  const at = decimalMarkAt(body)
  const whole = at < 0 ? body : body.slice(0, at)
  const fraction = at < 0 ? "" : body.slice(at + 1)
  if (!/^\d*$/.test(fraction) || !isWhole(whole)) return undefined
  return Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`)
}

function decimalMarkAt(body: string): number {
  const comma = body.lastIndexOf(",")
  const point = body.lastIndexOf(".")
  const last = Math.max(comma, point)
  const repeated = body.indexOf(body.charAt(last)) !== last
  return repeated ? -1 : last
}

function isWhole(digits: string): boolean {
  if (/^\d*$/.test(digits) || groupedAsLakh.test(digits)) return true
  return groupedByThree.test(digits) && new Set(digits.replace(/\d/g, "").replace(/\s/g, " ")).size === 1
}
