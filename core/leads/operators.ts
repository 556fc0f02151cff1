/** How a cell that is not blank is looked at, by its kind. */
export type CellKind = "blank" | "number" | "date text" | "flag" | "text"

/**
 * What an operator makes of a cell of one kind: it matches or not whatever the Value is, or it compares the cell
 * read in that way (a cell that cannot be read so does not match).
 */
export type Reading = "yes" | "no" | "as itself" | "as text" | "as number" | "as date" | "as flag"

/** What the Value of a rule must be. */
export type ValueKind = "none" | "one" | "list" | "text" | "pattern" | "number or date" | "interval" | "days"

export interface Operator {
  readonly name: string
  /** Other spellings. */
  readonly also: readonly string[]
  readonly value: ValueKind
  readonly on: Readonly<Record<CellKind, Reading>>
}

const compared = {
  blank: "no",
  number: "as itself",
  "date text": "as itself",
  flag: "as itself",
  text: "as itself",
} as const
const searched = { blank: "no", number: "as text", "date text": "as text", flag: "as text", text: "as text" } as const
const searchedButFlags = { ...searched, flag: "no" } as const
const measured = { blank: "no", number: "as number", "date text": "as date", flag: "no", text: "as number" } as const

/** Every operator of a rule, and what it makes of each kind of cell. */
export const operators = [
  { name: "equals", also: ["=", "is"], value: "one", on: compared },
  { name: "not equals", also: ["<>", "!=", "is not"], value: "one", on: compared },
  { name: "one of", also: ["in"], value: "list", on: compared },
  { name: "not one of", also: ["not in"], value: "list", on: compared },
  { name: "contains", also: [], value: "text", on: searched },
  { name: "does not contain", also: [], value: "text", on: searched },
  { name: "starts with", also: [], value: "text", on: searched },
  { name: "ends with", also: [], value: "text", on: searched },
  { name: "has word", also: [], value: "text", on: searchedButFlags },
  { name: "matches", also: [], value: "pattern", on: searchedButFlags },
  { name: ">", also: ["greater than"], value: "number or date", on: measured },
  { name: ">=", also: ["at least", "≥"], value: "number or date", on: measured },
  { name: "<", also: ["less than"], value: "number or date", on: measured },
  { name: "<=", also: ["at most", "≤"], value: "number or date", on: measured },
  { name: "between", also: [], value: "interval", on: measured },
  {
    name: "within days",
    also: [],
    value: "days",
    on: { blank: "no", number: "as date", "date text": "as date", flag: "no", text: "no" },
  },
  {
    name: "per",
    also: [],
    value: "none",
    on: { blank: "no", number: "as number", "date text": "no", flag: "no", text: "as number" },
  },
  {
    name: "is blank",
    also: ["is empty"],
    value: "none",
    on: { blank: "yes", number: "no", "date text": "no", flag: "no", text: "no" },
  },
  {
    name: "is not blank",
    also: ["is not empty"],
    value: "none",
    on: { blank: "no", number: "yes", "date text": "yes", flag: "yes", text: "yes" },
  },
  {
    name: "is true",
    also: [],
    value: "none",
    on: { blank: "no", number: "as flag", "date text": "no", flag: "as flag", text: "as flag" },
  },
  {
    name: "is false",
    also: [],
    value: "none",
    on: { blank: "no", number: "as flag", "date text": "no", flag: "as flag", text: "as flag" },
  },
] as const satisfies readonly Operator[]

export type OperatorName = (typeof operators)[number]["name"]

export const operatorByName = new Map<string, Operator & { readonly name: OperatorName }>(
  operators.flatMap((operator) => [operator.name, ...operator.also].map((name) => [name, operator] as const)),
)
