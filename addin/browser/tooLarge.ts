import { HostError } from "../host/workbookHost.ts"

export const mostCells = 1_000_000

export function tooLarge(name: string): HostError {
  return new HostError(
    `${name} has more than ${mostCells.toLocaleString("en")} cells, too many for a workbook in the browser. ` +
      "Keep the columns you need, or split the file, and open it again. This workbook is as it was.",
  )
}
