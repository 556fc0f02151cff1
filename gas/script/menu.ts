import { allDocs } from "../../core/allFunctions.ts"
import { installationCheckPlan } from "../../core/worksheets/installationCheck.ts"
import { insertSheet } from "./insertSheet.ts"

/** Runs in AuthMode.NONE too: it touches nothing but the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Check this installation", "checkInstallation")
    .addItem("About Sellmore", "showAbout")
    .addToUi()
}

export function checkInstallation(): void {
  try {
    insertSheet(SpreadsheetApp.getActive(), installationCheckPlan(allDocs))
  } catch (error) {
    say(`The sheet was not inserted. ${(error as Error).message}`)
  }
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

function say(text: string): void {
  const ui = SpreadsheetApp.getUi()
  ui.alert("Sellmore", text, ui.ButtonSet.OK)
}
