import type { WorkbookHost } from "../../host/workbookHost.ts"

/** How a person takes something back; `does` is what the undo does: "takes them away". */
export function undoInWords({ capabilities }: WorkbookHost, does: string): string {
  if (capabilities.undoesInOneStep) return `One undo in the workbook ${does}.`
  return `Undo in the workbook ${does}; it may need several steps.`
}
