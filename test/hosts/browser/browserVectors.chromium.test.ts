import Papa from "papaparse"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { cellText, evaluate, isMatrix, readError } from "../../../core/index.ts"
import {
  newWorkbook,
  openWorkbook,
  paste,
  savedCsv,
  select,
  typeFormula,
  withWorkbookServed,
} from "../../e2e/browserPage.ts"
import { coreArgument, sizeOf } from "../../vectors/conformance.ts"
import { layOut, placeOf } from "../../vectors/layOut.ts"
import { allVectors } from "../../vectors/readVectors.ts"
import type { Vector } from "../../vectors/vector.ts"
import { withChromium } from "../chromium/withChromium.ts"
import { contentOf } from "./browserVectorHost.ts"

/** The first answer and the first error of each function, and calls with an argument left out in the middle. */
function aSpread(): Vector[] {
  const vectors = allVectors().filter(fitsOnASheet)
  const first = new Map<string, Vector>()
  for (const vector of vectors) {
    const isError = typeof vector.gives === "object" && "error" in vector.gives
    const key = `${vector.function} ${isError ? "error" : "answer"}`
    if (!first.has(key)) first.set(key, vector)
  }
  return [...first.values()]
}

/** A new workbook has 26 columns and 100 rows. */
function fitsOnASheet(vector: Vector): boolean {
  const { cells, at } = layOut(vector)
  const { rows, columns } = sizeOf(vector)
  const isInside = [...cells.keys()].every((address) => placeOf(address).column < 26)
  return isInside && columns <= 26 && placeOf(at).row + rows <= 100
}

const chromium = withChromium()
withWorkbookServed()

describe("vectors typed into the browser workbook in Chromium", () => {
  let page: Page

  beforeAll(async () => {
    // Drawing is most of the work, so there is little to draw.
    page = await chromium.browser().newPage({ viewport: { width: 640, height: 360 } })
    page.setDefaultTimeout(10_000)
    await openWorkbook(page)
    await newWorkbook(page)
  })

  afterAll(() => page?.close())

  test.each(aSpread().map((vector) => [vector.id, vector] as const))("%s", async (_, vector) => {
    const { cells, formula, at } = layOut(vector)
    const corner = placeOf(at)
    await select(page, "A1:Z100")
    await page.keyboard.press("Delete")
    const places = [...cells].map(([address, cell]) => ({ ...placeOf(address), content: contentOf(cell) }))
    const width = Math.max(1, ...places.map(({ column }) => column + 1))
    const grid = Array.from({ length: corner.row }, () => Array.from({ length: width }, () => ""))
    for (const { row, column, content } of places) (grid[row] ?? [])[column] = content
    if (cells.size > 0) await paste(page, "A1", grid)
    await typeFormula(page, at, formula)
    const saved = Papa.parse<string[]>((await savedCsv(page)).text.slice(1)).data
    const wanted = asSaved(vector)
    const shown = wanted.map((row, r) => row.map((_, c) => saved[corner.row + r]?.[corner.column + c] ?? ""))
    expect(shown).toEqual(wanted)
  })
})

/** The answer of core as a saved file shows it. */
function asSaved(vector: Vector): string[][] {
  const answer = evaluate(vector.function, vector.args.map(coreArgument))
  const value = "error" in answer ? answer.error : answer.value
  const rows = isMatrix(value) ? value : [[value]]
  return rows.map((row) =>
    row.map((cell) => {
      const error = readError(cell)
      return error ? (error.code === "#N/A" ? "#N/A" : "#ERROR") : cellText(cell)
    }),
  )
}
