import { readAddress } from "../../core/worksheets/address.ts"
import type { PlanName } from "../../core/worksheets/sheetPlan.ts"
import { type Capabilities, HostError, type Locale, type WorkbookHost } from "../host/workbookHost.ts"
import { onCellsChange, onSelectionChange, selection } from "./changes.ts"
import { freeze } from "./freeze.ts"
import { groupsUndo, inExcel } from "./inExcel.ts"
import { insertSheets } from "./insertSheets.ts"
import { rangeAt, tidyAddress } from "./place.ts"
import { readRange } from "./readRange.ts"
import { writeCells } from "./writeCells.ts"

export function excelHost(): WorkbookHost {
  return {
    name: "Excel",
    capabilities: capabilities(),
    locale,
    selection,
    onSelectionChange,
    onCellsChange,
    sheetNames,
    names,
    readRange,
    writeCells,
    insertFormula,
    insertSheets,
    freeze,
    select,
  }
}

/** Excel locks cells or leaves them open, it never only asks: what a plan protects says so when it is selected. */
function capabilities(): Capabilities {
  return { undoesInOneStep: groupsUndo(), charts: true, protections: false }
}

function locale(): Promise<Locale> {
  return inExcel(async (context) => {
    const { application } = context.workbook
    application.load("decimalSeparator")
    application.cultureInfo.load("name")
    await context.sync()
    return { tag: application.cultureInfo.name, decimalSign: application.decimalSeparator === "," ? "," : "." }
  })
}

function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook
    worksheets.load("items/name")
    await context.sync()
    return worksheets.items.map((sheet) => sheet.name)
  })
}

/** Names of constants, formulas or several areas stand for no range. */
function names(): Promise<readonly PlanName[]> {
  return inExcel(async (context) => {
    const { names } = context.workbook
    names.load("items/name,items/formula,items/visible")
    await context.sync()
    return names.items.flatMap(({ name, formula, visible }) => {
      const address = String(formula).replace(/^=/, "")
      return visible && readAddress(address)?.sheet !== undefined ? [{ name, range: tidyAddress(address) }] : []
    })
  })
}

function insertFormula(address: string, formula: string): Promise<string> {
  return inExcel(async (context) => {
    const cell = (await rangeAt(context, address)).getCell(0, 0)
    cell.load("address,formulas,values,numberFormat")
    await context.sync()
    const at = tidyAddress(cell.address)
    if (cell.formulas[0]?.[0] !== "" || cell.values[0]?.[0] !== "")
      throw new HostError(`${at} is filled. Choose an empty cell.`)
    // A cell of text would show the formula instead of its result.
    if (cell.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]]
    cell.formulas = [[formula]]
    await context.sync()
    return at
  })
}

function select(address: string): Promise<void> {
  return inExcel(async (context) => {
    const range = await rangeAt(context, address)
    range.worksheet.activate()
    range.select()
    await context.sync()
  })
}
