import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { percentiles } from "./percentilesSection.ts"

/** The name of what the sample fills on this sheet. */
export const amountEntry = "Chaos_amount"

/** Between which percentiles an amount lies: what is known of its chance without the draws themselves. */
export function chanceSection(withSample: boolean): SheetSection {
  const [totals, chances] = [fixed("E", percentiles), fixed("F", percentiles)]
  const at = percentiles.last + 3
  return {
    blocks: [
      values(
        `D${at - 2}`,
        [["How likely is more than an amount? Type one. The pane says its chance to the digit: Cost of chaos."]],
        "note",
      ),
      values(`D${at - 1}`, [["Amount", "Chance, from", "to"]], "heading"),
      values(`D${at}`, [[withSample ? 1_200_000 : null]], "input"),
      formula(`E${at}`, `=IF($I${at}=1,IFERROR(INDEX(${chances},$H${at}+1),0),"")`, "result"),
      formula(`F${at}`, `=IF($I${at}=1,CHOOSE(1+MIN(1,$H${at}),1,INDEX(${chances},MAX(1,$H${at}))),"")`, "result"),
      formula(
        `G${at}`,
        `=IF(OR(ISNUMBER($D${at}),ISBLANK($D${at})),"","Amount: is no number. Type one, or leave it blank.")`,
        "note",
      ),
      values(`H${at - 1}`, [["Below", "Known"]], "note"),
      formula(`H${at}`, `=IFERROR(COUNTIF(${totals},"<="&$D${at}),0)`),
      formula(`I${at}`, `=IF(AND(ISNUMBER($D${at}),COUNT(${totals})=ROWS(${totals})),1,0)`),
    ],
    rightAligned: [`D${at - 1}:F${at - 1}`],
    formats: [
      { range: `D${at}`, format: "whole" },
      { range: `E${at}:F${at}`, format: "percent" },
    ],
    names: [{ name: amountEntry, range: `D${at}` }],
  }
}
