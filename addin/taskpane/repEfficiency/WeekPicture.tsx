import type { WorkbookHost } from "../../host/workbookHost.ts"
import { ChartFrame } from "../charts/ChartFrame.tsx"
import type { NumberWords } from "../charts/numberWords.ts"
import { StackedBars } from "../charts/StackedBars.tsx"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import type { Week } from "./week.ts"

interface WeekPictureProps {
  readonly host: WorkbookHost
  readonly week: Week
  readonly at: string
  /** Where the reps are named. */
  readonly begin: string
  readonly words: NumberWords
}

const heading = "Where does the week go?"

export function WeekPicture({ host, week: { parts, bars, table }, at, begin, words }: WeekPictureProps) {
  const [first] = bars
  if (!first) {
    return (
      <section>
        <h2>{heading}</h2>
        <p>No hours yet. Name the reps in a Team; then each fills a block in b Week.</p>
        <p className="reps-place">
          <SheetLink host={host} at={begin} />
        </p>
      </section>
    )
  }
  return (
    <>
      <ChartFrame heading={heading} says={`${first.name}: ${first.about}.`} table={table} words={words}>
        {(width) => <StackedBars parts={parts} bars={bars} unit="h" width={width} words={words} />}
      </ChartFrame>
      <p className="reps-place">
        <SheetLink host={host} at={at} />
      </p>
    </>
  )
}
