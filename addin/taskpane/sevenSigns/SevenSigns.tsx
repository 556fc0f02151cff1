import { cellText, isBlank, type Matrix, readError } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { DumbbellRows } from "../charts/DumbbellRows.tsx"
import type { NumberWords } from "../charts/numberWords.ts"
import { useNumberWords } from "../charts/useNumberWords.ts"
import type { FoundWorksheets } from "../worksheets/readWorksheets.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { type Perception, readPerception, readScale } from "./readPerception.ts"
import { readSigns } from "./readSigns.ts"
import { SignItem } from "./SignItem.tsx"
import type { SignRange } from "./signRanges.ts"
import { TakeCosts } from "./TakeCosts.tsx"
import "./sevenSigns.css"

interface SevenSignsProps {
  readonly host: WorkbookHost
  readonly found: FoundWorksheets<SignRange>
  readonly onWritten: () => void
}

/** How differently both sides see it, then sign by sign. */
export function SevenSigns({ host, found: { tables, places, number }, onWritten }: SevenSignsProps) {
  const words = useNumberWords(host)
  const perception = readPerception(tables.perception, places.perception)
  const scale = readScale(tables.scale, places.scale)
  const signs = readSigns(tables.result, places.result, tables.measures, places.measures)
  const hasAnswers = perception.signs.some(({ marketing, sales }) => marketing !== undefined || sales !== undefined)
  const hasFigures = signs.some(({ ours }) => ours !== undefined)

  return (
    <>
      <Index perception={perception} most={scale.aligned} words={words} />
      <p className={perception.index ? undefined : "sheets-attention"}>{sentenceIn(tables.perceptionVerdict)}</p>
      <SheetLink host={host} at={places.perception} />
      {hasAnswers && (
        <DumbbellRows
          heading="How both sides see the signs"
          says={saysOf(perception, words)}
          subject="sign"
          sides={["marketing", "sales"]}
          accented={perception.widest}
          rows={perception.signs.map(({ sign, marketing, sales }) => ({
            label: sign,
            first: marketing,
            second: sales,
          }))}
          scale={[scale.least, scale.most]}
          ends={["there in full", "not there"]}
          words={words}
        />
      )}
      <h2 id="signs">Sign by sign</h2>
      <p className={hasFigures ? undefined : "sheets-attention"}>{sentenceIn(tables.resultVerdict)}</p>
      <SheetLink host={host} at={places.result} />
      <section className="signs" aria-labelledby="signs">
        {signs.map((sign) => (
          <SignItem key={sign.sign} host={host} found={sign} words={words} />
        ))}
      </section>
      <p className="pane-small">
        Present: as bad as the published figure, or worse. Worth: the yearly cost you give it.
      </p>
      <TakeCosts host={host} measures={places.measures} number={number} onWritten={onWritten} />
    </>
  )
}

interface IndexProps {
  readonly perception: Perception
  readonly most: number
  readonly words: NumberWords
}

function Index({ perception: { index }, most, words }: IndexProps) {
  if (!index) return null
  const whole = (value: number) => words.short(Math.round(value))
  return (
    <div className="signs-index">
      <p title={words.exact(index.marketing)}>
        <b>{whole(index.marketing)}</b> marketing
      </p>
      <p title={words.exact(index.sales)}>
        <b>{whole(index.sales)}</b> sales
      </p>
      <p className="pane-small">Alignment as each side sees it, 0 to {whole(most)} (aligned)</p>
    </div>
  )
}

function saysOf({ index, widest }: Perception, words: NumberWords): string {
  const sees = index
    ? `Marketing sees ${words.short(Math.round(index.marketing))}, sales ${words.short(Math.round(index.sales))}.`
    : "Not all signs are answered by both sides yet."
  return widest === undefined ? sees : `${sees} They differ most on: ${widest}.`
}

function sentenceIn(verdict: Matrix): string {
  const cell = verdict[0]?.[0] ?? null
  return isBlank(cell) ? "" : (readError(cell)?.sentence ?? cellText(cell))
}
