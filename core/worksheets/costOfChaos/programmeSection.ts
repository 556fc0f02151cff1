import { formula, values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { smallShareQuestion, smallShares, usualLeast } from "../smallShare.ts"
import { columns } from "./columnBlocks.ts"
import { allReady, programme, result } from "./layout.ts"
import { chaosNames } from "./names.ts"

/** The name of what the sample fills on this sheet. */
export const programmeEntries = "Chaos_programme_entries"

const items = [
  ["Investment", 300_000, "money", "Spent now, once", 0, null],
  ["Running cost a year", 120_000, "money/year", "Spent every year from the first on", 0, null],
  ["Discount rate", 0.1, "share/year", "What money costs a year; ask finance", 0, 1],
  ["Cash that pays back", 1, "share", "Convention: all of it", 0, 1],
  ["Capacity that pays back", 0, "share", "Convention: time saved pays nothing until it is used", 0, 1],
  ["Margin that pays back", 1, "share", "Convention: all of it", 0, 1],
] as const

/** What has no convention. */
const typed = `$B$${programme.first}:$B$${programme.first + 2}`

/** 1 when the lines are in order and the programme can be used. */
const scenario = `Scenarios!${fixed("Y", result)}`
export const isReady = `=IF(AND(${allReady}=1,SUM(${fixed("Y", programme)})=ROWS(${fixed("Y", programme)}),SUM(${scenario})>0),1,0)`

/** What a programme costs, and which savings pay it back. */
export function programmeSection(withSample: boolean): SheetSection {
  return {
    blocks: [
      values(`A${programme.heading}`, [["Item", "Value", "Unit", "Source", "", "", "", "To fix", "", ""]], "heading"),
      values(
        `A${programme.first}`,
        items.map(([name]) => [name]),
      ),
      values(
        `B${programme.first}`,
        items.map(([, value], index) => [withSample || index > 2 ? value : null]),
        "input",
      ),
      values(
        `C${programme.first}`,
        items.map(([, , unit]) => [unit]),
        "note",
      ),
      values(
        `D${programme.first}`,
        items.map(([, , , source]) => [source]),
        "note",
      ),
      ...columns(
        programme,
        {
          H: `=IF($Z#*(1-$Y#)=1,$A#&": is missing or cannot be used. Type "&$AB#&".",CHOOSE(1+$AD#,"",${smallShareQuestion}))`,
        },
        "note",
      ),
      formula(
        `A${programme.last + 1}`,
        `=IF(COUNTA(${typed})=0,"Type investment, running cost and discount rate to see when fixing pays; until then this sheet stays blank.","")`,
        "note",
      ),
      values(
        `V${programme.heading}`,
        [["At least", "At most", "Used", "Usable", "Wanted", "Type", "Allowed", "Usually from", "Small share"]],
        "note",
      ),
      values(
        `V${programme.first}`,
        items.map(([, , , , least, most]) => [least, most]),
        "note",
      ),
      ...columns(programme, {
        X: "=IF($Y#=1,$B#,0)",
        Y: "=IFERROR(IF(AND(ISNUMBER($B#),$B#>=$V#,OR(ISBLANK($W#),$B#<=$W#)),1,0),0)",
        Z: `=MIN(1,COUNTA(${typed})+COUNTA($B#))*${allReady}`,
        AD: `=MIN(1,$Y#*${smallShares("$X#", "$AC#")})`,
      }),
      values(`AA${programme.first + 3}`, [["cash"], ["capacity"], ["margin"]], "note"),
      values(
        `AB${programme.first}`,
        items.map(([, , , , , most]) => [most === null ? "an amount of at least 0" : "a percentage from 0 % to 100 %"]),
        "note",
      ),
      values(
        `AC${programme.first}`,
        items.map(([, , , , , most]) => [most === null ? null : usualLeast]),
      ),
    ],
    rightAligned: [`B${programme.heading}`],
    formats: [
      { range: `B${programme.first}:B${programme.first + 1}`, format: "whole" },
      { range: `B${programme.first + 2}:B${programme.last}`, format: "percent" },
      { range: `AC${programme.first}:AC${programme.last}`, format: "percent" },
    ],
    names: [
      { name: chaosNames.programme, range: `A${programme.heading}:H${programme.last}` },
      { name: programmeEntries, range: `B${programme.first}:B${programme.first + 2}` },
    ],
    validations: [
      {
        range: `B${programme.first}:B${programme.first + 1}`,
        allows: { kind: "number", least: 0 },
        sentence: "Type an amount of at least 0.",
      },
      {
        range: `B${programme.first + 2}:B${programme.last}`,
        allows: { kind: "number", least: 0, most: 1 },
        sentence: "Type a percentage from 0 % to 100 %: 10 for 10 %.",
      },
    ],
  }
}

/** A value of the programme, by the item that stands over a column of flows. */
export function programmeItem(column: string, heading: number): string {
  return `=IFERROR(INDEX(${fixed("X", programme)},MATCH(${column}$${heading},${fixed("A", programme)},0)),0)`
}
