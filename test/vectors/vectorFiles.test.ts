import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { allDocs, allFunctions } from "../../core/index.ts"
import { faultsOfVectorFile } from "./faultsOfVectorFile.ts"
import { allVectors } from "./readVectors.ts"

const folder = new URL("./data/", import.meta.url)

test.each(readdirSync(folder))("%s keeps the form of vectors", (name) => {
  expect(faultsOfVectorFile(JSON.parse(readFileSync(new URL(name, folder), "utf8")))).toEqual([])
})

test("no two cases of a function are about the same thing", () => {
  const names = allVectors().map((vector) => `${vector.function}: ${vector.about}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

describe.each(allFunctions.map(({ name }) => name))("%s", (name) => {
  const vectors = allVectors().filter((vector) => vector.function === name)

  test("has vectors, among them an answer and an error with its sentence", () => {
    const isError = ({ gives }: (typeof vectors)[number]) => typeof gives === "object" && "error" in gives
    expect(vectors.filter((vector) => !isError(vector)).length).toBeGreaterThan(0)
    const sentences = vectors
      .filter(isError)
      .map(({ gives }) => (gives as { error: { sentence?: string } }).error.sentence)
    expect(sentences.filter((sentence) => sentence !== undefined).length).toBeGreaterThan(0)
  })

  test("has a document whose examples name one outcome and a source each", () => {
    const examples = allDocs[name]?.examples ?? []
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      expect([example.gives, example.error].filter((outcome) => outcome !== undefined)).toHaveLength(1)
      expect(example.source.trim()).not.toBe("")
    }
  })
})

describe("the form is kept strictly", () => {
  const sound = { about: "Twice", args: [[[1]], 2, { omitted: true }, { table: "t" }], gives: 2, source: "Arithmetic" }
  const file = { function: "REVENUELIFT", tables: { t: [[{ date: "2026-11-21" }]] }, cases: [sound] }
  const { gives: _, ...withoutOutcome } = sound

  test("a sound file has no faults", () => {
    expect(faultsOfVectorFile(file)).toEqual([])
  })

  test.each([
    ["an unknown function", { ...file, function: "NOSUCH" }],
    ["no cases", { ...file, tables: {}, cases: [] }],
    ["no outcome", { ...file, cases: [withoutOutcome] }],
    ["two outcomes", { ...file, cases: [{ ...sound, error: { code: "#N/A" } }] }],
    ["an outcome of blanks", { ...file, cases: [{ ...sound, gives: null }] }],
    ["ragged rows", { ...file, cases: [{ ...sound, gives: [[1, 2], [3]] }] }],
    ["an unknown code", { ...file, cases: [{ ...sound, gives: { error: { code: "#REF!" } } }] }],
    ["no source", { ...file, cases: [{ ...sound, source: " " }] }],
    ["an unknown table", { ...file, cases: [{ ...sound, args: [{ table: "t" }, { table: "u" }] }] }],
    ["an unused table", { ...file, cases: [{ ...sound, args: [1] }] }],
    ["too many arguments", { ...file, cases: [{ ...sound, args: [1, 2, 3, 4, 5, 6, { table: "t" }] }] }],
    ["a cell that is neither", { ...file, cases: [{ ...sound, args: [[[{ text: "a" }]], { table: "t" }] }] }],
  ])("%s is a fault", (_, faulty) => {
    expect(faultsOfVectorFile(faulty)).toHaveLength(1)
  })
})
