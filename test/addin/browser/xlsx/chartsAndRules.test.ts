import { helpers, type Model } from "@odoo/o-spreadsheet"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { unwatched } from "../../../../addin/browser/progress.ts"
import { bookFromModel } from "../../../../addin/browser/xlsx/bookFromModel.ts"
import { modelFromBook } from "../../../../addin/browser/xlsx/modelFromBook.ts"
import { readXlsxFile } from "../../../../addin/browser/xlsx/readXlsxFile.ts"
import { writeXlsxFile } from "../../../../addin/browser/xlsx/writeXlsxFile.ts"
import { readAddress } from "../../../../core/worksheets/address.ts"
import { calculateSheets } from "../../../core/worksheets/calculateSheets.ts"
import { everyFeaturePlan } from "../../host/everyFeaturePlan.ts"

test("charts and rules for input are saved with the ranges they read", async () => {
  const { model } = await calculateSheets([everyFeaturePlan])
  const { book } = await bookFromModel(model, () => false, unwatched())
  expect(book.leftOut).toEqual([])

  const file = await readXlsx(await writeXlsxFile(book))
  const sheet = file.sheets.find(({ name }) => name === everyFeaturePlan.name)

  const charts = (sheet?.charts ?? []).map(({ kinds, title, series = [], barGrouping }) => ({
    kinds,
    title,
    barGrouping,
    series: series.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef]),
  }))
  const one = (column: string) => [
    column === "B" ? "New" : "Renewed",
    `'Every feature'!$${column}$5:$${column}$8`,
    "'Every feature'!$A$5:$A$8",
  ]
  expect(charts).toEqual([
    { kinds: ["bar"], title: "New and renewed", barGrouping: "clustered", series: [one("B"), one("C")] },
    { kinds: ["bar"], title: "Stacked", barGrouping: "stacked", series: [one("B"), one("C")] },
    { kinds: ["bar"], title: "New alone", barGrouping: "clustered", series: [one("B")] },
    { kinds: ["line"], title: "Over the year", barGrouping: undefined, series: [one("B"), one("C")] },
  ])
  expect(sheet?.dataValidations).toEqual([
    expect.objectContaining({ type: "decimal", range: "B10", operator: "between", formula1: "0", formula2: "1" }),
    expect.objectContaining({ type: "decimal", range: "B5:C8", formula1: "-1e+100", formula2: "1e+100" }),
    expect.objectContaining({ type: "list", range: "B11", values: ["Open", "Won", "Lost"] }),
    expect.objectContaining({ type: "date", range: "B12" }),
  ])
})

test("rules for input are there again when the file is opened", async () => {
  const { model } = await calculateSheets([everyFeaturePlan])
  const { book } = await bookFromModel(model, () => false, unwatched())

  const opened = await readXlsxFile("list.xlsx", await writeXlsxFile(book))
  expect(opened.leftOut).toEqual([])
  const { getters } = (await modelFromBook(opened, unwatched())).model

  const sheetId = getters.getSheetIdByName(everyFeaturePlan.name) ?? ""
  const isTaken = (address: string, typed: string | number) => {
    const { top = 0, left = 0 } = readAddress(address) ?? {}
    return getters.getValidationResultForCellValue(typed, { sheetId, row: top, col: left }).isValid
  }
  expect([isTaken("B10", 0.4), isTaken("B10", 2)]).toEqual([true, false])
  expect([isTaken("C7", -12), isTaken("C7", "many")]).toEqual([true, false])
  expect([isTaken("B11", "Lost"), isTaken("B11", "Stuck")]).toEqual([true, false])
  expect([isTaken("B12", "2026-12-01"), isTaken("B12", "soon")]).toEqual([true, false])
})

test("charts are there again when the file is opened, and saved as they were", async () => {
  const { model } = await calculateSheets([everyFeaturePlan])
  const { book } = await bookFromModel(model, () => false, unwatched())

  const opened = await modelFromBook(await readXlsxFile("list.xlsx", await writeXlsxFile(book)), unwatched())
  const { getters } = opened.model
  const sheetId = getters.getSheetIdByName(everyFeaturePlan.name) ?? ""
  const shown = getters.getChartIds(sheetId).map((id) => {
    const { data } = (getters.getChartRuntime(id) as unknown as Drawn).chartJsConfig
    return { labels: data.labels, series: data.datasets.map(({ label, data }) => [label, data]) }
  })
  const column = (letter: string) => cellsOf(opened.model, sheetId, letter)
  const labels = column("A")
  expect(shown[0]).toEqual({
    labels,
    series: [
      ["New", column("B")],
      ["Renewed", column("C")],
    ],
  })
  expect(shown.map(({ series }) => series.length)).toEqual([2, 2, 1, 2])

  const again = (await bookFromModel(opened.model, () => false, unwatched())).book
  const about = ({ sheets }: typeof book) => sheets.flatMap(({ charts }) => charts)
  expect(about(again).map(({ kind, isStacked }) => [kind, isStacked])).toEqual(
    about(book).map(({ kind, isStacked }) => [kind, isStacked]),
  )
  expect(about(again)).toMatchObject(about(book))
})

test("a chart of another kind, or over what is no range, is left out and counted", async () => {
  const cells = "Sheet1!$B$2:$B$3"
  const chart = (type: "area" | "pie" | "bar", values: string) => ({
    type,
    title: "",
    series: [{ values }],
    anchor: { from: { row: 0, col: 4 } },
  })
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["a", "b"],
          ["x", 1],
          ["y", 2],
        ],
        charts: [
          chart("area", cells),
          chart("pie", cells),
          chart("bar", cells),
          chart("bar", "(Sheet1!$B$2,Sheet1!$B$3)"),
        ],
      },
    ],
  })
  const book = await readXlsxFile("mixed.xlsx", bytes)
  expect(book.leftOut).toEqual(["2 charts"])
  expect(book.sheets[0]?.charts.map(({ kind }) => kind)).toEqual(["pie", "bar"])
})

/** What Chart.js is given. */
interface Drawn {
  readonly chartJsConfig: {
    readonly data: {
      readonly labels: readonly string[]
      readonly datasets: readonly { readonly label: string; readonly data: readonly number[] }[]
    }
  }
}

function cellsOf({ getters }: Model, sheetId: string, letter: string): unknown[] {
  return [5, 6, 7, 8].map(
    (row) => getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(`${letter}${row}`) }).value ?? Number.NaN,
  )
}
