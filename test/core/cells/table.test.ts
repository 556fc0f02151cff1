import { describe, expect, test } from "vitest"
import {
  CalcError,
  type Cell,
  findHeading,
  headingRow,
  isNearMiss,
  type Matrix,
  readTable,
  suggestion,
} from "../../../core/index.ts"

const columns = { required: ["Activity", "Points"], optional: ["Half-life", "Group"] }

function read(...rows: Cell[][]) {
  return readTable(rows, "rules", columns).map((row) => [
    row.row,
    row.text("Activity"),
    row.number("Points"),
    row.number("Half-life"),
  ])
}

function failure(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof CalcError) return `${error.code} ${error.sentence}`
    throw error
  }
  throw new Error("Nothing failed")
}

describe("a table by its headings", () => {
  test("columns in any order, headings trimmed, in any case, runs of spaces and line breaks as one", () => {
    expect(read(["half-life", " POINTS ", "activity"], [30, 5, "Visit"])).toEqual([[2, "Visit", 5, 30]])
    const broken = readTable([["Driver\r\n  low"], [7]], "lines", { required: ["Driver low"] })
    expect(broken[0]?.number("Driver low")).toBe(7)
  })

  test("wholly blank rows are skipped and still counted", () => {
    expect(read(["Activity", "Points"], [null, " "], ["Visit", 5], ["", null], ["Call", 7])).toEqual([
      [3, "Visit", 5, undefined],
      [5, "Call", 7, undefined],
    ])
  })

  test("other columns are ignored, even twice, even with errors in them", () => {
    expect(read(["Activity", "Note", "Points", "Note", null], ["Visit", "#REF!", 5, "x", 1])).toEqual([
      [2, "Visit", 5, undefined],
    ])
  })

  test("numbers in text are read by the one rule, other text is an error of its row", () => {
    expect(read(["Activity", "Points"], ["Visit", "4,5"])).toEqual([[2, "Visit", 4.5, undefined]])
    expect(failure(() => read(["Activity", "Points"], ["Visit", 1], ["Call", "1,234"]))).toBe(
      '#VALUE! rules: row 3: Points "1,234" is no number. Type a plain number.',
    )
  })
})

describe("a table that cannot be read", () => {
  test.each<[string, Cell[][], string]>([
    [
      "a heading missing",
      [["Activity"], ["Visit"]],
      '#VALUE! rules: no heading "Points" in rules. Known are: Activity.',
    ],
    [
      "a heading in use twice",
      [["Activity", "Points", "points "]],
      '#VALUE! rules: the heading "Points" occurs twice. Rename one of the two columns.',
    ],
    [
      "an optional heading twice",
      [["Activity", "Points", "Group", "group"]],
      '#VALUE! rules: the heading "Group" occurs twice. Rename one of the two columns.',
    ],
    [
      "a near miss: no hyphen",
      [["Activity", "Points", "Halflife"]],
      '#VALUE! rules: the heading "Halflife" is not known. Did you mean "Half-life"?',
    ],
    [
      "a near miss of a required one",
      [["Activty", "Points"]],
      '#VALUE! rules: the heading "Activty" is not known. Did you mean "Activity"?',
    ],
    [
      "an error in a known column",
      [
        ["Activity", "Points"],
        ["Visit", "#DIV/0!"],
      ],
      "#VALUE! rules: row 2: Points is an error. The cell holds the error #DIV/0!. Mend that cell.",
    ],
    [
      "#N/A in a known column",
      [
        ["Activity", "Points", "Group"],
        ["Visit", 1, "#N/A"],
      ],
      "#N/A rules: row 2: Group is an error. The cell holds the error #N/A. Mend that cell.",
    ],
    ["nothing", [], '#VALUE! rules: no heading "Activity" in rules. None is known.'],
  ])("%s", (_, rows, sentence) => {
    expect(failure(() => read(...rows))).toBe(sentence)
  })
})

describe("near misses", () => {
  test.each([
    ["Halflife", "Half-life"],
    ["half life", "Half-life"],
    ["Job title", "Jobtitle"],
    ["Titel", "Title"],
    ["Pionts", "Points"],
    ["Point", "Points"],
    ["Pointss", "Points"],
    ["Poinds", "Points"],
    ["xPoints", "Points"],
    ["Types", "Type"],
    ["id s", "ids"],
  ])("%s is near %s", (one, other) => {
    expect(isNearMiss(one, other)).toBe(true)
    expect(isNearMiss(other, one)).toBe(true)
  })

  test.each([
    ["points", "Points"],
    ["Rate", "Date"],
    ["Pnitos", "Points"],
    ["Pint", "Points"],
    ["Driver low", "Driver high"],
    ["Driver", "Driver low"],
    ["", "Type"],
  ])("%s is not near %s", (one, other) => {
    expect(isNearMiss(one, other)).toBe(false)
    expect(isNearMiss(other, one)).toBe(false)
  })

  test("a suggestion names the near one, else up to twelve known", () => {
    expect(suggestion("Titel", ["Name", "Title"])).toBe('Did you mean "Title"?')
    expect(suggestion("title ", ["Title"])).toBe('Did you mean "Title"?')
    const many = Array.from({ length: 13 }, (_, index) => `column ${index}`)
    expect(suggestion("Other", many)).toBe(`Known are: ${many.slice(0, 12).join(", ")}, ….`)
  })
})

describe("a heading row", () => {
  const row: Matrix = [["Title", "Country", 2024, "country"]]

  test("one row is taken, more are refused", () => {
    expect(headingRow(row, "headers")).toEqual(row[0])
    expect(failure(() => headingRow([["a"], ["b"]], "headers"))).toBe(
      "#VALUE! headers: has 2 rows. Select the one row that holds the headings.",
    )
  })

  test("a heading is found by name, also one that is a number", () => {
    expect(findHeading(row[0] ?? [], " TITLE", "rules", "headers")).toBe(0)
    expect(findHeading(row[0] ?? [], "2024", "rules", "headers")).toBe(2)
  })

  test("missing and double headings are errors", () => {
    expect(failure(() => findHeading(row[0] ?? [], "Titel", "rules", "headers"))).toBe(
      '#VALUE! rules: no heading "Titel" in headers. Did you mean "Title"?',
    )
    expect(failure(() => findHeading(row[0] ?? [], "Country", "rules", "headers"))).toBe(
      '#VALUE! headers: the heading "Country" occurs twice. Rename one of the two columns.',
    )
  })
})
