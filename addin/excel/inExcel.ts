import { HostError } from "../host/workbookHost.ts"

const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet or the workbook is protected. Unprotect it, or choose another sheet.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc, then try again.",
  InvalidSelection: "Several areas are selected. Select one block of cells.",
  RequestPayloadSizeLimitExceeded: "The range is too large to read at once. Choose a smaller one.",
  ResponsePayloadSizeLimitExceeded: "The range is too large to read at once. Choose a smaller one.",
}

/** Runs a batch as one step to undo. What Excel refuses becomes a sentence; a mistake of ours stays what it is. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch)
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error
    throw new HostError(sentences[error.code] ?? `Excel refused: ${error.message}`)
  }
}
