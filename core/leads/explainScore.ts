import { decimalForm } from "../cells/index.ts"
import type { LeadScore } from "./scoreLead.ts"

/** `Title has word VP +20 · Industry is Software +12 · (capped: Web 45 → 40)`, the largest first. */
export function explainScore({ counted, groups, total }: LeadScore, top: number): string {
  const largest = [...counted].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, top)
  const reasons = largest.map(({ rule, points }) => {
    const about = rule.name ?? rule.conditions.map(({ written }) => written).join(" and ")
    return `${about} ${points > 0 ? "+" : ""}${twoDecimals(points)}`
  })
  const caps = [...groups, total]
    .filter(({ raw, capped }) => raw !== capped)
    .map(({ name, raw, capped }) => `${name} ${twoDecimals(raw)} → ${twoDecimals(capped)}`)
  return [
    ...(reasons.length > 0 ? reasons : ["no rule matched"]),
    ...(caps.length > 0 ? [`(capped: ${caps.join(", ")})`] : []),
  ].join(" · ")
}

/** At most two decimals, halves away from zero; minus is a hyphen. */
function twoDecimals(value: number): string {
  const hundredths = Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON))
  return decimalForm((Math.sign(value) * hundredths) / 100)
}
