import { expect, test } from "vitest"
import { type Answer, evaluate } from "../../../core/index.ts"
import { benchmarkFiguresName, benchmarksSheet } from "../../../core/worksheets/benchmarksSheet.ts"
import { calculateSheets } from "../../core/worksheets/calculateSheets.ts"

const resultOf = (answer: Answer) => ("value" in answer ? answer.value : answer.error)

const workbook = await calculateSheets([benchmarksSheet()])

test("the named range holds every published figure, as BENCHMARKS writes them", async () => {
  expect(await workbook.range(benchmarkFiguresName)).toEqual(resultOf(evaluate("BENCHMARKS", [])))
})

test("a figure is written as its unit asks", async () => {
  const { getters } = workbook.model
  const shownOf = (metric: string, level: string) => {
    const sheetId = getters.getSheetIdByName("Benchmarks") ?? ""
    const row = Array.from({ length: getters.getNumberRows(sheetId) }, (_, index) => index).find((index) =>
      [metric, level].every((text, col) => getters.getEvaluatedCell({ sheetId, col, row: index }).value === text),
    )
    return getters.getEvaluatedCell({ sheetId, col: 2, row: row ?? -1 }).formattedValue
  }
  expect(shownOf("growth, misaligned", "2010")).toBe("-4.0%")
  expect(shownOf("selling hour cost", "average high")).toBe("3,000")
  expect(shownOf("replacement cost", "over")).toBe("1.50")
})
