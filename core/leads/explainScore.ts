import { decimalForm } from "../cells/index.ts"
import type { BoundedSum, LeadScore } from "./scoreLead.ts"

/** `Title has word VP +20 · Industry is Software +12 · (capped: Web 45 → 40)`, the largest first. */
export function explainScore({ counted, groups, total }: LeadScore, top: number): string {
  const parts: string[] = []
  for (const { rule, points } of largest(counted, top)) {
    parts.push(`${rule.about} ${points > 0 ? "+" : ""}${twoDecimals(points)}`)
  }
  if (parts.length === 0) parts.push("no rule matched")
  const caps = groups.filter(isCapped).map(inWords)
  if (isCapped(total)) caps.push(inWords(total))
  if (caps.length > 0) parts.push(`(capped: ${caps.join(", ")})`)
  return parts.join(" · ")
}

/** So many of the largest, in their order where they are equal. */
function largest(counted: LeadScore["counted"], top: number): LeadScore["counted"] {
  const found: LeadScore["counted"][number][] = []
  for (const one of counted) {
    const size = Math.abs(one.points)
    let at = found.length
    while (at > 0 && Math.abs(found[at - 1]?.points ?? 0) < size) at--
    if (at >= top) continue
    found.splice(at, 0, one)
    if (found.length > top) found.pop()
  }
  return found
}

function isCapped({ raw, capped }: BoundedSum): boolean {
  return raw !== capped
}

function inWords({ name, raw, capped }: BoundedSum): string {
  return `${name} ${twoDecimals(raw)} → ${twoDecimals(capped)}`
}

/** From here a hundredth is near the end of what a number holds. */
const withoutHundredths = 1e13

/** At most two decimals, halves away from zero; minus is a hyphen. */
function twoDecimals(value: number): string {
  if (Math.abs(value) >= withoutHundredths) return decimalForm(value)
  const hundredths = Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON))
  return decimalForm((Math.sign(value) * hundredths) / 100)
}
