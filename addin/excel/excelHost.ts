import { onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { HostError, type Selection, type WorkbookHost } from "../host/workbookHost.ts"
import { drawSheet } from "./drawSheet.ts"
import { inExcel } from "./inExcel.ts"

export function excelHost(): WorkbookHost {
  return { name: "Excel", selection, onSelectionChange, sheetNames, readRange, insertFormula, insertSheet, select }
}

function selection(): Promise<Selection> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange()
    range.load("address,rowCount,columnCount")
    await context.sync()
    return { address: tidyAddress(range.address), rows: range.rowCount, columns: range.columnCount }
  })
}

/** Several selected areas are no selection we can name, so nothing is told then. */
function onSelectionChange(listener: (selection: Selection) => void): () => void {
  const { document } = Office.context
  const changed = Office.EventType.DocumentSelectionChanged
  const handler = () => {
    selection().then(listener, (error: unknown) => {
      if (!(error instanceof HostError)) throw error
    })
  }
  document.addHandlerAsync(changed, handler)
  return () => document.removeHandlerAsync(changed, { handler })
}

function sheetNames(): Promise<readonly string[]> {
  return inExcel(namesOfSheets)
}

function readRange(address: string) {
  return inExcel(async (context) => {
    const range = await rangeAt(context, address)
    range.load("values")
    await context.sync()
    return range.values.map((row) => row.map((value) => (value === "" ? null : value)))
  })
}

function insertFormula(address: string, formula: string): Promise<string> {
  return inExcel(async (context) => {
    const cell = (await rangeAt(context, address)).getCell(0, 0)
    cell.load("address,formulas")
    await context.sync()
    const at = tidyAddress(cell.address)
    if (cell.formulas[0]?.[0] !== "") throw new HostError(`${at} is filled. Choose an empty cell.`)
    cell.formulas = [[formula]]
    await context.sync()
    return at
  })
}

function insertSheet(plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const name = freeName(plan.name, await namesOfSheets(context))
    const sheet = context.workbook.worksheets.add(name)
    drawSheet(sheet, plan)
    sheet.activate()
    await context.sync()
    return name
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

async function namesOfSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook
  worksheets.load("items/name")
  await context.sync()
  return worksheets.items.map((sheet) => sheet.name)
}

async function rangeAt(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const area = readAddress(address)
  if (!area) throw new HostError(`"${address}" is no range. Write it as Leads!A1:F20.`)
  const { worksheets } = context.workbook
  if (area.sheet === undefined) return worksheets.getActiveWorksheet().getRange(area.range)
  const sheet = worksheets.getItemOrNullObject(area.sheet)
  await context.sync()
  if (sheet.isNullObject) throw new HostError(`There is no sheet "${area.sheet}". Choose one that is there.`)
  return sheet.getRange(area.range)
}

/** Sheet names differ by more than their case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  let name = wanted
  for (let number = 2; isTaken(name); number++) name = `${wanted} ${number}`
  return name
}

/** Excel quotes more names than it must; the pane shows one form in every host. */
function tidyAddress(address: string): string {
  const area = readAddress(address)
  return area?.sheet === undefined ? address : onSheet(area.sheet, area.range)
}
