import { allDocs } from "../../core/allFunctions.ts"
import { installationCheckPlan } from "../../core/worksheets/installationCheck.ts"
import { type WorksheetsKey, worksheetTitles } from "../../core/worksheets/worksheetTitles.ts"
import { openHandler } from "../calls/openHandler.ts"
import { sentenceOf } from "./answer.ts"
import { freeze } from "./freeze.ts"
import { insertSheets } from "./insertSheets.ts"
import { fillDownsOf, replaceFillDown } from "./replaceFillDown.ts"

/** Runs in AuthMode.NONE too: it touches nothing but the menu. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi()
  const worksheets = ui.createMenu("Worksheets")
  for (const [screen, title] of Object.entries(worksheetTitles)) worksheets.addItem(title, openHandler(screen))
  ui.createAddonMenu()
    .addItem("Open Sellmore", "openSidebar")
    .addSubMenu(worksheets)
    .addItem("Check this installation", "checkInstallation")
    .addItem("Freeze selection to values", "freezeSelection")
    .addItem("Replace fill-down by one call …", "replaceFillDowns")
    .addItem("About Sellmore", "showAbout")
    .addToUi()
}

/** On a screen, else at home. The plans of the sheets come with the sidebar: here they would slow down every function. */
export function openSidebar(screen?: WorksheetsKey): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Sellmore")
  if (screen) page.setContent(page.getContent().replace('<div id="pane"', `$& data-screen="${screen}"`))
  SpreadsheetApp.getUi().showSidebar(page)
}

export function checkInstallation(): void {
  orSay("The sheet was not inserted.", () => insertSheets(SpreadsheetApp.getActive(), [installationCheckPlan(allDocs)]))
}

export function freezeSelection(): void {
  orSay("Nothing was frozen.", () => {
    const count = freeze(SpreadsheetApp.getActive(), "selection")
    say(
      count === 0
        ? "The selection holds no formula."
        : `${formulas(count)} in the selection became the values they showed.`,
    )
  })
}

/** Filled down, each row is a call of its own to Google's servers; one call answers all rows. */
export function replaceFillDowns(): void {
  orSay("The formulas stay as they were.", () => {
    const sheet = SpreadsheetApp.getActive().getActiveSheet()
    const { columns, refusals } = fillDownsOf(sheet)
    if (columns.length === 0) {
      return say(refusals.join("\n\n") || "This sheet holds no formula of Sellmore that is filled down row by row.")
    }
    const offers = columns.map(({ rows, formula }) => `${formulas(rows)} become one: ${formula}`)
    const question = `One call answers all rows at once, where each filled-down formula calls Google anew. Replace them?`
    const ui = SpreadsheetApp.getUi()
    const answer = ui.alert("Sellmore", [...offers, ...refusals, question].join("\n\n"), ui.ButtonSet.YES_NO)
    if (answer !== ui.Button.YES) return
    for (const column of columns) replaceFillDown(sheet, column)
  })
}

export function showAbout(): void {
  say(
    [
      "Sellmore puts marketing and sales on one set of numbers.",
      'Type = and the name of a function in a cell, for example =LEADSCORE(, and Sheets shows its arguments. "Check this installation" inserts a sheet with an example of every function.',
      "Nothing leaves this spreadsheet: Sellmore calls no server, and may read and change only the spreadsheet it is used in.",
    ].join("\n\n"),
  )
}

function formulas(count: number): string {
  return count === 1 ? "1 formula" : `${count.toLocaleString("en-US")} formulas`
}

function orSay(outcome: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    say(`${outcome} ${sentenceOf(error)}`)
  }
}

function say(text: string): void {
  const ui = SpreadsheetApp.getUi()
  ui.alert("Sellmore", text, ui.ButtonSet.OK)
}
