import { describe, expect, test } from "vitest"
import { allDocs, type Example, type FunctionDoc } from "../../../core/index.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import { installationCheckPlan } from "../../../core/worksheets/installationCheck.ts"
import type { PlanCell, SheetPlan } from "../../../core/worksheets/sheetPlan.ts"
import { calculatePlan } from "./calculateSheets.ts"

const everywhere = [
  "COUNTIF",
  "ROWS",
  "IF",
  "ISERROR",
  "ISNUMBER",
  "ISLOGICAL",
  "ISTEXT",
  "EXACT",
  "LEFT",
  "LEN",
  "ABS",
  "NA",
]

function docWith(...examples: Partial<Example>[]): Record<string, FunctionDoc> {
  const complete = examples.map((example) => ({ about: "A case", args: [], source: "Arithmetic", ...example }))
  return { REVENUELIFT: { details: [], source: "", examples: complete, see: [] } }
}

async function lines(plan: SheetPlan): Promise<{ about: string; verdict: unknown }[]> {
  const shown = await calculatePlan(plan)
  const count = plan.blocks.find(({ at }) => at === "A6")?.cells.length ?? 0
  return Array.from({ length: count }, (_, line) => ({
    about: String(shown(`F${line + 6}`)),
    verdict: shown(`B${line + 6}`),
  }))
}

function everyCell(plan: SheetPlan): PlanCell[] {
  return plan.blocks.flatMap((block) => block.cells.flat())
}

describe("the sheet that checks an installation", () => {
  const plan = installationCheckPlan(allDocs)

  test("every example of every function is OK where the functions calculate", async () => {
    const all = await lines(plan)
    expect(all.filter(({ verdict }) => verdict !== "OK")).toEqual([])
    expect(all.length).toBeGreaterThanOrEqual(Object.values(allDocs).flatMap(({ examples }) => examples).length)
    expect((await calculatePlan(plan))("A2")).toBe(`${all.length} of ${all.length} OK`)
  })

  test("no two blocks, and no block and a result, share a cell", () => {
    const taken = new Set<string>()
    for (const block of plan.blocks) {
      const corner = readAddress(block.at)
      block.cells.forEach((row, r) => {
        row.forEach((_, c) => {
          const place = `${(corner?.top ?? 0) + r} ${(corner?.left ?? 0) + c}`
          expect(taken.has(place), `${block.at} row ${r + 1}`).toBe(false)
          taken.add(place)
        })
      })
    }
  })

  test("formulas name no sheet and use only functions of every host", () => {
    const formulas = everyCell(plan).flatMap((cell) => ("formula" in cell ? [cell.formula] : []))
    const known = new Set([...everywhere, ...Object.keys(allDocs)])
    for (const formula of formulas) {
      const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""')
      expect(outsideTexts).not.toMatch(/[!@#]/)
      for (const [, name = ""] of outsideTexts.matchAll(/([A-Z.]+)\(/g)) expect(known).toContain(name)
    }
  })

  test.each<[string, Partial<Example>]>([
    ["a number", { args: [1_000_000, 4, 4, 1, 1], gives: 1_000_001 }],
    ["a number in the tenth digit", { args: [1_000_000, 4, 4, 1, 1], gives: 1_000_000.01 }],
    ["0 where nothing stands", { args: [[[1000], [1000]], 4, 4, 1, 1], gives: [[1000], [1000], [0]] }],
    ["a text for a number", { args: [1_000_000, 4, 4, 1, 1], gives: "1000000" }],
    ["a flag", { args: [1_000_000, 4, 4, 1, 1], gives: true }],
    ["a blank", { args: [1_000_000, 4, 4, 1, 1], gives: "" }],
    ["an error", { args: [1_000_000, 4, 4, 1, 1], error: { code: "#VALUE!", sentence: "revenue: is wrong." } }],
    ["a number for an error", { args: [1_000_000, 4, 4, 60], gives: 5 }],
    ["a text for an error", { args: [1_000_000, 4, 4, 60], gives: "#VALUE!" }],
    ["a blank for an error", { args: [1_000_000, 4, 4, 60], gives: "" }],
  ])("a wrong expectation differs: %s", async (_, example) => {
    const wrong = installationCheckPlan(docWith(example, { args: [1_000_000, 4, 4, 1, 1], gives: 1_000_000 }))
    const verdicts = (await lines(wrong)).map(({ verdict }) => verdict)
    expect(verdicts.filter((verdict) => verdict === "differs")).toHaveLength(1)
    expect((await calculatePlan(wrong))("A2")).toBe(`${verdicts.length - 1} of ${verdicts.length} OK`)
  })

  test("ranges, blanks inside them, error cells and omitted arguments are laid out as given", async () => {
    const example = {
      args: [[[1_000_000], [null], [{ code: "#N/A", sentence: "None." } as const]], 4, 4, undefined, undefined, 5],
      gives: [[5], [""], [{ code: "#N/A", sentence: "revenue: none." } as const]],
    }
    const laidOut = installationCheckPlan(docWith(example))
    expect(everyCell(laidOut)).toContainEqual({ formula: "=REVENUELIFT(H7:H9,4,4,,,5)" })
    expect((await lines(laidOut)).map(({ verdict }) => verdict)).toEqual(["OK", "OK", "OK"])
  })

  test.each([
    ["#VALUE!: redeployed: is 60.", "OK"],
    ["#N/A: nothing.", "differs"],
  ])("an error shown as the text %s is %s, as Google Sheets shows the errors of single rows", async (text, verdict) => {
    const refused = docWith({ args: [1, 4, 4, 60], error: { code: "#VALUE!", sentence: "redeployed: is 60." } })
    const checked = installationCheckPlan(refused)
    const isCall = (cell: PlanCell | undefined) => cell !== undefined && "formula" in cell && /^=REV/.test(cell.formula)
    const blocks = checked.blocks.map((block) =>
      isCall(block.cells[0]?.[0]) ? { ...block, cells: [[{ value: text }]] } : block,
    )
    expect(await lines({ ...checked, blocks })).toEqual([{ about: "A case", verdict }])
  })

  test("text stays text, even where it looks like a number or a formula", () => {
    const doc = docWith({ args: [[["=SUM(A1)", "0012"]]], gives: "" })
    expect(everyCell(installationCheckPlan(doc))).toEqual(
      expect.arrayContaining([{ value: "=SUM(A1)" }, { value: "0012" }]),
    )
  })
})
