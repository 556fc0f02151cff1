import type { Model } from "@odoo/o-spreadsheet"
import { vi } from "vitest"

export interface DeletedRows {
  readonly sheet: string
  /** As numbered on the sheet. */
  readonly rows: readonly number[]
}

/** Has a look at what is shown without some rows, and has them back. */
export async function withoutRows(
  model: Model,
  deleted: readonly DeletedRows[],
  look: (deleted: DeletedRows) => unknown,
): Promise<void> {
  for (const rows of deleted) {
    deleteRows(model, rows)
    await look(rows)
    undoUncalculated(model)
  }
  model.dispatch("EVALUATE_CELLS", { cellIds: [] })
}

function deleteRows({ dispatch, getters }: Model, { sheet, rows }: DeletedRows): void {
  const place = { sheetId: getters.getSheetIdByName(sheet) ?? "", sheetName: sheet }
  const elements = rows.map((row) => row - 1)
  const { isSuccessful, reasons } = dispatch("REMOVE_COLUMNS_ROWS", { ...place, dimension: "ROW", elements })
  if (!isSuccessful) throw new Error(`Rows ${rows} of ${sheet} were not deleted: ${reasons}`)
}

/** What comes next has all sheets calculated anew. */
function undoUncalculated(model: Model): void {
  const finalizing = model as unknown as { finalize(): void }
  const calculate = vi.spyOn(finalizing, "finalize").mockImplementation(() => undefined)
  model.dispatch("REQUEST_UNDO")
  calculate.mockRestore()
}
