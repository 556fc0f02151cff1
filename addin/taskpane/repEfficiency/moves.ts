import { foldHeading, isBlank } from "../../../core/index.ts"
import type { SheetRow } from "../worksheets/sheetRows.ts"

/** An activity of which a part could move, as the sheet has it. */
export interface Move {
  readonly activity: string
  readonly hours: number | undefined
  readonly isIncluded: boolean
  readonly share: number | undefined
  readonly absorbedBy: string
  readonly moved: number | undefined
  /** What is wrong with the share. */
  readonly problem: string | undefined
  readonly includeAt: string
  readonly shareAt: string
}

/** An activity that sells has nothing to move, unless the sheet includes it. */
export function movesOf(rows: readonly SheetRow[], selling: readonly string[]): readonly Move[] {
  const sells = (activity: string) => selling.some((one) => foldHeading(one) === foldHeading(activity))
  return rows.flatMap((row): Move[] => {
    const activity = row.text("Activity")
    const isIncluded = foldHeading(row.cell("Include")) === "yes"
    if (activity === "" || (sells(activity) && !isIncluded)) return []
    const share = row.number("Share")
    const isShare = (isBlank(row.cell("Share")) && !isIncluded) || (share !== undefined && share >= 0 && share <= 1)
    return [
      {
        activity,
        hours: row.number("Hours a week"),
        isIncluded,
        share,
        absorbedBy: row.text("Absorbed by"),
        moved: row.number("Hours moved"),
        problem: isShare ? undefined : "Share: is none from 0 to 100 %. Type one.",
        includeAt: row.address("Include"),
        shareAt: row.address("Share"),
      },
    ]
  })
}

/** A share as it is typed: 12.5. */
export function percentTyped(share: number | undefined, tag: string): string {
  if (share === undefined) return ""
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 2, useGrouping: false }).format(share * 100)
}

/** What a person typed as a percentage, as a share; undefined where it is none from 0 to 100. */
export function readPercent(typed: string): number | undefined {
  const text = typed.replace(/[\s%]/g, "").replace(",", ".")
  const percent = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  return percent >= 0 && percent <= 100 ? percent / 100 : undefined
}
