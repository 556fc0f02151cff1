import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Argument, allDocs, allFunctions, type Cell, evaluate } from "../../core/index.ts"
import { coreArgument } from "../vectors/conformance.ts"
import { allVectors } from "../vectors/readVectors.ts"

const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, "", " ", 0, -0, 1, -1, 1e300, 0.5, 46347, true, false, "#N/A", "#DIV/0!", "and", "; ;"),
  fc.constantFrom<Cell>("1,234", "2026-11-21", "45 %", '"a; b"', "Line", "selling share", "cash", "(a+)+$", "5..1"),
  fc.constantFrom<Cell>("__proto__", "constructor", { code: "#N/A", sentence: "None." }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12 }),
)

const oddRange = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(oddCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

const oddArgument: fc.Arbitrary<Argument> = fc.oneof(fc.constant(undefined), oddCell, oddRange, fc.constant([]))

/** An answer as a sheet can show it: no NaN, no undefined, codes and sentences in errors, rows of one length. */
function expectShowable(name: string, args: readonly Argument[]): void {
  const started = performance.now()
  const answer = evaluate(name, args)
  expect(performance.now() - started).toBeLessThan(2000)
  const result = "error" in answer ? answer.error : answer.value
  const rows: readonly (readonly Cell[])[] = Array.isArray(result) ? result : [[result as Cell]]
  expect(rows.filter((row) => row.length !== rows[0]?.length)).toEqual([])
  expect(rows.flat().filter((cell) => !isShowable(cell))).toEqual([])
}

function isShowable(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return Number.isFinite(cell)
  if (typeof cell !== "object" || cell === null) return cell !== undefined
  return ["#VALUE!", "#N/A"].includes(cell.code) && cell.sentence.trim() !== ""
}

describe.each(allFunctions.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
  const vectors = allVectors().filter((vector) => vector.function === name)

  test("answers any input with a value or an error", () => {
    fc.assert(
      fc.property(fc.array(oddArgument, { maxLength: Object.keys(definition.params).length + 1 }), (args) => {
        expectShowable(name, args)
      }),
      { numRuns: 300 },
    )
  })

  test("answers a good call with any one cell spoiled", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors), fc.nat(), fc.nat(), fc.nat(), oddCell, (vector, which, r, c, cell) => {
        const args = vector.args.map(coreArgument)
        const at = which % Math.max(args.length, 1)
        const argument = args[at]
        if (Array.isArray(argument)) {
          const rows = argument.map((row) => [...row])
          const row = rows[r % rows.length]
          if (row) row[c % row.length] = cell
          args[at] = rows
        } else {
          args[at] = cell
        }
        expectShowable(name, args)
      }),
      { numRuns: 300 },
    )
  })

  test("is described: a sentence, arguments, examples, vectors that include an error", () => {
    expect(name).toMatch(/^[A-Z]{5,}$/)
    expect(definition.summary).toMatch(/^[A-Z].*\.$/)
    expect(definition.summary.length).toBeLessThanOrEqual(120)
    expect(definition.returns.about).toMatch(/\S/)
    for (const param of Object.values(definition.params)) expect(param.about).toMatch(/\S/)
    const doc = allDocs[name]
    expect(doc?.details.length).toBeGreaterThanOrEqual(2)
    expect(doc?.examples.length).toBeGreaterThanOrEqual(2)
    expect(vectors.some((vector) => typeof vector.gives === "object" && "error" in vector.gives)).toBe(true)
    for (const other of doc?.see ?? []) expect(allDocs).toHaveProperty(other)
    expect(doc?.see).not.toContain(name)
  })

  test("has its optional arguments last", () => {
    const optional = Object.values(definition.params).map((param) => param.optional)
    expect(optional).toEqual([...optional].sort())
  })

  test("every sentence of an error ends with what to do", () => {
    for (const vector of vectors) {
      const answer = evaluate(name, vector.args.map(coreArgument))
      const result = "error" in answer ? answer.error : answer.value
      for (const cell of Array.isArray(result) ? result.flat() : [result]) {
        if (typeof cell === "object" && cell !== null && "sentence" in cell) {
          expect(cell.sentence, vector.id).toMatch(/^[^:]+: .*[.?]$/)
          expect(cell.sentence, vector.id).not.toMatch(/undefined|NaN|null|\[object|!$/)
        }
      }
    }
  })
})

test("documents and functions name each other", () => {
  expect(Object.keys(allDocs)).toEqual(allFunctions.map((definition) => definition.name))
})
