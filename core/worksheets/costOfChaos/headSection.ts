import { formula, values } from "../planCells.ts"
import type { SheetSection } from "../sheetSection.ts"
import { stateFormula } from "./layout.ts"

/** The question that a sheet answers, how to read it, and what to fix or to fill first. */
export function headSection(question: string, note: string): SheetSection {
  return {
    blocks: [values("A1", [[question]], "title"), values("A2", [[note]], "note"), formula("A3", stateFormula, "note")],
    highlights: [{ range: "A3", text: ".", style: "bad" }],
  }
}
