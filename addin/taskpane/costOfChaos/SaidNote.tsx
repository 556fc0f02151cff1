import type { WorkbookHost } from "../../host/workbookHost.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"

interface SaidNoteProps {
  readonly host: WorkbookHost
  readonly sentence: string
  readonly place: string
}

/** A sentence of the sheet where a figure was expected, with the cells to go to. */
export function SaidNote({ host, sentence, place }: SaidNoteProps) {
  return (
    <p className="sheets-attention">
      {sentence} <SheetLink host={host} at={place} />
    </p>
  )
}
