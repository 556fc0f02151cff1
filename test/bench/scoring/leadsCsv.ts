import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Leads } from "./scoringWork.ts"

export const columnNames = [
  "title",
  "industry",
  "country",
  "source",
  "employees",
  "revenue",
  "visits",
  "last_visit",
  "opened",
  "newsletter",
  "mail",
  "lead",
]

/** The leads in a folder of their own, for peers that read files. No cell holds a comma, a quote or a line end. */
export function leadsInFolder(leads: Leads, headings: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "sellmore-bench-"))
  const csv = join(folder, "leads.csv")
  const rows = leads.map((lead) => lead.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : cell)))
  writeFileSync(csv, [...(headings ? [columnNames] : []), ...rows].map((row) => `${row.join(",")}\n`).join(""))
  return { folder, csv, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
