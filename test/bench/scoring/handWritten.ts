import type { Cell } from "../../../core/index.ts"
import { asOf } from "./benchLeads.ts"

const word = /(?<![\p{L}\p{Nd}_])vp(?![\p{L}\p{Nd}_])/u

/** The rules of benchLeads as one would write them out for exactly these leads. */
export function plainLoop(leads: readonly (readonly Cell[])[]): number[][] {
  return leads.map((lead) => {
    const title = text(lead[0])
    const industry = text(lead[1])
    const country = text(lead[2])
    const source = text(lead[3])
    const mail = text(lead[10])
    let fit = (word.test(title) ? 20 : 0) + (title.includes("head") ? 12 : 0) - (title === "intern" ? 10 : 0)
    if (industry === "software" || industry === "hardware") fit += 12
    else if (industry === "retail") fit -= 4
    else if (industry === "") fit -= 2
    if (country === "de" || country === "at" || country === "ch") fit += 6
    const from = (source === "referral" ? 15 : source === "webinar" ? 8 : 0) - (source.includes("ads") ? 3 : 0)
    const contact = mail === "" ? -5 : mail.endsWith("@gmail.com") ? -6 : 0
    return [total(fit + numbers(lead), from, web(lead), contact)]
  })
}

/**
 * The limit: the same with every trick that these leads allow. Texts that repeat are looked up as they are, the
 * decay of each day stands in a table.
 */
export function limitLoop(leads: readonly (readonly Cell[])[]): number[][] {
  const titles = new Map<Cell | undefined, number>()
  const industries = new Map<Cell | undefined, number>()
  const countries = new Map<Cell | undefined, number>()
  const sources = new Map<Cell | undefined, number>()
  const result: number[][] = new Array(leads.length)
  for (let row = 0; row < leads.length; row++) {
    const lead = leads[row] as readonly Cell[]
    const fit =
      known(titles, lead[0], titlePoints) +
      known(industries, lead[1], industryPoints) +
      known(countries, lead[2], countryPoints)
    const mail = lead[10]
    const contact = typeof mail === "string" ? (mail.trim().toLowerCase().endsWith("@gmail.com") ? -6 : 0) : -5
    result[row] = [total(fit + numbers(lead), known(sources, lead[3], sourcePoints), web(lead), contact)]
  }
  return result
}

function known(
  points: Map<Cell | undefined, number>,
  cell: Cell | undefined,
  compute: (folded: string) => number,
): number {
  const found = points.get(cell)
  if (found !== undefined) return found
  const fresh = compute(text(cell))
  points.set(cell, fresh)
  return fresh
}

const titlePoints = (title: string) =>
  (word.test(title) ? 20 : 0) + (title.includes("head") ? 12 : 0) - (title === "intern" ? 10 : 0)
const industryPoints = (industry: string) =>
  industry === "software" || industry === "hardware" ? 12 : industry === "retail" ? -4 : industry === "" ? -2 : 0
const countryPoints = (country: string) => (country === "de" || country === "at" || country === "ch" ? 6 : 0)
const sourcePoints = (source: string) =>
  (source === "referral" ? 15 : source === "webinar" ? 8 : 0) - (source.includes("ads") ? 3 : 0)

function numbers(lead: readonly Cell[]): number {
  const employees = lead[4]
  const revenue = lead[5]
  let points = 0
  if (typeof employees === "number") points += employees >= 250 ? 10 : employees >= 50 ? 6 : 0
  if (typeof revenue === "number" && revenue > 1_000_000) points += 8
  return points
}

const decay = Array.from({ length: 2000 }, (_, age) => 20 * 0.5 ** (age / 30))

function web(lead: readonly Cell[]): number {
  const visits = lead[6] as number
  const opened = lead[8]
  const visited = lead[7]
  let points = visits >= 10 ? 12 : visits >= 3 ? 5 : 0
  if (typeof opened === "number") points += Math.min(opened, 5)
  if (typeof visited === "number") points += decay[asOf - visited] ?? 0
  return lead[9] === true ? points + 4 : points
}

function total(fit: number, source: number, web: number, contact: number): number {
  const sum = clamp(fit, -10, 45) + Math.min(source, 15) + clamp(web, 0, 30) + Math.max(contact, -8)
  return clamp(sum, 0, 100)
}

function clamp(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value
}

function text(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim().toLowerCase() : ""
}
