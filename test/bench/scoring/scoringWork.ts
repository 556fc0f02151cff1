import type { Cell } from "../../../core/index.ts"
import type { Contender } from "../measuring/contender.ts"

/** The leads to score; the rules every contender knows in its own language. */
export type Leads = readonly (readonly Cell[])[]

export type ScoringContender = Contender<Leads>

/** The leads as objects, for peers that read fields by name; made before the clock starts. */
export function asFacts(leads: Leads): Facts[] {
  return leads.map((lead) => ({
    title: lead[0] ?? null,
    industry: lead[1] ?? null,
    country: lead[2] ?? null,
    source: lead[3] ?? null,
    employees: lead[4] ?? null,
    revenue: lead[5] ?? null,
    visits: lead[6] ?? null,
    lastVisit: lead[7] ?? null,
    opened: lead[8] ?? null,
    newsletter: lead[9] ?? null,
    mail: lead[10] ?? null,
  }))
}

export type Facts = Record<
  | "title"
  | "industry"
  | "country"
  | "source"
  | "employees"
  | "revenue"
  | "visits"
  | "lastVisit"
  | "opened"
  | "newsletter"
  | "mail",
  Cell
>
