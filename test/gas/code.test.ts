import { readFileSync } from "node:fs"
import { type FunctionDeclaration, parse } from "acorn"
import { describe, expect, test } from "vitest"
import { allFunctions, defineFunction, number, optional } from "../../core/index.ts"
import { topLevelFunctions } from "../../gas/codegen/topLevelFunctions.ts"
import { builtCode, startAppsScript } from "../hosts/sheets/appsScript.ts"
import { declaredFunctions, parseGate } from "../hosts/sheets/parseGate.ts"
import { sheetsCall } from "../hosts/sheets/sheetsCall.ts"
import { spreadsheetStandIn } from "../hosts/sheets/spreadsheetStandIn.ts"

describe("the built Code.js", () => {
  const code = builtCode()

  test("holds nothing that Apps Script cannot parse", () => {
    expect(parseGate(code)).toEqual([])
  })

  test("declares the menu's functions and every function, and keeps the rest to itself", () => {
    const menu = ["openSidebar", "checkInstallation", "freezeSelection", "replaceFillDowns", "showAbout"]
    const screens = ["openLeadScoring", "openRepEfficiency", "openCostOfChaos", "openSevenSigns"]
    const ours = ["onInstall", "onOpen", ...menu, ...screens, "answerSidebar"]
    expect(declaredFunctions(code)).toEqual([...ours, ...allFunctions.map(({ name }) => name)])
  })

  test("names the parameters as the registry does", () => {
    const declared = parse(code, { ecmaVersion: 2022 }).body.filter(
      (node): node is FunctionDeclaration => node.type === "FunctionDeclaration",
    )
    for (const { name, params } of allFunctions) {
      const parameters = declared.find(({ id }) => id.name === name)?.params
      expect(parameters?.map((parameter) => (parameter as { name?: string }).name)).toEqual(Object.keys(params))
    }
  })

  test("ends with what people see of it, as last reviewed", async () => {
    const text = topLevelFunctions(allFunctions, "sellmore")
    expect(code.endsWith(text)).toBe(true)
    await expect(text).toMatchFileSnapshot("../golden/sheets/topLevelFunctions.js")
  })

  test("opens no other spreadsheet, calls no server and keeps no properties", () => {
    expect(code).not.toMatch(/SpreadsheetApp\s*\.\s*(?:create|open\w*)\b/)
    expect(code).not.toMatch(/\b(?:UrlFetchApp|PropertiesService|CacheService|MailApp|GmailApp|DriveApp|ScriptApp)\b/)
  })

  test("asks for the two narrow permissions and keeps no log of errors", () => {
    expect(JSON.parse(readFileSync(new URL("../../dist/sheets/appsscript.json", import.meta.url), "utf8"))).toEqual({
      timeZone: "Etc/UTC",
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    })
  })
})

describe("the parse gate", () => {
  test.each([
    ["class A { #secret = 1 }", "#private"],
    ["class A { static count = 1 }", "a static field"],
    ["class A { static { } }", "a static block"],
    ["const later = () => import('x')", "import()"],
    ["export const x = 1", "SyntaxError"],
    ["const x = await y", "SyntaxError"],
  ])("refuses %s", (code, problem) => {
    expect(parseGate(code).join()).toContain(problem)
  })

  test("takes ordinary modern code", () => {
    expect(parseGate("class A extends Error { code; m() { return this?.code ?? 1n } static n() {} }")).toEqual([])
  })

  test.each(["setTimeout", "fetch", "URL", "TextEncoder", "process", "window", "structuredClone", "crypto"])(
    "the world of a script has no %s",
    (name) => {
      const script = startAppsScript(`function probe() { return typeof ${name} }`, {})
      expect(script.run("probe", [])).toBe("undefined")
    },
  )
})

describe("a call", () => {
  test("that fails as a whole throws its code and sentence", () => {
    expect(sheetsCall("REVENUELIFT", [1000, 4, 4, 60])).toEqual({
      code: "#VALUE!",
      sentence: "redeployed: is 60. Give a number from 0 to 1.",
    })
  })

  test("with too many arguments says so", () => {
    expect(sheetsCall("REVENUELIFT", [1, 1, 1, 1, 1, 1, 1])).toMatchObject({ code: "#VALUE!" })
  })

  test("takes a date as its serial number and refuses a time of day", () => {
    expect(sheetsCall("REVENUELIFT", [new Date(2026, 10, 21), 1, 1, 1, 1])).toBe(46_347)
    expect(sheetsCall("REVENUELIFT", [new Date(1899, 11, 30, 4, 30), 1, 1, 1, 1])).toEqual({
      code: "#VALUE!",
      sentence: 'revenue: "4:30" is no number. Type a plain number.',
    })
  })

  test("answers a row error as text, which comes back in as an error", () => {
    const shown = sheetsCall("REVENUELIFT", [[[100], ["many"]], 4, 4, 1, 1])
    expect(shown).toEqual([[100], [{ code: "#VALUE!", sentence: expect.stringContaining("many") }]])
    const text = '#VALUE!: revenue: "many" is no number. Type a plain number.'
    expect(sheetsCall("REVENUELIFT", [[[100], [text]], 4, 4, 1, 1])).toEqual([
      [100],
      [{ code: "#VALUE!", sentence: expect.stringContaining("many") }],
    ])
  })
})

test("a call asks for the time zone once, and only for a date", () => {
  const spreadsheet = spreadsheetStandIn()
  const script = startAppsScript(builtCode(), { ...spreadsheet.services })
  script.run("REVENUELIFT", [1, 1, 1])
  expect(spreadsheet.calls).toEqual([])
  const day = new Date(2026, 10, 21)
  script.run("REVENUELIFT", [[[day], [day]], day, day])
  expect(spreadsheet.calls).toEqual(["SpreadsheetApp.getActive", "Spreadsheet.getSpreadsheetTimeZone"])
})

test("words that would end a comment or stand for a tag stay words", () => {
  const odd = defineFunction({
    name: "ODD",
    topic: "reps",
    summary: "Ends */ early.\n@return nothing",
    params: { a: optional(number({ about: "one\ntwo */" }), 3) },
    returns: { shape: "cell", about: "a number" },
    compute: () => 1,
  })
  const text = topLevelFunctions([odd], "library")
  expect(declaredFunctions(text)).toContain("ODD")
  expect(text).toContain(" * Ends * / early. @return nothing\n")
  expect(text).toContain(" * @param {number} [a] one two * /. 3 if left out\n")
})
