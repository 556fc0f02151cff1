import fc from "fast-check"
import { expect, test } from "vitest"
import { type Cell, evaluate } from "../../../core/index.ts"
import { linesTable, numberBeside, rowsOf, someLines } from "./chaosTables.ts"

/** The rows below the headings; none where nothing varies. */
function bars(table: Cell[][]): Cell[][] {
  const answer = evaluate("CHAOSTORNADO", [table])
  return "error" in answer ? [] : (answer.value as Cell[][]).slice(1)
}

test("shares sum to 1, the largest swing is first, the base is the total of COSTOFCHAOS", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const table = linesTable(lines)
      const rows = bars(table)
      if (rows.length === 0) return
      expect(rows.reduce((sum, row) => sum + (row[5] as number), 0)).toBeCloseTo(1, 10)
      const swings = rows.map((row) => row[4] as number)
      const rounding = 1e-12 * (swings[0] ?? 0)
      for (const [index, swing] of swings.entries())
        expect(swings[index + 1] ?? 0).toBeLessThanOrEqual(swing + rounding)
      const total = numberBeside(rowsOf("COSTOFCHAOS", table), "Total")
      for (const row of rows) expect(row[2]).toBe(total)
    }),
  )
})

test("every input with a low or a high has its bar", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const rows = bars(linesTable(lines))
      const varying = lines.flatMap(({ numbers }) => numbers.filter(({ low, high }) => low !== null || high !== null))
      expect([0, varying.length]).toContain(rows.length)
    }),
  )
})

test("each end is what COSTOFCHAOS says with that number in place", () => {
  fc.assert(
    fc.property(someLines, fc.nat(), fc.nat(2), (lines, which, part) => {
      const at = which % lines.length
      const number = lines[at]?.numbers[part]
      const other = lines[at]?.numbers.filter((_, index) => index !== part) ?? []
      if (number?.high == null) return
      const alone = other.every(({ low, high }) => low === null && high === null)
      const label = alone ? `Line ${at + 1}` : `Line ${at + 1} – ${["Driver", "Rate", "Avoidable"][part]}`
      const row = bars(linesTable(lines)).find((row) => row[0] === label)
      if (!row) return
      const moved = linesTable(lines)
      const cells = moved[at + 1]
      if (cells) cells[3 + 3 * part] = number.high
      expect(row[3]).toBeCloseTo(numberBeside(rowsOf("COSTOFCHAOS", moved), "Total"), 6)
    }),
  )
})

test("lines in another order: the same total, the same swings", () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      const swings = (table: Cell[][]) => bars(table).map((row) => row[4] as number)
      const [one, other] = [swings(linesTable(lines)), swings(linesTable([...lines].reverse()))]
      expect(other.length).toBe(one.length)
      one.forEach((swing, index) => {
        expect(other[index]).toBeCloseTo(swing, 6)
      })
    }),
  )
})
