import {
  type Cell,
  cellText,
  foldText,
  isBlank,
  readFlag,
  readIsoDate,
  readNumber,
  wrongInput,
} from "../cells/index.ts"
import { ageInDays } from "./age.ts"
import { comparand, isSame } from "./comparand.ts"
import type { Condition, ConditionValue } from "./condition.ts"
import { type CellKind, type OperatorName, operatorByName, type Reading } from "./operators.ts"

export function cellKind(cell: Cell): CellKind {
  if (typeof cell === "number") return "number"
  if (typeof cell === "boolean") return "flag"
  if (isBlank(cell)) return "blank"
  return readIsoDate(cell) === undefined ? "text" : "date text"
}

/** Does the condition hold for the cell? `per` holds where the cell is a number; how often it counts is `timesOf`. */
export function matches(condition: Condition, cell: Cell, asOf: number | undefined): boolean {
  return holds(operatorByName.get(condition.operator)?.on[cellKind(cell)] ?? "no", condition, cell, asOf)
}

/** The same for a cell whose reading is known. */
export function holds(reading: Reading, { operator, value }: Condition, cell: Cell, asOf: number | undefined): boolean {
  switch (reading) {
    case "yes":
      return true
    case "as itself":
      return holdsForItself(operator, value, cell)
    case "as text":
      return holdsForText(operator, value, cellText(cell))
    case "as number":
      return holdsForNumber(operator, value, readNumber(cell))
    case "as date": {
      const date = typeof cell === "number" ? cell : readIsoDate(cell)
      return operator === "within days" ? isWithinDays(value, date, asOf) : holdsForNumber(operator, value, date)
    }
    case "as flag":
      return readFlag(cell) === (operator === "is true")
    default:
      return false
  }
}

function holdsForItself(operator: OperatorName, value: ConditionValue, cell: Cell): boolean {
  if (value.kind !== "list") return false
  const own = comparand(cell)
  const found = value.items.some((item) => isSame(own, item))
  return operator === "equals" || operator === "one of" ? found : !found
}

function holdsForText(operator: OperatorName, value: ConditionValue, written: string): boolean {
  if (value.kind === "pattern") return found(value.source, value.flags, written.normalize("NFC").trim())
  if (value.kind !== "text") return false
  const text = foldText(written)
  switch (operator) {
    case "contains":
      return text.includes(value.text)
    case "does not contain":
      return !text.includes(value.text)
    case "starts with":
      return text.startsWith(value.text)
    case "ends with":
      return text.endsWith(value.text)
    default:
      return hasWord(text, value.text)
  }
}

const longestSearched = 1000

function found(source: string, flags: string, text: string): boolean {
  if (text.length > longestSearched) {
    throw wrongInput(`leads: a text of ${text.length} characters is too long for "matches". Use "contains" there.`)
  }
  return new RegExp(source, flags).test(text)
}

const endsInWord = /[\p{L}\p{Nd}_]$/u
const beginsWithWord = /^[\p{L}\p{Nd}_]/u

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!endsInWord.test(text.slice(0, at)) && !beginsWithWord.test(text.slice(at + word.length))) return true
  }
  return false
}

function holdsForNumber(operator: OperatorName, value: ConditionValue, number: number | undefined): boolean {
  if (number === undefined) return false
  if (operator === "per") return true
  if (value.kind === "interval") {
    const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, withoutHigh } = value
    return number >= low && (withoutHigh ? number < high : number <= high)
  }
  if (value.kind !== "number") return false
  switch (operator) {
    case ">":
      return number > value.number
    case ">=":
      return number >= value.number
    case "<":
      return number < value.number
    default:
      return number <= value.number
  }
}

function isWithinDays(value: ConditionValue, date: number | undefined, asOf: number | undefined): boolean {
  if (value.kind !== "number" || date === undefined || asOf === undefined) return false
  const age = ageInDays(date, asOf)
  return age >= 0 && age <= value.number
}
