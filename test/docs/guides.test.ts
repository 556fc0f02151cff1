import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { allFunctions } from "../../core/index.ts"

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
