import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { reference, writtenReference } from "../../build/reference.mjs"
import { allDocs, allFunctions, evaluate } from "../../core/index.ts"
import { operatorByName } from "../../core/leads/operators.ts"

test("docs/functions.md is what the functions say; if not, run node build/reference.mjs", async () => {
  expect(writtenReference()).toBe(await reference())
})

test("every function has its chapter, with its arguments, examples and no gap", () => {
  const text = writtenReference()
  for (const { name, params } of allFunctions) {
    const start = text.indexOf(`\n### ${name}\n`)
    expect(start, name).toBeGreaterThan(0)
    const end = text.indexOf("\n### ", start + 1)
    const chapter = text.slice(start, end < 0 ? undefined : end)
    for (const param of Object.keys(params)) expect(chapter).toContain(`| \`${param}\` |`)
    for (const example of allDocs[name]?.examples ?? []) expect(chapter).toContain(example.about)
  }
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

test("every link inside the reference leads to a heading", () => {
  const text = writtenReference()
  for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) {
    expect(text.toLowerCase()).toContain(`\n### ${anchor}\n`)
  }
})

test("the page on rules knows every operator and its other names", () => {
  const text = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8")
  for (const name of operatorByName.keys()) expect(text).toContain(`\`${name}\``)
})

test("the example that opens the README is what the functions answer", () => {
  const text = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
  const [leads, rules] = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => rowsOf(table))
  const [headings = [], ...rows] = leads ?? []
  const given = rows.map((row) => row.slice(0, 3))
  const call = (name: string) => evaluate(name, [given, [headings.slice(0, 3)], rules ?? []])
  expect(call("LEADSCORE")).toEqual({ value: rows.map((row) => [Number(row[3])]) })
  expect(call("LEADWHY")).toEqual({ value: rows.map((row) => [row[4]]) })
})

function rowsOf(table: string): string[][] {
  const rows = table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    )
  return rows.filter((row) => !row[0]?.startsWith("---"))
}
