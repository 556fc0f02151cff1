import { withCsv } from "./csv/openCsv.ts"
import type { Csv } from "./csv/readCsv.ts"
import { type CsvOrigin, originOf, writeCsv } from "./csv/writeCsv.ts"
import type { Progress } from "./progress.ts"
import type { Workbook } from "./workbook.ts"

/** The CSV files of a workbook: opened as sheets, saved in the form they were opened with. */
export class CsvFiles {
  readonly #workbook: Workbook
  readonly #origins = new Map<string, CsvOrigin>()

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  /** Opens the file as a sheet and answers with its name. */
  async open(name: string, csv: Csv, progress: Progress): Promise<string> {
    const { model, sheetId } = await withCsv(this.#workbook.model, name, csv, progress)
    this.#origins.set(sheetId, originOf(csv))
    this.#workbook.extend(model)
    return model.getters.getSheetName(sheetId)
  }

  /** The active sheet as a file: its name and its text. */
  save(): { name: string; text: string } {
    const { model } = this.#workbook
    const sheetId = model.getters.getActiveSheetId()
    return {
      name: `${model.getters.getSheetName(sheetId)}.csv`,
      text: writeCsv(model, sheetId, this.#origins.get(sheetId)),
    }
  }
}
