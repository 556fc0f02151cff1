import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { allWorksheets } from "../../core/allWorksheets.ts"
import { allFunctions } from "../../core/index.ts"
import { repNames } from "../../core/worksheets/repEfficiency/names.ts"
import { signNames } from "../../core/worksheets/sevenSigns/names.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"

const docs = new URL("../../docs/", import.meta.url)
const pages = readdirSync(docs).filter((name) => name.endsWith(".md"))
const byName = new Map(allFunctions.map((definition) => [definition.name, Object.keys(definition.params).length]))

/** The calls in a page: `=NAME(` and what stands between its brackets. */
function callsIn(page: string): { name: string; args: string[] }[] {
  const text = readFileSync(new URL(page, docs), "utf8")
  return [...text.matchAll(/=([A-Z]{4,})\(([^()]*)\)/g)].map(([, name = "", inside = ""]) => ({
    name,
    args: inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/),
  }))
}

test.each(pages)("%s calls only functions that there are, with no more arguments than they take", (page) => {
  for (const { name, args } of callsIn(page)) {
    expect(byName.has(name) || /^(?:NA|SUM|TODAY|SQRT|TRANSPOSE)$/.test(name), name).toBe(true)
    expect(args.length, `${name}(${args})`).toBeLessThanOrEqual(byName.get(name) ?? 1)
  }
})

test("the guides call functions at all", () => {
  expect(pages.filter((page) => page.startsWith("for-")).flatMap(callsIn).length).toBeGreaterThan(10)
})

const sample = { withSample: true, withFunctions: false, names: [] }
const guide = (page: string) => readFileSync(new URL(page, docs), "utf8").replace(/\s+/g, " ")
const whole = (cell: unknown) => Math.round(Number(cell)).toLocaleString("en-US")

test("the worked example for sales managers is what the sample's sheets show", async () => {
  const { range } = await calculateSheets(allWorksheets.repEfficiency.sheets(sample))
  const rows = new Map((await range(repNames.result)).map(([measure, ...cells]) => [measure, cells]))
  const base = (measure: string) => rows.get(measure)?.[1]
  const [low, middle, high] = rows.get("Added revenue by elasticity alone") ?? []
  const text = guide("for-sales-managers.md")
  expect(text).toContain(`An hour costs ${whole(base("Cost of an hour"))}, a *selling* hour`)
  expect(text).toContain(`a *selling* hour ${whole(base("Cost of a selling hour"))}.`)
  expect(text).toContain(`could move: ${base("Hours recovered a rep and week")} hours`)
  expect(text).toContain(`rises by ${whole(middle)} a year; by ${whole(low)} if`)
  expect(text).toContain(`by ${whole(high)} if it is 1.`)
  expect(text).toContain(`hours moved (${whole(base("Value of that time"))})`)
})

test("the worked example of the seven signs is what the sample's sheets show", async () => {
  const { range } = await calculateSheets(allWorksheets.sevenSigns.sheets(sample))
  const [[perception = ""] = []] = await range(signNames.perceptionVerdict)
  const [, said, widest] = /^(.+?\.) They differ most on: (.+)\.$/.exec(String(perception)) ?? []
  const row = (await range(signNames.perception)).find(([sign]) => sign === widest) ?? []
  const present = (await range(signNames.result)).filter(([, , , , isPresent]) => isPresent === "yes")
  const text = guide("for-marketers.md")
  expect(text).toContain(`${said} They differ most on *${widest}*`)
  expect(text).toContain(`marketing puts it at ${Number(row[1]).toFixed(1)}, sales at ${Number(row[2]).toFixed(1)},`)
  expect(present).toHaveLength(3)
})
