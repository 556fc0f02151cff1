import { describe, expect, test } from "vitest"
import type { Selection } from "../../../addin/host/workbookHost.ts"
import {
  draftedFormula,
  emptyDraft,
  type FormulaDraft,
  shownEntry,
  targetField,
  withEntry,
  withFocus,
  withInsertion,
  withSelection,
} from "../../../addin/taskpane/formulaDraft.ts"
import { date, defineFunction, number, optional, range, text } from "../../../core/index.ts"

const score = defineFunction({
  name: "SCORE",
  topic: "leads",
  summary: "",
  params: {
    leads: range({ about: "" }),
    headers: range({ about: "" }),
    as_of: optional(date({ about: "" })),
    top: optional(number({ about: "" }), 3),
  },
  returns: { shape: "per row", about: "" },
  compute: () => 0,
})

const figure = defineFunction({
  name: "FIGURE",
  topic: "benchmarks",
  summary: "",
  params: { metric: text({ about: "" }) },
  returns: { shape: "cell", about: "" },
  compute: () => 0,
})

const lift = defineFunction({
  name: "LIFT",
  topic: "reps",
  summary: "",
  params: { revenue: number({ about: "" }), hours: number({ about: "" }) },
  returns: { shape: "element-wise", about: "" },
  compute: () => 0,
})

const table: Selection = { address: "Leads!A2:C4", rows: 3, columns: 3 }
const headings: Selection = { address: "Leads!A1:C1", rows: 1, columns: 3 }
const cell: Selection = { address: "Leads!F2", rows: 1, columns: 1 }
const elsewhere: Selection = { address: "'Score rules'!A1:D9", rows: 9, columns: 4 }

/** What someone does one after the other: select cells, touch a field, or type into it. */
function draftOf(
  definition: typeof score,
  ...steps: (Selection | string | [field: string, typed: string])[]
): FormulaDraft {
  return steps.reduce<FormulaDraft>((draft, step) => {
    if (typeof step === "string") return withFocus(draft, definition, step)
    if (Array.isArray(step)) return withEntry(withFocus(draft, definition, step[0]), step[0], step[1])
    return withSelection(draft, step)
  }, emptyDraft)
}

describe("until a field is touched, the selection decides", () => {
  test("a range is the first argument, and the formula goes to its right", () => {
    const drafted = draftedFormula(draftOf(score, table), score)
    expect(drafted).toMatchObject({ target: "Leads!D2", formula: "=SCORE(A2:C4,)", missing: ["headers"], problems: {} })
  })

  test("a single cell is where the formula goes", () => {
    const drafted = draftedFormula(draftOf(score, cell), score)
    expect(drafted).toMatchObject({ target: "Leads!F2", formula: "=SCORE(,)", missing: ["leads", "headers"] })
  })

  test("the last selection holds", () => {
    expect(draftedFormula(draftOf(score, table, cell), score)).toMatchObject({
      target: "Leads!F2",
      formula: "=SCORE(,)",
    })
  })

  test("a function cell by cell takes a range for its first number", () => {
    expect(draftedFormula(draftOf(lift, table), lift)).toMatchObject({ target: "Leads!D2", formula: "=LIFT(A2:C4,)" })
  })

  test("a function without ranges goes to the selection's first cell", () => {
    expect(draftedFormula(draftOf(figure, table), figure)).toMatchObject({ target: "Leads!A2", formula: "=FIGURE()" })
  })

  test("without a selection there is nowhere to go", () => {
    expect(Object.keys(draftedFormula(emptyDraft, score).problems)).toEqual([targetField])
  })
})

describe("a touched field takes the selection", () => {
  test("and what the selection had decided stays", () => {
    const draft = draftOf(score, table, "headers", headings)
    expect(draftedFormula(draft, score)).toMatchObject({
      target: "Leads!D2",
      formula: "=SCORE(A2:C4,A1:C1)",
      missing: [],
    })
  })

  test("a range of another sheet keeps its name, quoted", () => {
    const draft = draftOf(score, table, "headers", elsewhere)
    expect(draftedFormula(draft, score).formula).toBe("=SCORE(A2:C4,'Score rules'!A1:D9)")
  })

  test("the names follow when the formula goes to another sheet", () => {
    const draft = draftOf(score, table, targetField, elsewhere)
    expect(draftedFormula(draft, score)).toMatchObject({ target: "'Score rules'!A1", formula: "=SCORE(Leads!A2:C4,)" })
    expect(shownEntry(draft, score, targetField)).toBe("A1")
    expect(shownEntry(draft, score, "leads")).toBe("Leads!A2:C4")
  })

  test("a target is a single cell", () => {
    expect(draftedFormula(draftOf(score, table, targetField, headings), score).target).toBe("Leads!A1")
    expect(draftedFormula(draftOf(score, table, [targetField, "g7"]), score).target).toBe("Leads!G7")
    expect(draftedFormula(draftOf(score, table, [targetField, "right here"]), score).target).toBeUndefined()
    expect(draftedFormula(draftOf(score, table, [targetField, "A:A"]), score).target).toBeUndefined()
  })
})

describe("what is typed", () => {
  test("is shown as typed, and written in its form", () => {
    const draft = draftOf(score, table, ["as_of", "2026-11-21"])
    expect(shownEntry(draft, score, "as_of")).toBe("2026-11-21")
    expect(draftedFormula(draft, score).formula).toBe('=SCORE(A2:C4,,"2026-11-21")')
    expect(shownEntry(draftOf(score, table, ["headers", "Leads!A1"]), score, "headers")).toBe("Leads!A1")
  })

  test("an optional argument that is left out in the middle leaves a gap, at the end nothing", () => {
    const filled = draftOf(score, table, "headers", headings)
    expect(draftedFormula(filled, score).formula).toBe("=SCORE(A2:C4,A1:C1)")
    expect(draftedFormula(withEntry(filled, "top", "2"), score).formula).toBe("=SCORE(A2:C4,A1:C1,,2)")
  })

  test("a problem names its field", () => {
    const { problems } = draftedFormula(draftOf(score, table, ["top", "many"]), score)
    expect(problems).toEqual({ top: 'top: "many" is no number. Type a plain number, or select its cell.' })
  })

  test("clearing the first argument leaves it empty", () => {
    expect(draftedFormula(draftOf(score, table, ["leads", ""]), score)).toMatchObject({ missing: ["leads", "headers"] })
  })
})

describe("once it is written", () => {
  test("the next selection says where it goes again", () => {
    const written = withInsertion(draftOf(score, table, "headers", headings))
    const again = draftedFormula(withSelection(written, cell), score)
    expect(again).toMatchObject({ target: "Leads!F2", formula: "=SCORE(A2:C4,A1:C1)" })
  })

  test("without a touched field the selection goes on deciding everything", () => {
    const again = withSelection(withInsertion(draftOf(score, table)), { address: "Leads!A5:C6", rows: 2, columns: 3 })
    expect(draftedFormula(again, score)).toMatchObject({ target: "Leads!D5", formula: "=SCORE(A5:C6,)" })
  })
})
