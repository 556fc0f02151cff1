import { HostError } from "../host/workbookHost.ts"

const tooLarge = "The range is too large for Excel to pass at once. Choose a smaller one."
const gone = "A sheet or a range is no longer there. Choose it anew."

const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet or the workbook is protected or open for reading only. Unprotect it, or work on a copy.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc, then try again.",
  InvalidSelection: "Several areas are selected. Select one block of cells.",
  ItemNotFound: gone,
  InvalidReference: gone,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, or choose other cells.",
  FilteredRangeConflict: "A filter is in the way. Show all rows, then try again.",
  PivotTableRangeConflict: "A PivotTable is in the way. Choose other cells.",
  InactiveWorkbook: "Another workbook is in front. Go back to this one, then try again.",
  UnsupportedSheet: "This sheet is no worksheet. Go to one with cells, then try again.",
  RequestAborted: "Excel stopped the work. Try again.",
  ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
}

/** Excel knows several changes as one step to undo from ExcelApi 1.20 on. */
export function groupsUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
}

/** Runs a batch as one step to undo. What Excel refuses becomes a sentence; a mistake of ours stays what it is. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await (groupsUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch))
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error
    throw new HostError(sentences[error.code] ?? `Excel refused: ${error.message}`)
  }
}
