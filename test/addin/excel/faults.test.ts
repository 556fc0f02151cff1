import { afterEach, expect, test, vi } from "vitest"
import type { excelHost } from "../../../addin/excel/excelHost.ts"
import { moduleWithFault } from "../../faults/buildWithFault.ts"
import type { SourceFault } from "../../faults/fault.ts"
import { excelInNode } from "../../hosts/excel/excelInNode.ts"
import { startOffice } from "../../hosts/excel/officeInNode.ts"
import { personAtExcel } from "../../hosts/excel/personAtExcel.ts"
import { contractChecks, patience } from "../host/contractChecks.ts"
import { benchOf, checksFor } from "../host/workbookHostContract.ts"

/** A mistake in the adapter, as one replacement in one of its files, and the part of the contract that notices it. */
interface Fault {
  readonly of: string
  readonly about: string
  readonly file: string
  readonly find: string
  readonly replace: string
  readonly topic: keyof typeof contractChecks
}

const faults: readonly Fault[] = [
  {
    of: "locale",
    about: "is no language",
    file: "excelHost",
    find: "tag: application.cultureInfo.name",
    replace: "tag: application.decimalSeparator",
    topic: "what the host is",
  },
  {
    of: "capabilities",
    about: "are not said",
    file: "excelHost",
    find: "charts: true",
    replace: "charts: undefined as never",
    topic: "what the host is",
  },
  {
    of: "sheetNames",
    about: "leaves out the last",
    file: "excelHost",
    find: "worksheets.items.map((sheet) => sheet.name)",
    replace: "worksheets.items.slice(0, -1).map((sheet) => sheet.name)",
    topic: "sheets",
  },
  {
    of: "insertSheets",
    about: "takes a name that is taken",
    file: "insertSheets",
    find: "sheets: worksheets.items.map((sheet) => sheet.name)",
    replace: "sheets: []",
    topic: "sheets",
  },
  {
    of: "insertSheets",
    about: "fills a sheet before the next is there",
    file: "insertSheets",
    find: "const sheets = drawings.map((drawing) => ({ ...drawing, sheet: worksheets.add(drawing.plan.name) }))",
    replace: `const sheets = drawings.map((drawing) => {
      const sheet = worksheets.add(drawing.plan.name)
      drawSheet(sheet, drawing.steps)
      return { ...drawing, sheet }
    })`,
    topic: "several sheets",
  },
  {
    of: "insertSheets",
    about: "shows the last",
    file: "insertSheets",
    find: "sheets[0]?.sheet.activate()",
    replace: "sheets.at(-1)?.sheet.activate()",
    topic: "several sheets",
  },
  {
    of: "insertSheets",
    about: "leaves the last where one is refused",
    file: "insertSheets",
    find: "...plans.map(({ name }) => worksheets",
    replace: "...plans.slice(0, -1).map(({ name }) => worksheets",
    topic: "several sheets",
  },
  {
    of: "insertSheets",
    about: "leaves its names where one is refused",
    file: "insertSheets",
    find: "...added.map(",
    replace: "...added.slice(1).map(",
    topic: "several sheets",
  },
  {
    of: "insertSheets",
    about: "lets text be a formula",
    file: "cellEntry",
    find: `value !== "" ?`,
    replace: `value !== "" && !value.startsWith("=") ?`,
    topic: "sheets",
  },
  {
    of: "insertSheets",
    about: "makes no names",
    file: "insertSheets",
    find: "of plan.names ?? []) names",
    replace: "of plan.names?.slice(9) ?? []) names",
    topic: "names",
  },
  {
    of: "names",
    about: "keep their signs",
    file: "place",
    find: `area.range.replaceAll("$", "")`,
    replace: "area.range",
    topic: "names",
  },
  {
    of: "readRange",
    about: "gives empty texts for blanks",
    file: "readRange",
    find: `value === "" ? null : value`,
    replace: "value",
    topic: "sheets",
  },
  {
    of: "readRange",
    about: "ends a column a row too early",
    file: "readRange",
    find: "used.rowCount - 1",
    replace: "used.rowCount - 2",
    topic: "reading a range",
  },
  {
    of: "readRange",
    about: "cannot be cancelled",
    file: "chunks",
    find: "task?.progress(done, rows)\n    task?.signal.throwIfAborted()",
    replace: "task?.progress(done, rows)",
    topic: "reading a range",
  },
  {
    of: "readRange",
    about: "reads on another sheet",
    file: "place",
    find: "if (sheet.isNullObject)",
    replace:
      "if (sheet.isNullObject) return { sheet: worksheets.getActiveWorksheet(), area }\n  if (sheet.isNullObject)",
    topic: "reading a range",
  },
  {
    of: "writeCells",
    about: "writes over what is there",
    file: "writeCells",
    find: "if (!overwrite) await refuseFilled",
    replace: "if (overwrite) await refuseFilled",
    topic: "writing cells",
  },
  {
    of: "writeCells",
    about: "writes over what is there in a second block",
    file: "writeCells",
    find: "if (!overwrite) await refuseFilled",
    replace: "if (!overwrite && rewrites.length === 0) await refuseFilled",
    topic: "writing several blocks",
  },
  {
    of: "writeCells",
    about: "takes back the last block alone",
    file: "rewrite",
    find: "of tried.reverse()",
    replace: "of tried.reverse().slice(0, 1)",
    topic: "writing several blocks",
  },
  {
    of: "writeCells",
    about: "begins its progress anew with each block",
    file: "chunks",
    find: "task.progress(before + done, sum(rows))",
    replace: "task.progress(done, sum(rows))",
    topic: "writing several blocks",
  },
  {
    of: "writeCells",
    about: "takes nothing back",
    file: "rewrite",
    find: "of tried.reverse()",
    replace: "of [] as typeof tried",
    topic: "writing cells",
  },
  {
    of: "selection",
    about: "swaps rows and columns",
    file: "changes",
    find: "rows: range.rowCount, columns: range.columnCount",
    replace: "rows: range.columnCount, columns: range.rowCount",
    topic: "the selection",
  },
  {
    of: "onSelectionChange",
    about: "never ends",
    file: "changes",
    find: "return () => document.removeHandlerAsync(changed, { handler })",
    replace: "return () => undefined",
    topic: "the selection",
  },
  {
    of: "onCellsChange",
    about: "never ends",
    file: "changes",
    find: "listeners.delete(entry)",
    replace: "",
    topic: "changes of cells",
  },
  {
    of: "insertFormula",
    about: "fills a filled cell",
    file: "excelHost",
    find: 'if (cell.formulas[0]?.[0] !== "" || cell.values[0]?.[0] !== "")',
    replace: "if (false as boolean)",
    topic: "a formula",
  },
  {
    of: "insertFormula",
    about: "answers with Excel's own form of the address",
    file: "excelHost",
    find: "const at = tidyAddress(cell.address)",
    replace: `const at = cell.address.replace("!", "!$")`,
    topic: "a formula",
  },
  {
    of: "freeze",
    about: "takes the selection for the sheet",
    file: "freeze",
    find: `if (scope === "selection") ranges`,
    replace: `if (scope === "workbook") ranges`,
    topic: "freezing to values",
  },
  {
    of: "freeze",
    about: "counts and keeps the formulas",
    file: "formulas",
    find: "shown: shownEntry(cell)",
    replace: "shown: String(cell.formula)",
    topic: "freezing to values",
  },
  {
    of: "freeze",
    about: "loses what a formula spilled",
    file: "formulas",
    find: "hasSpill ? await",
    replace: "(false as boolean) ? await",
    topic: "freezing to values",
  },
  {
    of: "freeze",
    about: "turns text into what it looks like",
    file: "cellEntry",
    find: "String(value) : entryOfValue(value as Entry)",
    replace: `String(value) : String(value).startsWith("=") ? (value as Entry) : entryOfValue(value as Entry)`,
    topic: "freezing to values",
  },
  {
    of: "select",
    about: "only shows the sheet",
    file: "excelHost",
    find: "range.select()",
    replace: "",
    topic: "the selection",
  },
]

const { timeout } = patience
afterEach(() => {
  patience.timeout = timeout
  vi.unstubAllGlobals()
})

test("every member of the port has a fault", async () => {
  const { host } = await excelInNode()
  const members = Object.keys(host).filter((member) => member !== "name")
  expect(members.sort()).toEqual([...new Set(faults.map(({ of }) => of))].sort())
})

type Adapter = { readonly excelHost: typeof excelHost }
const entry = "addin/excel/excelHost.ts"

test.each(faults)("the contract notices that $of $about", async (fault) => {
  const planted: SourceFault = { ...fault, file: `addin/excel/${fault.file}.ts` }
  // What a fault keeps from happening is not waited for any longer.
  patience.timeout = 1000
  const built = await moduleWithFault<Adapter>(entry, planted)
  expect(await firstRed(built.excelHost, fault.topic)).toBeDefined()
})

test("built in the same way without a fault, the adapter keeps those parts of the contract", async () => {
  const text = "export function excelHost"
  const harmless: SourceFault = { about: "nothing", file: entry, find: text, replace: text }
  const built = await moduleWithFault<Adapter>(entry, harmless)
  for (const topic of new Set(faults.map((fault) => fault.topic)))
    expect(await firstRed(built.excelHost, topic)).toBeUndefined()
})

async function firstRed(makeHost: typeof excelHost, topic: Fault["topic"]): Promise<string | undefined> {
  const office = startOffice()
  const { excel } = await office
  const options = { person: () => personAtExcel(excel.workbook), rowsAtOnce: 20_000 }
  for (const check of checksFor(contractChecks[topic] ?? [], options)) {
    await excelInNode(office)
    const stops: (() => void)[] = []
    try {
      await check.run(benchOf(makeHost(), options, (stop) => stops.push(stop)))
    } catch (error) {
      return `${check.about}: ${error}`
    } finally {
      for (const stop of stops) stop()
    }
  }
  return undefined
}
