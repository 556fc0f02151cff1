import { describe, expect, test } from "vitest"
import { writeArgument } from "../../../addin/taskpane/writeArgument.ts"
import type { ArgumentKind } from "../../../core/index.ts"

describe("an argument as it stands in the formula", () => {
  test.each<[ArgumentKind, string, string]>([
    ["range", "", ""],
    ["range", "A2:C4", "A2:C4"],
    ["range", "Leads!A2:C4", "A2:C4"],
    ["range", "'Score rules'!A:J", "'Score rules'!A:J"],
    ["range", "'Leads'!$A$2", "$A$2"],
    ["range", "Leads[#Headers]", "Leads[#Headers]"],
    ["range", "all_leads", "all_leads"],
    ["range", "40", "40"],
    ["number", "0,6", "0.6"],
    ["number", "9'600'000", "9600000"],
    ["number", "60%", "0.6"],
    ["number", "B1", "B1"],
    ["number", "=B1*2", "B1*2"],
    ["text", "selling share", '"selling share"'],
    ["text", 'say "yes"', '"say ""yes"""'],
    ["text", '"Q1"', '"Q1"'],
    ["text", "Q1", "Q1"],
    ["list", "Calls; Meetings", '"Calls; Meetings"'],
    ["date", "2026-11-21", '"2026-11-21"'],
    ["flag", "yes", "TRUE"],
    ["flag", "FALSE", "FALSE"],
  ])("%s %j is %j on the sheet Leads", (kind, typed, text) => {
    expect(writeArgument("argument", kind, typed, "Leads")).toEqual({ text })
  })

  test.each<[ArgumentKind, string, string]>([
    ["number", "1,234", 'argument: "1,234" is no number. Type a plain number, or select its cell.'],
    ["number", "many", 'argument: "many" is no number. Type a plain number, or select its cell.'],
    ["range", "my leads", 'argument: "my leads" is no range. Select the cells in the sheet.'],
    ["range", 'A1,"x")+HYPERLINK("', 'argument: "A1,"x")+HYPERLINK("" is no range. Select the cells in the sheet.'],
    ["date", "03/04/2026", 'argument: "03/04/2026" is no date. Type it as 2026-11-21, or select its cell.'],
    ["flag", "perhaps", 'argument: "perhaps" is neither TRUE nor FALSE. Type one of them, or select its cell.'],
  ])("%s %j is refused with a sentence", (kind, typed, problem) => {
    expect(writeArgument("argument", kind, typed, "Leads")).toEqual({ problem })
  })
})
