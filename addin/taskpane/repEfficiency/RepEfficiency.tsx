import { foldHeading } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { Tornado } from "../charts/Tornado.tsx"
import type { TornadoRow } from "../charts/TornadoPicture.tsx"
import { useNumberWords } from "../charts/useNumberWords.ts"
import type { FoundWorksheets } from "../worksheets/readWorksheets.ts"
import { sheetRows } from "../worksheets/sheetRows.ts"
import { Assumptions } from "./Assumptions.tsx"
import { Gain } from "./Gain.tsx"
import { Moves } from "./Moves.tsx"
import { assumptionsOf, measureNamed, measuresOf } from "./measures.ts"
import { movesOf } from "./moves.ts"
import { publishedOf } from "./published.ts"
import type { RangeOfScreen } from "./rangesOfScreen.ts"
import { SellingShare } from "./SellingShare.tsx"
import { WeekPicture } from "./WeekPicture.tsx"
import { weekOf } from "./week.ts"
import "./repEfficiency.css"

interface RepEfficiencyProps {
  readonly host: WorkbookHost
  readonly found: FoundWorksheets<RangeOfScreen>
  readonly onWritten: () => void
}

/** Answer first, controls second, reasons third; every figure is one of the sheet. */
export function RepEfficiency({ host, found: { tables, places }, onWritten }: RepEfficiencyProps) {
  const words = useNumberWords(host)
  const rowsOf = (key: "activities" | "hours" | "move" | "tornado") => sheetRows(tables[key], places[key])
  const selling = rowsOf("activities").flatMap((row) =>
    foldHeading(row.cell("Selling")) === "yes" ? [row.text("Activity")] : [],
  )
  const measures = measuresOf(tables.result, places.result)
  const truths = sheetRows(tables.truths, places.truths).map((row) => row.text("In words"))
  const headings = (tables.hours[0] ?? []).slice(1).map((cell) => String(cell ?? ""))
  const week = weekOf({ headings, reps: rowsOf("hours"), moves: rowsOf("move"), selling }, words)
  const margin = measureNamed(measures, "Added margin")?.base
  const swings = rowsOf("tornado").flatMap((row): TornadoRow[] => {
    const [low, high] = [row.number("Low"), row.number("High")]
    return low === undefined || high === undefined || low === high ? [] : [{ label: row.text("Assumption"), low, high }]
  })

  return (
    <div className="reps">
      <SellingShare
        host={host}
        measures={measures}
        published={publishedOf(tables.published, places.published, words)}
        words={words}
      />
      <WeekPicture host={host} week={week} at={places.hours} begin={places.reps} words={words} />
      <Moves
        host={host}
        moves={movesOf(rowsOf("move"), selling)}
        at={places.move}
        recovered={measureNamed(measures, "Hours recovered a rep and week")}
        words={words}
        onWritten={onWritten}
      />
      <Gain host={host} measures={measures} at={places.result} words={words} />
      <Assumptions
        host={host}
        assumptions={assumptionsOf(tables.assumptions, places.assumptions)}
        truths={truths.filter((truth) => truth !== "")}
        at={places.assumptions}
        words={words}
      />
      {swings.length > 0 && margin !== undefined && (
        <Tornado
          heading="Which assumption matters most?"
          rows={swings}
          base={margin}
          unit="the added margin"
          words={words}
        />
      )}
    </div>
  )
}
