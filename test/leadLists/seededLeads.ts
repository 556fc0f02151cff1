import type { Cell } from "../../core/index.ts"
import { type LeadList, rule, ruleHeadings } from "./leadList.ts"

/** A list made from a seed with the traps of real ones: it always runs. */
export function seededLeads(count = 1000, seed = 20261121): LeadList {
  const pick = picker(seed)
  const headings = ["Lead", "Title", "Industry", "Employees", "Source", "Opened e-mail", "Last visit", "Newsletter", ""]
  const leads = Array.from({ length: count }, (_, index): Cell[] => {
    if (index % 97 === 96) return headings.map(() => null)
    return [
      `L-${1000 + index}`,
      pick([
        "VP Sales",
        "vp marketing",
        " Head of Sales ",
        "Intern",
        "SVP",
        "Select",
        "",
        null,
        "Ingénieur d’affaires",
      ]),
      pick(["Software", "software ", "SOFTWARE", "Retail", "Select", null, "n/a"]),
      pick([5, 50, 500, "1,234", "1.234,5", "12'000", "many", null, 0]),
      pick(["Google", "google", "Referral", "web; direct", null]),
      pick([0, 1, 3, 12, -2, "7", "x", null, 2.5]),
      pick(["2026-11-21", "2026-11-07 12:00", "2026-12-24", "03/04/2026", "2026-02-30", 46320, 46000.25, null, ""]),
      pick([true, false, "yes", "No", 1, 0, "maybe", null]),
      pick([null, "left over"]),
    ]
  })
  return {
    name: "Seeded leads",
    headers: [headings],
    leads,
    rules: [
      ruleHeadings,
      rule("Title", "has word", "vp", 20, { group: "Fit", name: "Vice president" }),
      rule("title", "contains", "sales", "and"),
      rule("Industry", "is", "Software", 15, { group: "fit" }),
      rule("Title", "is", "Select", -5, { group: "Fit" }),
      rule("Industry", "is blank", null, -3, { group: "Fit" }),
      rule("Employees", "between", "50..<1000", 8, { group: "Fit" }),
      rule("Employees", ">=", 1000, 12, { group: "Fit" }),
      rule("Source", "one of", 'Google; "web; direct"', 4, { group: "Source" }),
      rule("Source", "not equals", "google", 1, { group: "Source" }),
      rule("Opened e-mail", "per", null, 1.25, { group: "Web", maxTimes: 5 }),
      rule("Last visit", "is not blank", null, 16, { group: "Web", halfLife: 14 }),
      rule("Newsletter", "is true", null, 6, { group: "Web", dateField: "Last visit", window: 30 }),
      rule("Last visit", "within days", 30, 2),
      rule("Title", "matches", "^s?vp\\b", 3),
    ],
    caps: [
      ["Group", "Min", "Max"],
      ["Fit", -4, 30],
      ["web", null, 20],
      ["Total", 0, 60],
    ],
    asOf: "2026-11-21",
  }
}

/** A small seeded generator (mulberry32), so that the list is the same everywhere. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed
  return (from) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    return from[Math.floor(share * from.length)] as (typeof from)[number]
  }
}
