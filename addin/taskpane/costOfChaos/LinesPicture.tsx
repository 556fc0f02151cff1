import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { Waterfall } from "../charts/Waterfall.tsx"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { type CostLine, possibleOverlaps } from "./costLines.ts"
import type { CostResult } from "./costResult.ts"
import { isSaid } from "./figure.ts"
import { waterfallGroups } from "./waterfallGroups.ts"

interface LinesPictureProps {
  readonly host: WorkbookHost
  readonly result: CostResult
  readonly total: number
  readonly lines: readonly CostLine[]
  readonly place: string
  readonly words: NumberWords
}

/** The lines that make up the total, what overlaps, and what the total is held against. */
export function LinesPicture({ host, result, total, lines, place, words }: LinesPictureProps) {
  const { ceiling, thisYearsCash } = result
  const groups = waterfallGroups(lines, result, words)
  const overlaps = possibleOverlaps(lines)
  return (
    <>
      <Waterfall
        heading="Where it comes from"
        groups={groups}
        total={{ label: "Total", amount: total }}
        reference={isSaid(ceiling) ? undefined : { label: "Published ceiling", amount: ceiling }}
        words={words}
      />
      {!isSaid(thisYearsCash) && (
        <p>
          In cash this year: <b title={words.exact(thisYearsCash)}>{words.short(thisYearsCash)}</b>. Capacity is paid
          time, margin is profit not made.
        </p>
      )}
      {!isSaid(ceiling) && total > ceiling && (
        <p className="sheets-attention">
          The total is above the published ceiling of {words.short(ceiling)}. Look for lines that count the same loss.
        </p>
      )}
      {groups
        .flatMap(({ steps }) => steps)
        .map(({ label, leftOut }) => leftOut !== undefined && <p key={label}>{`${label}: ${leftOut}.`}</p>)}
      {overlaps.length > 0 && (
        <div className="sheets-attention chaos-overlaps">
          {overlaps.map(({ lines: named, elsewhere }) => (
            <p key={`${named} ${elsewhere}`}>
              <b>{named.join(" and ")}</b>{" "}
              {elsewhere === undefined
                ? "may overlap. Write one word for both under Overlap group on Inputs, and only the larger counts."
                : `may overlap with ${elsewhere}.`}
            </p>
          ))}
          <SheetLink host={host} at={place} />
        </div>
      )}
    </>
  )
}
