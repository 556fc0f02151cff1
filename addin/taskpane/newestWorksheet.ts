import { chaosNames } from "../../core/worksheets/costOfChaos/names.ts"
import { leadNames } from "../../core/worksheets/leadScoring/names.ts"
import { repNames } from "../../core/worksheets/repEfficiency/names.ts"
import { signNames } from "../../core/worksheets/sevenSigns/names.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { laterScreens } from "./laterScreens.ts"
import { topics } from "./topics.ts"
import { rangeInCopy, worksheetCopies } from "./worksheets/worksheetCopies.ts"

export interface FoundWorksheet {
  readonly title: string
  readonly sheet: string
  /** Where its result stands. */
  readonly address: string
}

const results: readonly { readonly title: string; readonly name: string }[] = [
  { title: topics.leads.name, name: leadNames.threshold },
  { title: laterScreens.repEfficiency.title, name: repNames.result },
  { title: laterScreens.costOfChaos.title, name: chaosNames.result },
  { title: laterScreens.sevenSigns.title, name: signNames.result },
]

/** The result of ours that stands last in the workbook, which is where new sheets go. */
export async function newestWorksheet(host: WorkbookHost): Promise<FoundWorksheet | undefined> {
  const [sheets, names] = await Promise.all([host.sheetNames(), host.names()])
  const found = results.flatMap(({ title, name }) =>
    worksheetCopies(names, [name]).flatMap(({ number, sheet }) => {
      const address = rangeInCopy(names, name, number)
      if (address === undefined || !sheets.includes(sheet)) return []
      return [{ title: number === 1 ? title : `${title} ${number}`, sheet, address }]
    }),
  )
  return found.sort((a, b) => sheets.indexOf(b.sheet) - sheets.indexOf(a.sheet))[0]
}
