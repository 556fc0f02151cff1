import { describe, expect, test } from "vitest"
import { onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { PlanValidation } from "../../core/worksheets/sheetPlan.ts"
import { localFormula } from "../../gas/script/localFormula.ts"
import { looks, renderSheet } from "../../gas/script/renderSheet.ts"
import { everyFeaturePlan, everyFeatureValues } from "../addin/host/everyFeaturePlan.ts"
import { insertPlan } from "../addin/host/insertPlan.ts"
import { sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"
import type { StandInSheet } from "../hosts/sheets/standInSheet.ts"

const plan = everyFeaturePlan

/** Every cell of a range as the stand-in numbers them, from 1. */
function placesIn(range: string): [row: number, column: number][] {
  const area = readAddress(range)
  if (!area) throw new Error(`No address: ${range}`)
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => area.top + r + 1)
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, c) => area.left + c + 1)
  return rows.flatMap((row) => columns.map((column): [number, number] => [row, column]))
}

/** What the plan says of single cells, written as a plan has it, and last said holds. */
function saidOf<V>(parts: readonly { readonly range: string; readonly says: V }[]): Map<string, V> {
  return new Map(parts.flatMap(({ range, says }) => placesIn(range).map((place) => [place.join(), says] as const)))
}

async function inserted(options: Parameters<typeof sheetsWorkbook>[0] = {}) {
  const workbook = sheetsWorkbook(options)
  const before = workbook.calls.length
  const name = await insertPlan(workbook.host, plan)
  const calls = workbook.calls.slice(before)
  const sheet = workbook.sheets.find((one) => one.name === name) as StandInSheet
  return { ...workbook, name, sheet, calls }
}

describe.each(["en_US", "de_DE"])("a plan with every feature in a spreadsheet of %s", (locale) => {
  test("each cell holds what the plan says, and no other cell anything", async () => {
    const { sheet } = await inserted({ locale })
    const filled = new Map([...sheet.cells].filter(([, cell]) => cell !== ""))
    for (const { at, cells } of plan.blocks) {
      const [[top, left]] = placesIn(at) as [[number, number]]
      cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          const place = `${top + r},${left + c}`
          const stands = filled.get(place)
          filled.delete(place)
          if ("formula" in cell) expect(stands).toEqual({ formula: localFormula(cell.formula, locale) })
          else if (typeof cell.value === "string") expect(stands).toEqual({ text: cell.value })
          else expect(stands ?? null).toEqual(cell.value)
        })
      })
    }
    expect([...filled.keys()]).toEqual([])
  })

  test("its formulas show what was worked out by hand", async () => {
    const { host, name } = await inserted({ locale })
    for (const [address, wanted] of everyFeatureValues) {
      const [[shown] = []] = await host.readRange(onSheet(name, address))
      const value = typeof shown === "object" ? shown?.code : shown
      if (typeof wanted === "number") expect(value, address).toBeCloseTo(wanted, 9)
      else expect(value, address).toBe(wanted)
    }
  })

  test("looks, formats and alignment stand where they are planned, and nowhere else", async () => {
    const { sheet } = await inserted({ locale })
    const formats = { whole: "#,##0", decimal: "#,##0.00", percent: "0.0%", money: "#,##0.00", date: "yyyy-mm-dd" }
    const wanted = saidOf((plan.formats ?? []).map(({ range, format }) => ({ range, says: formats[format] })))
    for (const [place, format] of sheet.numberFormats) expect(format, place).toBe(wanted.get(place) ?? "General")
    for (const place of wanted.keys()) expect(sheet.numberFormats.has(place), place).toBe(true)
    const right = saidOf((plan.rightAligned ?? []).map((range) => ({ range, says: "right" })))
    expect(sheet.alignments).toEqual(right)
    for (const { at, cells, style } of plan.blocks) {
      const [[top, left]] = placesIn(at) as [[number, number]]
      const look = style ? looks[style] : {}
      cells.forEach((row, r) => {
        row.forEach((_, c) => {
          expect(sheet.backgrounds[top + r - 1]?.[left + c - 1]).toBe(look.background ?? null)
          expect(sheet.fontColors[top + r - 1]?.[left + c - 1]).toBe(look.color ?? null)
          expect(sheet.fontWeights[top + r - 1]?.[left + c - 1]).toBe(look.bold ? "bold" : "normal")
        })
      })
    }
    expect(sheet.frozenRows).toBe(plan.frozenRows)
    expect([...sheet.widths.values()]).toEqual(plan.columnWidths.map((width) => width * 7 + 12))
    expect(sheet.rules.map(({ range, text }) => ({ range, text }))).toEqual(
      plan.highlights.map(({ range, text }) => ({ range, text })),
    )
  })

  test("validations, warnings, names and charts are there with their words", async () => {
    const { sheet, host, name } = await inserted({ locale })
    const ruleOf = ({ allows }: PlanValidation) => {
      if (allows.kind === "date") return "date"
      if (allows.kind === "list") return `one of ${allows.values.join(" | ")}`
      if (allows.most === undefined) return `number from ${allows.least ?? -1e100}`
      return allows.least === undefined ? `number to ${allows.most}` : `number from ${allows.least} to ${allows.most}`
    }
    const wanted = (plan.validations ?? []).map((validation) => ({
      range: validation.range,
      says: { rule: ruleOf(validation), allowsInvalid: false, help: validation.sentence },
    }))
    expect(sheet.validations).toEqual(saidOf(wanted))
    expect(sheet.protections).toEqual(
      (plan.protections ?? []).map(({ range, about }) => ({ range, about, warningOnly: true })),
    )
    expect(await host.names()).toEqual(
      (plan.names ?? []).map((named) => ({ name: named.name, range: onSheet(name, named.range) })),
    )
    const types = { bar: "BAR", column: "COLUMN", "stacked bar": "BAR", line: "LINE" }
    expect(sheet.charts).toEqual(
      (plan.charts ?? []).map(({ kind, title, data, at }) => ({
        type: types[kind],
        ranges: [data],
        headers: 1,
        options: {
          title,
          isStacked: kind === "stacked bar",
          useFirstColumnAsDomain: true,
          legend: { position: title === "New alone" ? "none" : "top" },
          width: 520,
          height: 320,
        },
        at,
      })),
    )
  })
})

describe("the calls to Google", () => {
  /** Builders are put together on the way; what counts is what reaches the spreadsheet. */
  const reaching = (calls: readonly string[]) => calls.filter((call) => !/Builder\.|\.new[A-Z]/.test(call))

  test("are at most 20 for a plan of cells, looks, formats, validations and highlights", async () => {
    const { host, calls } = sheetsWorkbook()
    const { names, protections, charts, ...ordinary } = plan
    await insertPlan(host, ordinary)
    expect(reaching(calls).length).toBeLessThanOrEqual(20)
  })

  test("and a few for each name, warning and chart", async () => {
    const { host, calls } = sheetsWorkbook()
    await insertPlan(host, plan)
    const { names = [], protections = [], charts = [] } = plan
    const more = 1 + 2 * names.length + 4 * protections.length + 2 * charts.length
    expect(reaching(calls).length).toBeLessThanOrEqual(20 + more)
  })

  test("a plan is rendered without any, as data", () => {
    const { values, names, protections, charts, validations } = renderSheet(plan, "de_DE")
    expect(values[4]).toEqual(["'Q1", 120_000, 80_000.5, "=SUM(B5:C5)", "=D5/SUM(D$5:D$8)"])
    expect(values[17]?.[1]).toBe("=ROUND(close_rate*10/3;2)")
    expect(names).toEqual([
      { name: "close_rate", at: [10, 2, 1, 1] },
      { name: "quarter_totals", at: [5, 4, 4, 1] },
    ])
    expect(protections).toEqual([{ about: "These cells are calculated.", at: [5, 4, 4, 2] }])
    expect(charts[1]).toEqual({
      type: "BAR",
      options: {
        title: "Stacked",
        isStacked: true,
        useFirstColumnAsDomain: true,
        legend: { position: "top" },
        width: 520,
        height: 320,
      },
      data: [4, 1, 5, 3],
      row: 22,
      column: 7,
    })
    expect(validations?.[9]?.[1]?.allows).toEqual({ kind: "number", least: 0, most: 1 })
    expect(validations?.[9]?.[0]).toBeNull()
  })
})
