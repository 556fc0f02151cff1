import type { Cell } from "../../core/index.ts"
import { type CellKind, operators } from "../../core/leads/operators.ts"
import type { LeadList } from "./leadList.ts"

/**
 * Scores a list anew, in the plainest way: for each lead and rule, the operator table says how the cell is read.
 * Written for the lists beside it (sound rules, no error cells), and shares nothing with core but that table.
 */
export function plainScores(list: LeadList): (number | "")[] {
  const headings = list.headers[0]?.map(fold) ?? []
  const columns = list.rules[0]?.map((heading) => fold(String(heading))) ?? []
  const rules = list.rules.slice(1).map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))
  const caps = list.caps
    .slice(1)
    .map(([group, min, max]) => ({ group: fold(String(group)), min: bound(min, -Infinity), max: bound(max, Infinity) }))
  const within = (value: number, group: string) => {
    const cap = caps.find((one) => one.group === group)
    return cap ? Math.min(Math.max(value, cap.min), cap.max) : value
  }
  const asOf = list.asOf === undefined ? undefined : serial(list.asOf)
  return list.leads.map((lead) => {
    const cellOf = (field: Cell | undefined) => lead[headings.indexOf(fold(String(field)))] ?? null
    if (lead.every((cell) => kindOf(cell) === "blank")) return ""
    const sums = new Map<string, number>()
    let chainHolds = true
    for (const row of rules) {
      const cell = cellOf(row.field)
      const holds: boolean = chainHolds && ruleHolds(String(row.operator), row.value ?? null, cell, asOf)
      if (row.points === "and") {
        chainHolds = holds
        continue
      }
      chainHolds = true
      const group = fold(String(row.group ?? "Other"))
      const times = row.operator === "per" ? Math.max(numberIn(cell) ?? 0, 0) : 1
      const points = holds
        ? Number(row.points) * Math.min(times, bound(row["max times"], Infinity)) * decay(row, cellOf, asOf)
        : 0
      sums.set(group, (sums.get(group) ?? 0) + points)
    }
    let total = 0
    for (const [group, sum] of sums) total += within(sum, group)
    return within(total, "total")
  })
}

function decay(row: Record<string, Cell>, cellOf: (field: Cell | undefined) => Cell, asOf: number | undefined): number {
  const dated = [row["date field"], row["half-life"], row.window].some((cell) => cell !== null && cell !== undefined)
  if (!dated || asOf === undefined) return 1
  const at = dateIn(cellOf(row["date field"] ?? row.field))
  const needsDate = row["half-life"] != null || row.window != null
  if (at === undefined) return needsDate ? 0 : 1
  const age = Math.floor(at) === asOf ? 0 : asOf - at
  if (age < 0 || age > bound(row.window, Infinity)) return 0
  return row["half-life"] == null ? 1 : 0.5 ** (age / Number(row["half-life"]))
}

function ruleHolds(written: string, value: Cell, cell: Cell, asOf: number | undefined): boolean {
  const operator = operators.find(({ name, also }) => [name, ...also].some((one) => one === fold(written)))
  if (!operator) throw new Error(`No operator ${written}`)
  switch (operator.on[kindOf(cell)]) {
    case "yes":
      return true
    case "no":
      return false
    case "as flag":
      return ["true", "yes", "1"].includes(fold(String(cell)))
        ? operator.name === "is true"
        : operator.name === "is false" && ["false", "no", "0"].includes(fold(String(cell)))
    case "as itself":
      return operator.name.startsWith("not") !== items(value).some((item) => equal(cell, item))
    case "as text":
      return textHolds(operator.name, fold(String(cell)), String(value))
    case "as number":
      return numberHolds(operator.name, numberIn(cell), value)
    case "as date": {
      const at = dateIn(cell)
      if (operator.name !== "within days") return numberHolds(operator.name, at, value)
      if (at === undefined || asOf === undefined) return false
      const age = Math.floor(at) === asOf ? 0 : asOf - at
      return age >= 0 && age <= Number(value)
    }
  }
}

function textHolds(operator: string, text: string, value: string): boolean {
  const wanted = fold(value)
  if (operator === "contains") return text.includes(wanted)
  if (operator === "starts with") return text.startsWith(wanted)
  if (operator === "matches") return new RegExp(value, "i").test(text)
  if (operator === "has word") return text.split(/[^\p{L}\p{Nd}_]+/u).includes(wanted)
  throw new Error(`The lists use no ${operator}`)
}

function numberHolds(operator: string, number: number | undefined, value: Cell): boolean {
  if (number === undefined) return false
  if (operator === "per") return true
  if (operator === "between") {
    const [low = "", high = ""] = String(value).split("..")
    return number >= Number(low) && (high.startsWith("<") ? number < Number(high.slice(1)) : number <= Number(high))
  }
  if (operator === ">") return number > Number(value)
  if (operator === ">=") return number >= Number(value)
  if (operator === "<=") return number <= Number(value)
  throw new Error(`The lists use no ${operator}`)
}

function kindOf(cell: Cell): CellKind {
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return "blank"
  if (typeof cell === "number") return "number"
  if (typeof cell === "boolean") return "flag"
  return serial(String(cell)) === undefined ? "text" : "date text"
}

function equal(cell: Cell, item: string): boolean {
  if (typeof cell === "number") return cell === Number(item)
  return fold(String(cell)) === fold(item)
}

function items(value: Cell): string[] {
  return [...String(value).matchAll(/\s*(?:"([^"]*)"|[^;]+)/g)]
    .map(([whole, quoted]) => quoted ?? whole.trim())
    .filter((item) => item.trim() !== "")
}

/** The number texts that stand in the lists: `7`, `1.234,5`, `12'000`; `1,234` may be either and is none. */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell
  const known: Record<string, number> = { "7": 7, "1.234,5": 1234.5, "12'000": 12000 }
  return known[String(cell)]
}

function dateIn(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "string" ? serial(cell) : undefined
}

/** Days since 1899-12-30, if the text is an ISO date that exists. */
function serial(text: string): number | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/.exec(text)
  const time = iso ? Date.parse(`${iso[1]}T${iso[2] ?? "00:00"}Z`) : Number.NaN
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso?.[1] ?? "")
  return exists ? (time - Date.parse("1899-12-30T00:00Z")) / 86_400_000 : undefined
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}

function bound(cell: Cell | undefined, open: number): number {
  return typeof cell === "number" ? cell : open
}
