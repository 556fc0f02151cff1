import { readAddress } from "../../core/worksheets/address.ts"
import { chaosNames } from "../../core/worksheets/costOfChaos/names.ts"
import { repNames } from "../../core/worksheets/repEfficiency/names.ts"
import { signNames } from "../../core/worksheets/sevenSigns/names.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { laterScreens } from "./laterScreens.ts"

export interface FoundWorksheet {
  readonly title: string
  readonly sheet: string
  /** Where its result stands. */
  readonly address: string
}

const results: readonly { readonly title: string; readonly name: string }[] = [
  { title: laterScreens.repEfficiency.title, name: repNames.result },
  { title: laterScreens.costOfChaos.title, name: chaosNames.result },
  { title: laterScreens.sevenSigns.title, name: signNames.result },
]

/** The result of ours that stands last in the workbook, where new sheets go; a second copy has names with a number. */
export async function newestWorksheet(host: WorkbookHost): Promise<FoundWorksheet | undefined> {
  const [sheets, names] = await Promise.all([host.sheetNames(), host.names()])
  const found = names.flatMap(({ name, range }) => {
    const [, original = "", copy] = /^(.+?)(?:_(\d+))?$/.exec(name) ?? []
    const sheet = readAddress(range)?.sheet
    const result = results.find((one) => one.name.toLowerCase() === original.toLowerCase())
    if (!result || sheet === undefined || !sheets.includes(sheet)) return []
    return [{ title: copy ? `${result.title} ${copy}` : result.title, sheet, address: range }]
  })
  return found.sort((a, b) => sheets.indexOf(b.sheet) - sheets.indexOf(a.sheet))[0]
}
