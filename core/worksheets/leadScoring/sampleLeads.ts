import type { Cell } from "../../cells/index.ts"

const sampleSize = 200
const whole = 2 ** 32
/** The day from which ages are counted, 21 November 2026. */
export const sampleDay = Date.UTC(2026, 10, 21) / 86_400_000 + 25_569

/** Each with how well such leads sell. */
const titles: readonly (readonly [title: string, weight: number, fit: number])[] = [
  ["VP Sales", 8, 0.9],
  ["vp marketing", 6, 0.7],
  ["Head of Sales", 10, 0.8],
  ["Head of Marketing", 8, 0.6],
  ["head of sales operations", 4, 0.6],
  ["Chief Revenue Officer", 3, 1],
  ["Managing Director", 7, 0.6],
  ["Sales Manager", 14, 0.4],
  ["Marketing Manager", 12, 0.3],
  ["Account Executive", 10, 0.15],
  ["Procurement Lead", 5, 0.3],
  ["Developer", 6, 0.05],
  ["Intern", 4, 0],
  ["STUDENT", 3, 0],
  ["", 6, 0.2],
]
const industries: readonly (readonly [industry: string, weight: number, fit: number])[] = [
  ["Software", 26, 0.9],
  ["SOFTWARE", 5, 0.9],
  ["Logistics", 16, 0.7],
  ["logistics", 5, 0.7],
  ["Manufacturing", 18, 0.4],
  ["Finance", 12, 0.4],
  ["Retail", 12, 0.2],
  ["", 6, 0.3],
]
const sources: readonly (readonly [source: string, weight: number, fit: number])[] = [
  ["Website", 36, 0.4],
  ["Webinar", 18, 0.6],
  ["Trade fair", 14, 0.6],
  ["Referral", 8, 0.9],
  ["Purchased list", 16, 0.05],
  ["Careers page", 6, 0],
  ["", 2, 0.3],
]

/** Invented leads with what real lists hold: blanks, mixed case, text where numbers belong, dates of two kinds. */
export function sampleLeads(random: () => number): readonly (readonly Cell[])[] {
  const draw = () => random() / whole
  const pick = (from: readonly (readonly [text: string, weight: number, fit: number])[]) => {
    let rest = draw() * from.reduce((sum, [, weight]) => sum + weight, 0)
    for (const choice of from) {
      rest -= choice[1]
      if (rest < 0) return choice
    }
    return ["", 0, 0] as const
  }
  return Array.from({ length: sampleSize }, (_, index): Cell[] => {
    const [title, , titleFit] = pick(titles)
    const [industry, , industryFit] = pick(industries)
    const [source, , sourceFit] = pick(sources)
    const size = Math.round(8 * 1.06 ** (draw() * 100))
    const interest = draw()
    const quality = (titleFit + industryFit + sourceFit) / 3
    const opens = Math.floor(interest * (4 + 14 * draw()))
    const age = Math.floor(1 + 160 * draw() ** 2)
    const isOpen = draw() < 0.35
    const won = draw() < 0.55 * quality ** 2 + 0.25 * quality * interest
    return [
      `L-${String(index + 1).padStart(4, "0")}`,
      title || null,
      industry || null,
      employees(size, draw()),
      draw() < 0.05 ? null : opens,
      lastVisit(age, draw()),
      source || null,
      isOpen ? null : won ? "won" : "lost",
    ]
  })
}

function employees(size: number, chance: number): Cell {
  if (chance < 0.08) return null
  if (chance < 0.12) return `about ${size}`
  return chance < 0.15 ? "51-200" : size
}

/** Most are dates, some an ISO text as another system writes it, some missing. */
function lastVisit(age: number, chance: number): Cell {
  if (chance < 0.15) return null
  const day = sampleDay - age
  return chance < 0.25 ? new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10) : day
}
