import { chartLabels } from "../chartLabels.ts"
import { values } from "../planCells.ts"
import { fixed } from "../rows.ts"
import type { SheetPlan } from "../sheetPlan.ts"
import { type SheetSection, sheetOf } from "../sheetSection.ts"
import { columns } from "./columnBlocks.ts"
import { headSection } from "./headSection.ts"
import { allReady, bars, lineColumns, workings } from "./layout.ts"
import { lineRows, partNames } from "./lineRows.ts"
import { chaosNames } from "./names.ts"

const heading = bars.heading
const mostInChart = 10
const candidates = lineRows.flatMap((_, line) => partNames.map((part) => [line + 1, part]))

/** Each driver, rate and avoidable share moved from low to high by itself, the largest swing first. */
export function sensitivitySheet(): SheetPlan {
  return sheetOf(
    {
      name: "Sensitivity",
      columnWidths: [6, 40, 14, 14, 14, 14, 10, 3, ...Array.from({ length: 35 }, () => 12)],
      frozenRows: 0,
    },
    [
      headSection(
        "Which number is worth checking next?",
        "One number at a time goes to its low and its high, the others stay at base; Low and High are the totals that come out.",
      ),
      tornadoSection(),
    ],
  )
}

function tornadoSection(): SheetSection {
  /** For the chart, which cuts long names at their end. */
  const rankedOf = (column: string) => `INDEX(${fixed(column, bars)},MATCH($A#,${fixed("AL", bars)},0))`
  const ranked = (column: string) => `=IFERROR(${rankedOf(column)},"")`
  const ofLine = (range: string) => `=IFERROR(INDEX(${range},MATCH($R#,${lineColumns.number},0)),0)`
  const ofPart = (range: string) => `=IFERROR(INDEX(${range},MATCH($R#&$S#,${workings.key},0)),0)`
  const moved = (base: string, end: string) => `=IFERROR(IF($S#=${base}$${heading},$${end}#,$${base}#),0)`
  const total = (driver: string, rate: string, avoidable: string) =>
    `=IF($AG#=1,$AH#+$AF#*($${driver}#*$${rate}#*$${avoidable}#-$W#*$X#*$Y#),"")`
  return {
    blocks: [
      values(`A${heading}`, [["Rank", "Input", "Low", "Base", "High", "Swing", "Share"]], "heading"),
      values(
        `A${bars.first}`,
        bars.numbers.map((_, index) => [index + 1]),
        "note",
      ),
      ...columns(
        bars,
        {
          B: ranked("AM"),
          C: ranked("AI"),
          D: ranked("AH"),
          E: ranked("AJ"),
          F: ranked("AK"),
          G: `=IFERROR(IF(ISNUMBER($F#),$F#*$F#/SUMPRODUCT(${fixed("AK", bars)},${fixed("AK", bars)}),""),"")`,
        },
        "result",
      ),
      values(`R${heading}`, [workedOut], "note"),
      values(`R${bars.first}`, candidates),
      ...columns(bars, {
        T: ofLine(lineColumns.name),
        U: ofPart(workings.low),
        V: ofPart(workings.high),
        W: ofLine(lineColumns.driver),
        X: ofLine(lineColumns.rate),
        Y: ofLine(lineColumns.avoidable),
        Z: moved("W", "U"),
        AA: moved("X", "U"),
        AB: moved("Y", "U"),
        AC: moved("W", "V"),
        AD: moved("X", "V"),
        AE: moved("Y", "V"),
        AF: ofLine(lineColumns.counts),
        AG: `=IFERROR(INDEX(${workings.varies},MATCH($R#&$S#,${workings.key},0))*${allReady},0)`,
        AH: `=IF($AG#=1,SUM(${lineColumns.counted}),"")`,
        AI: total("Z", "AA", "AB"),
        AJ: total("AC", "AD", "AE"),
        AK: "=IF($AG#=1,ABS($AJ#-$AI#),0)",
        AL: `=IF($AG#=1,RANK($AK#,${fixed("AK", bars)})+COUNTIFS(AK$${heading}:AK#,$AK#,AG$${heading}:AG#,1)-1,"")`,
        AM: `=IF(SUMIFS(${fixed("AG", bars)},${fixed("R", bars)},$R#)>1,$T#&" – "&$S#,$T#&"")`,
      }),
      chartLabels(
        "AO",
        bars.numbers.slice(0, mostInChart),
        () => `SUM(${fixed("AG", bars)})>0`,
        (row) => `$AN${row}`,
      ),
      values(`AO${heading}`, [["Input", "At its low", "At its high"]], "note"),
      ...columns(
        { ...bars, numbers: bars.numbers.slice(0, mostInChart) },
        {
          AN: `=IFERROR(${rankedOf("S")}&": "&${rankedOf("T")},"")`,
          AP: '=IF(ISNUMBER($C#),$C#-$D#,"")',
          AQ: '=IF(ISNUMBER($E#),$E#-$D#,"")',
        },
      ),
    ],
    rightAligned: [`C${heading}:G${heading}`],
    formats: [
      { range: `C${bars.first}:F${bars.last}`, format: "whole" },
      { range: `G${bars.first}:G${bars.last}`, format: "percent" },
    ],
    names: [{ name: chaosNames.tornado, range: `A${heading}:G${bars.last}` }],
    charts: [
      {
        ...{ kind: "stacked bar", title: "How far one number moves the total" },
        ...{ data: `AO${heading}:AQ${bars.heading + mostInChart}`, at: "A5" },
      },
    ],
  }
}

const workedOut = [
  ...["No.", "Part", "Line", "Part low", "Part high", ...partNames],
  ...["Driver at low", "Rate at low", "Avoidable at low", "Driver at high", "Rate at high", "Avoidable at high"],
  ...["Counts", "Varies", "Total", "Total at low", "Total at high", "Swing", "Order", "Label"],
]
