import type { Cell } from "../../../core/index.ts"
import { formula, room, values } from "../../../core/worksheets/planCells.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

/** Invented people and companies. Blanks, mixed case and a free mail address are there on purpose. */
const leads: readonly (readonly Cell[])[] = [
  ["Amara Osei", "VP Sales", "Software", 240, 12, "2026-11-17", "Webinar"],
  ["Jonas Lindqvist", "Head of Sales", "logistics", 85, 4, "2026-11-09", "Website"],
  ["Priya Raman", "Sales Operations Manager", "Software", 1200, 9, "2026-11-19", "Trade fair"],
  ["Tomás Ferreira", "Intern", "Retail", 40, 15, "2026-11-20", "Careers page"],
  ["Wei Zhang", "VP Marketing", "Manufacturing", 310, 2, null, "Website"],
  ["Hannah Vogel", "Chief Revenue Officer", "Software", 60, 21, "2026-10-30", "Referral"],
  ["Daniel Mbeki", "Account Executive", "Logistics", null, 1, "2026-06-02", "Website"],
  ["Sofia Marchetti", "Head of Marketing", "Finance", 450, 7, "2026-11-14", "Webinar"],
  ["Liam O'Rourke", "Student", null, null, 3, "2026-11-18", "Careers page"],
  ["Noor Haddad", "VP Business Development", "Logistics", 130, 6, "2026-09-21", "Trade fair"],
  ["Ines Carvalho", "Sales Manager", "SOFTWARE", 520, 0, null, "Purchased list"],
  ["Peter Novak", "Procurement Lead", "Manufacturing", 900, 5, "2026-11-05", "Website"],
  ["Grace Kimura", "Managing Director", "Finance", 75, 11, "2026-11-12", "Referral"],
  ["Oskar Berg", "Head of Sales", "Software", 48, 2, "2026-04-15", "Website"],
  ["Maya Torres", "VP Sales", "Retail", 2100, 8, "2026-11-20", "Trade fair"],
  ["Adam Fischer", "Developer", "Software", 15, 1, "2026-08-08", "Website"],
]

const last = 4 + leads.length
const scoring = `A5:G${last},A4:G4,'Score rules'!A12:H60,'Score rules'!B3,'Score rules'!A5:C10`

export const leadsSheet: SheetPlan = {
  name: "Sample leads",
  blocks: [
    values("A1", [["Which leads go to sales?"]], "title"),
    values(
      "A2",
      [["Sample: invented leads. Change a lead here, or a rule on the next sheet, and the scores follow."]],
      "note",
    ),
    values(
      "A4",
      [["Lead", "Title", "Industry", "Employees", "Opens", "Last visit", "Source", "Score", "Why"]],
      "heading",
    ),
    values("A5", leads, "input"),
    room("H5", leads.length, 2),
    formula("H5", `=LEADSCORE(${scoring})`, "result"),
    formula("I5", `=LEADWHY(${scoring})`, "result"),
  ],
  columnWidths: [15, 23, 13, 10, 7, 11, 13, 7, 70],
  frozenRows: 4,
  highlights: [],
  rightAligned: ["D4:E4", "H4"],
  formats: [{ range: `H5:H${last}`, format: "whole" }],
}
