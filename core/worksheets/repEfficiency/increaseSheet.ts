import { formula, values } from "../planCells.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { type SheetSection, sheetOf } from "../sheetSection.ts"
import type { WorksheetOptions } from "../worksheets.ts"
import { assumptionSection } from "./assumptionSection.ts"
import { checks, increase, sheets } from "./layout.ts"
import { measureRow } from "./measures.ts"
import { publishedSection } from "./publishedSection.ts"
import { resultSection } from "./resultSection.ts"
import { tornadoSection } from "./tornadoSection.ts"
import { truthSection } from "./truthSection.ts"
import { workingBlocks } from "./workingBlocks.ts"

/** What more selling time would bring, from low to high, and what that hangs on. */
export function increaseSheet({ withSample }: WorksheetOptions): SheetPlan {
  return sheetOf(
    {
      name: sheets.increase,
      columnWidths: [46, 18, 18, 18, 16, 70, 74, 14, 14, 14, 14, 14, 14],
      frozenRows: 0,
    },
    [
      headlineSection(),
      assumptionSection(withSample),
      resultSection(),
      publishedSection(),
      truthSection(),
      tornadoSection(),
      {
        blocks: workingBlocks(),
        rightAligned: [`B${increase.caseHeading}:D${increase.caseHeading}`],
      },
    ],
  )
}

function headlineSection(): SheetSection {
  const added = measureRow("Added revenue")
  return {
    blocks: [
      values("A1", [["d Total revenue increase: what would more selling time bring?"]], "title"),
      values(`A${increase.headline}`, [["Total revenue increase a year"]], "title"),
      formula(`B${increase.headline}`, `=IFERROR(C${added},"")`, "title"),
      values(`A${increase.range}`, [["Low to high"]], "note"),
      formula(`B${increase.range}`, `=IFERROR(B${added},"")`, "result"),
      formula(`C${increase.range}`, `=IFERROR(D${added},"")`, "result"),
      formula(
        `A${increase.toFix}`,
        `=IFERROR('${sheets.checks}'!$C$${checks.total}&"","Checks: the sum's row is gone. Undo.")`,
      ),
    ],
    highlights: [
      { range: `A${increase.toFix}`, text: ":", style: "bad" },
      { range: `A${increase.toFix}`, text: "All checks", style: "good" },
    ],
    formats: [{ range: `B${increase.headline}:C${increase.range}`, format: "whole" }],
  }
}
