import type { WorkbookHost } from "../../host/workbookHost.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import type { Measure } from "./measures.ts"

interface NoFigureProps {
  readonly host: WorkbookHost
  readonly name: string
  readonly measure: Measure | undefined
}

/** In place of a figure: nothing is filled in yet, or what the sheet says is wrong. */
export function NoFigure({ host, name, measure }: NoFigureProps) {
  if (measure === undefined)
    return <p className="sheets-attention">{name}: its row was deleted or renamed. Undo that in the workbook.</p>
  if (measure.problem === undefined) return <p>{name}: no figure yet. First do what is said above.</p>
  return (
    <p className="sheets-attention">
      {name}: {measure.problem} <SheetLink host={host} at={measure.at} />
    </p>
  )
}
