import { expect, test } from "vitest"
import { leadRanges } from "../../../../addin/taskpane/leadScoring/leadRanges.ts"
import { readScoring } from "../../../../addin/taskpane/leadScoring/readScoring.ts"
import { allWorksheets } from "../../../../core/allWorksheets.ts"
import type { Matrix } from "../../../../core/index.ts"
import { type CalculatedSheets, calculateSheets } from "../../../core/worksheets/calculateSheets.ts"

const plans = (withSample: boolean) => allWorksheets.leadScoring.sheets({ withSample, withFunctions: true, names: [] })

async function tablesOf({ range }: CalculatedSheets) {
  const tables: [string, Matrix][] = []
  for (const [key, name] of Object.entries(leadRanges)) tables.push([key, await range(name)])
  return Object.fromEntries(tables) as Record<keyof typeof leadRanges, Matrix>
}

test("what the sheets of the sample say, and what follows from a threshold of one's own", async () => {
  const sheets = await calculateSheets(plans(true))
  const tables = await tablesOf(sheets)
  const scoring = readScoring(tables)
  const scores = tables.scores.flatMap(([score]) => (typeof score === "number" ? [score] : []))
  const from = scoring.passed?.from ?? Number.NaN
  expect(scoring.leads).toBe(scores.length)
  expect(scoring.passed).toEqual({ from, isOwn: false, mqls: scores.filter((score) => score >= from).length })
  expect(scoring.lines.map(({ points }) => typeof points)).toEqual(["number", "number", "number"])
  expect(scoring.shareWon).toBeGreaterThan(0)

  const [, , , , own] = tables.terms
  expect(own).toEqual([null])
  const terms = (await sheets.host.names()).find(({ name }) => name === leadRanges.terms)?.range.split(":")[1] ?? ""
  await sheets.type(`Threshold!${terms}`, [[50]])
  expect(readScoring(await tablesOf(sheets)).passed).toEqual({
    from: 50,
    isOwn: true,
    mqls: scores.filter((score) => score >= 50).length,
  })
})

test("an empty list has no line yet, and a sentence says what to fill", async () => {
  const scoring = readScoring(await tablesOf(await calculateSheets(plans(false))))
  expect(scoring.passed).toBeUndefined()
  expect(scoring.leads).toBe(0)
  expect(scoring.scoredSays).toMatch(/\.$/)
  expect(scoring.thresholdSays).toMatch(/\.$/)
})
