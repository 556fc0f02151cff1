import { expect, test } from "vitest"
import { readPerception, readScale } from "../../../../addin/taskpane/sevenSigns/readPerception.ts"
import { readSigns } from "../../../../addin/taskpane/sevenSigns/readSigns.ts"

const headings = ["Sign", "Marketing", "Sales", "Gap", "Weighted gap"]

test("the perception is read by heading, its index apart, the widest gap by its weight", () => {
  const table = [
    headings,
    ["Reps miss their targets", 2.5, 4, -1.5, 0.2],
    ["Slow ramp", 3, 2, 1, 0.4],
    ["Index", 43.75, 50, -6.25, 0.6],
  ]
  expect(readPerception(table, "Gap!A5:E8")).toEqual({
    signs: [
      { sign: "Reps miss their targets", marketing: 2.5, sales: 4, gap: -1.5 },
      { sign: "Slow ramp", marketing: 3, sales: 2, gap: 1 },
    ],
    index: { marketing: 43.75, sales: 50 },
    widest: "Slow ramp",
  })
})

test("without the answers of one side there is no index, and nothing differs", () => {
  const table = [headings, ["Slow ramp", 3, "", "", ""], ["Index", "", "", "", ""]]
  const perception = readPerception(table, "Gap!A5:E7")
  expect(perception.index).toBeUndefined()
  expect(perception.widest).toBeUndefined()
  expect(perception.signs).toEqual([{ sign: "Slow ramp", marketing: 3, sales: undefined, gap: undefined }])
})

test("the same everywhere: nothing is the widest gap", () => {
  expect(readPerception([headings, ["Slow ramp", 3, 3, 0, 0]], "Gap!A5:E6").widest).toBeUndefined()
})

test("the scale is that of the sheet, where it stands", () => {
  const table = [
    ["Item", "Value"],
    ["Lowest answer", 0],
    ["Highest answer", 10],
  ]
  expect(readScale(table, "Scale!A4:B6")).toEqual({ least: 0, most: 10, aligned: 100 })
  expect(readScale([["Item", "Value"]], "Scale!A4:B4")).toEqual({ least: 1, most: 5, aligned: 100 })
})

test("a sign has its measure in its unit, and says where ours stands", () => {
  const result = [
    ["Sign", "Measure", "Published", "Ours", "Present", "Worth", "Cost line", "What to do"],
    ["Slow ramp", "Ramp over six months", 0.78, 0.8, "yes", 140_000, "Slow ramp", "Give access."],
    ["Leavers", "Leavers a year", "", 4, "", "", "", "Capture it."],
  ]
  const measures = [
    ["Item", "Value", "Unit", "Source"],
    ["Leavers a year", 4, "people a year", ""],
    ["Ramp over six months", 0.8, "share", ""],
  ]
  expect(readSigns(result, "'My result'!B5:I7", measures, "Measures!A5:D7")).toEqual([
    {
      sign: "Slow ramp",
      measure: "Ramp over six months",
      unit: "share",
      published: 0.78,
      ours: 0.8,
      isPresent: true,
      worth: 140_000,
      costLine: "Slow ramp",
      whatToDo: "Give access.",
      at: "'My result'!E6",
    },
    {
      sign: "Leavers",
      measure: "Leavers a year",
      unit: "people a year",
      published: undefined,
      ours: 4,
      isPresent: undefined,
      worth: undefined,
      costLine: "",
      whatToDo: "Capture it.",
      at: "'My result'!E7",
    },
  ])
})
