import { allFunctions } from "../../core/index.ts"

type Unknown = Readonly<Record<string, unknown>>

/** What is wrong with the content of a file of vectors, in sentences; nothing where it keeps the form. */
export function faultsOfVectorFile(content: unknown): string[] {
  if (!isObject(content)) return ["The file is no object"]
  const faults = strangeKeys(content, ["function", "tables", "cases"])
  const definition = allFunctions.find(({ name }) => name === content.function)
  if (!definition) faults.push(`There is no function ${content.function}`)
  const tables = isObject(content.tables) ? content.tables : {}
  for (const [name, table] of Object.entries(tables)) {
    if (!isRange(table)) faults.push(`The table ${name} is no range of cells`)
  }
  const cases = Array.isArray(content.cases) ? content.cases : []
  if (cases.length === 0) faults.push("There are no cases")
  const room = definition ? Object.keys(definition.params).length : Number.POSITIVE_INFINITY
  cases.forEach((one, index) => {
    faults.push(...faultsOfCase(one, tables, room).map((fault) => `Case ${index + 1}: ${fault}`))
  })
  const named = cases.flatMap((one) => (isObject(one) && Array.isArray(one.args) ? one.args : [])).map(tableName)
  for (const name of Object.keys(tables).filter((name) => !named.includes(name)))
    faults.push(`Nobody uses table ${name}`)
  return faults
}

function faultsOfCase(one: unknown, tables: Unknown, room: number): string[] {
  if (!isObject(one)) return ["is no object"]
  const faults = strangeKeys(one, ["about", "args", "gives", "source"])
  for (const key of ["about", "source"]) if (!isText(one[key])) faults.push(`${key} is missing`)
  if (!Array.isArray(one.args)) return [...faults, "args is missing"]
  if (one.args.length > room) faults.push(`${one.args.length} arguments, the function takes ${room}`)
  one.args.forEach((argument, index) => {
    const name = tableName(argument)
    const isKnown = name === undefined ? isArgument(argument) : name in tables
    if (!isKnown) faults.push(`argument ${index + 1} is neither a range, a constant, omitted nor a known table`)
  })
  if (!isOutcome(one.gives)) faults.push("gives is no cell, no rows of equal length and no error")
  return faults
}

function strangeKeys(object: Unknown, known: readonly string[]): string[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => `${key} is no part of the form`)
}

function tableName(argument: unknown): string | undefined {
  return isObject(argument) && typeof argument.table === "string" && hasOnly(argument, "table")
    ? argument.table
    : undefined
}

function isArgument(argument: unknown): boolean {
  if (isObject(argument)) return hasOnly(argument, "omitted") && argument.omitted === true
  return isRange(argument) || (argument !== null && isPlain(argument))
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row) && row.every(isCell))
}

function isCell(cell: unknown): boolean {
  if (!isObject(cell)) return isPlain(cell)
  return (hasOnly(cell, "date") && isText(cell.date)) || (hasOnly(cell, "error") && isText(cell.error))
}

function isOutcome(gives: unknown): boolean {
  if (!Array.isArray(gives)) return isExpectedCell(gives)
  const width = Array.isArray(gives[0]) ? gives[0].length : 0
  return width > 0 && gives.every((row) => Array.isArray(row) && row.length === width && row.every(isExpectedCell))
}

function isExpectedCell(cell: unknown): boolean {
  if (!isObject(cell)) return cell !== null && isPlain(cell)
  const { error } = cell
  if (!hasOnly(cell, "error") || !isObject(error) || strangeKeys(error, ["code", "sentence"]).length > 0) return false
  return (error.code === "#VALUE!" || error.code === "#N/A") && (error.sentence === undefined || isText(error.sentence))
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== ""
}

function hasOnly(object: Unknown, key: string): boolean {
  return Object.keys(object).join() === key
}

function isObject(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
