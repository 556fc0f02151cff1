import { allDocs } from "../../core/index.ts"
import { onSheet } from "../../core/worksheets/address.ts"
import { countAddress, installationCheckPlan } from "../../core/worksheets/installationCheck.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"

const attempts = 20
const pauseInMs = 500

/** Inserts the sheet, then tells how many of its checks are OK as soon as the workbook has calculated them. */
export async function checkInstallation(host: WorkbookHost, tell: (sentence: string) => void): Promise<void> {
  const [sheet = ""] = await host.insertSheets([installationCheckPlan(allDocs)])
  const count = onSheet(sheet, countAddress)
  await host.select(count)
  tell(`The sheet ${sheet} is there. Its second line counts the checks that are OK.`)
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const [all, ok] = readCount((await host.readRange(count))[0]?.[0])
    if (all !== undefined && ok === all) return tell(`All ${all} checks are OK. They stand in the sheet ${sheet}.`)
    if (all !== undefined && attempt === attempts) return tell(`${ok} of ${all} checks are OK. See the sheet ${sheet}.`)
    await new Promise((resolve) => setTimeout(resolve, pauseInMs))
  }
}

function readCount(cell: unknown): [all?: number, ok?: number] {
  const [, ok, all] = /^(\d+) of (\d+) OK$/.exec(String(cell)) ?? []
  return all === undefined ? [] : [Number(all), Number(ok)]
}
