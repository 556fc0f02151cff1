import {
  type Cell,
  cellText,
  foldText,
  listItems,
  readDate,
  readNumber,
  suggestion,
  type TableRow,
} from "../cells/index.ts"
import { comparand } from "./comparand.ts"
import type { Condition, ConditionValue } from "./condition.ts"
import { type Operator, operatorByName, operators } from "./operators.ts"
import { checkPattern } from "./safePattern.ts"

/** Reads Field, Operator and Value of a row. */
export function readCondition(row: TableRow): Condition {
  if (!row.has("Field")) throw row.wrong("Field is empty. Name the heading that the rule reads.")
  const written = row.text("Operator")
  const operator = operatorByName.get(foldText(written).replace(/\s+/g, " "))
  if (!operator) {
    throw row.wrong(
      `no operator "${written}". ${suggestion(
        written,
        operators.map(({ name }) => name),
      )}`,
    )
  }
  return {
    field: row.text("Field"),
    operator: operator.name,
    value: readValue(row, operator),
    written: [row.text("Field"), written, operator.value === "none" ? "" : row.text("Value")].join(" ").trim(),
  }
}

function readValue(row: TableRow, { name, value: kind }: Operator): ConditionValue {
  if (kind === "none") return { kind }
  const cell = row.cell("Value")
  if (!row.has("Value"))
    throw row.wrong(`${name} needs a Value. Fill it in${kind === "one" ? ', or use "is blank"' : ""}.`)
  if (kind === "one") return { kind: "list", items: [comparand(cell)] }
  if (kind === "list") return { kind, items: readItems(row, cell) }
  if (kind === "text") return { kind, text: foldText(cellText(cell)) }
  if (kind === "pattern") return readPattern(row, cellText(cell).trim())
  if (kind === "interval") return readInterval(row, cellText(cell).trim())
  const number = readNumber(cell) ?? (kind === "days" ? undefined : readDate(cell))
  if (number === undefined || (kind === "days" && number < 0)) {
    const wanted = kind === "days" ? "a number of days" : "a plain number, or a date as 2026-11-21"
    throw row.wrong(`${name} cannot use the Value "${cellText(cell)}". Type ${wanted}.`)
  }
  return { kind: "number", number }
}

function readItems(row: TableRow, cell: Cell) {
  const items = listItems([cell]).map(comparand)
  if (items.length === 0) throw row.wrong("the Value lists nothing. Write the items as a; b; c.")
  return items
}

function readPattern(row: TableRow, source: string): ConditionValue {
  const checked = checkPattern(source)
  if ("problem" in checked) throw row.wrong(`the pattern "${source}" ${checked.problem}`)
  return { kind: "pattern", source, flags: checked.flags }
}

const interval = /^(.*?)\.\.(<?)(.*)$/s

function readInterval(row: TableRow, text: string): ConditionValue {
  const parts = interval.exec(text)
  const hint = `between cannot use the Value "${text}". Write it as 10..50, 10..<50, ..50 or 50..`
  if (!parts) throw row.wrong(hint)
  const [, lowText = "", without, highText = ""] = parts
  const low = readBound(lowText.trim())
  const high = readBound(highText.trim())
  const nothing = lowText.trim() === "" && highText.trim() === ""
  if (low === "wrong" || high === "wrong" || nothing || (without && high === undefined)) throw row.wrong(hint)
  if (low !== undefined && high !== undefined && low > high) {
    throw row.wrong(`between has ${lowText.trim()} above ${highText.trim()}. Write the lower end first.`)
  }
  return {
    kind: "interval",
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    withoutHigh: without === "<",
  }
}

/** Inside between a single `.` is always the decimal sign. */
function readBound(text: string): number | undefined | "wrong" {
  if (text === "") return undefined
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text)
  return readNumber(text) ?? readDate(text) ?? "wrong"
}
