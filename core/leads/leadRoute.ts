import {
  CalcError,
  type Cell,
  cellText,
  findHeading,
  foldText,
  headingRow,
  isBlank,
  type Matrix,
  readError,
  readTable,
  splitList,
  wrongInput,
} from "../cells/index.ts"
import {
  asMatrix,
  defineFunction,
  type FunctionDoc,
  isOmitted,
  optional,
  type Param,
  perRow,
  range,
} from "../registry/index.ts"
import type { Condition } from "./condition.ts"
import { matches } from "./matches.ts"
import { readCondition } from "./readCondition.ts"
import { refuseRaggedWidths } from "./scoreLeads.ts"

/** Who gets the leads for which all conditions hold; without conditions, everyone else's. */
interface Route {
  readonly owners: readonly string[]
  readonly conditions: readonly (Condition & { readonly column: number })[]
}

const someIds = optional(range({ about: "An id per lead; needed where owners share, so that a lead keeps its owner" }))

/** One blank cell is the id of one lead, as in a formula that is filled down; it is not as if no ids were given. */
const leadIds: Param<Matrix | undefined> = {
  ...someIds,
  read: (argument) => (argument === undefined || argument === null ? undefined : asMatrix(argument)),
}

export const leadRoute = defineFunction({
  name: "LEADROUTE",
  topic: "leads",
  summary: "Who gets each lead, from a table of routes; the first that matches wins.",
  params: {
    leads: range({ about: "The lead rows, without their headings", mayBeBlank: true }),
    headers: range({ about: "The heading row of the same columns" }),
    routes: range({ about: "The routes, with headings: Owner, Field, Operator, Value" }),
    lead_ids: leadIds,
  },
  returns: { shape: "per row", about: "The owner, or nothing where no route matches" },
  compute: ({ leads, headers, routes, lead_ids }) => {
    refuseRaggedWidths(leads, headers)
    const table = readRoutes(routes, headers)
    const ids = readIds(table, leads, lead_ids)
    return perRow(leads, (lead, index) => {
      const route = table.find(({ conditions }) => conditions.every((condition) => holds(condition, lead)))
      return route ? ownerOf(route, ids?.[index] ?? null) : ""
    })
  },
})

function readRoutes(table: Matrix, headers: Matrix): Route[] {
  const rows = readTable(table, "routes", { required: ["Owner", "Field", "Operator", "Value"] })
  const headings = headingRow(headers, "headers")
  const routes: Route[] = []
  let joined: Route["conditions"] = []
  for (const row of rows) {
    if (!row.has("Owner"))
      throw row.wrong('Owner is empty. Name who gets the lead, or write "and" to join the row to the next.')
    const isJoined = foldText(row.text("Owner")) === "and"
    const isElse = ["Field", "Operator", "Value"].every((heading) => !row.has(heading))
    if (isElse && (isJoined || joined.length > 0))
      throw row.wrong('a row joined by "and" needs Field and Operator. Fill them in.')
    const conditions = isElse ? [] : [...joined, readRouteCondition(row, headings)]
    if (isJoined) {
      joined = conditions
    } else {
      const owners = splitList(row.text("Owner"))
      if (owners.length === 0) throw row.wrong("Owner lists nobody. Write the owners as a; b; c.")
      routes.push({ owners, conditions })
      joined = []
    }
  }
  const last = rows[rows.length - 1]
  if (!last) throw wrongInput("routes: holds no route. Fill in at least one row under the headings.")
  if (joined.length > 0) throw last.wrong('the table ends in "and". Add the row that names the owner.')
  return routes
}

function readRouteCondition(row: Parameters<typeof readCondition>[0], headings: readonly Cell[]) {
  const condition = readCondition(row)
  if (condition.operator === "within days" || condition.operator === "per") {
    throw row.wrong(`"${condition.operator}" cannot route a lead. Use another operator.`)
  }
  return { ...condition, column: findHeading(headings, condition.field, "routes", "headers") }
}

function readIds(table: readonly Route[], leads: Matrix, ids: Matrix | undefined): readonly Cell[] | undefined {
  const shared = table.find(({ owners }) => owners.length > 1)
  if (!ids || (isOmitted(ids) && leads.length > 1)) {
    if (shared)
      throw wrongInput(
        `lead_ids: is missing, and ${shared.owners.join(" and ")} share leads. Give the ids of the leads.`,
      )
    return undefined
  }
  const cells = asMatrix(ids).flat()
  if (cells.length !== leads.length) {
    throw wrongInput(
      `lead_ids: has ${cells.length} cells where leads has ${leads.length} rows. Select one id per lead.`,
    )
  }
  return cells
}

function holds(condition: Route["conditions"][number], lead: readonly Cell[]): boolean {
  const cell = lead[condition.column] ?? null
  const error = readError(cell)
  if (error) throw new CalcError(error.code, `leads: "${condition.field}" is an error in this row. ${error.sentence}`)
  return matches(condition, cell, undefined)
}

function ownerOf({ owners }: Route, id: Cell): string {
  if (owners.length === 1) return owners[0] ?? ""
  const error = readError(id)
  if (error) throw new CalcError(error.code, `lead_ids: is an error in this row. ${error.sentence}`)
  if (isBlank(id)) throw wrongInput("lead_ids: is empty in this row, and its owners share leads. Give the lead an id.")
  return owners[fnv1a(foldText(cellText(id))) % owners.length] ?? ""
}

/** FNV-1a of 32 bits over UTF-8: spreads ids evenly, and the same everywhere. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** Apps Script has no TextEncoder. Half of a surrogate pair is no character and becomes U+FFFD. */
function utf8(text: string): number[] {
  return [...encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).matchAll(/%(..)|(.)/gs)].map(
    ([, hex, plain = ""]) => (hex === undefined ? plain.charCodeAt(0) : Number.parseInt(hex, 16)),
  )
}

export const leadRouteDoc: FunctionDoc = {
  details: [
    "Routes are read from the top; the first whose condition holds gets the lead. “and” as Owner joins a row to the next: both must hold. A row with an Owner alone takes everyone else, so it stands last. Where no route holds, the cell stays empty.",
    "Owners written as a; b; c share their leads: an id always goes to the same one of them, and many ids spread evenly. It is not a round robin: it needs no memory, so it gives the same answer in every copy of the sheet.",
  ],
  formula: "shared: owners[FNV-1a-32(id) mod number of owners]",
  source: "Assignment rules as in CRM systems; FNV-1a by Fowler, Noll and Vo",
  examples: [
    {
      about: "The first route that matches wins; the last row takes everyone else",
      args: [
        [
          ["Germany", 500],
          ["Germany", 20],
          ["France", 20],
        ],
        [["Country", "Employees"]],
        [
          ["Owner", "Field", "Operator", "Value"],
          ["and", "Country", "is", "Germany"],
          ["Enterprise desk", "Employees", ">=", 200],
          ["Berlin", "Country", "is", "Germany"],
          ["Partners", null, null, null],
        ],
      ],
      gives: [["Enterprise desk"], ["Berlin"], ["Partners"]],
      source: "By hand",
    },
    {
      about: "Three share the leads; the same id always goes to the same one",
      args: [
        [["Spain"], ["Italy"], ["Spain"]],
        [["Country"]],
        [
          ["Owner", "Field", "Operator", "Value"],
          ["Ana; Ben; Cleo", null, null, null],
        ],
        [["L-1001"], ["L-1003"], ["L-1005"]],
      ],
      gives: [["Cleo"], ["Ana"], ["Ben"]],
      source: "FNV-1a in Python",
    },
    {
      about: "Sharing needs ids",
      args: [
        [["Spain"], ["Italy"], ["Spain"]],
        [["Country"]],
        [
          ["Owner", "Field", "Operator", "Value"],
          ["Ana; Ben; Cleo", null, null, null],
        ],
      ],
      error: {
        code: "#VALUE!",
        sentence: "lead_ids: is missing, and Ana and Ben and Cleo share leads. Give the ids of the leads.",
      },
      source: "Own rule",
    },
  ],
  see: ["LEADSTATUS", "LEADSCORE"],
}
