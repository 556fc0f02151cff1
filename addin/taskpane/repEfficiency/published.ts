import type { Matrix } from "../../../core/index.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { sheetRows } from "../worksheets/sheetRows.ts"

/** The published figures that count what the team counts, in words. */
export interface Published {
  /** `47 % least · 59 % average · 72 % best`. */
  readonly levels: string
  readonly counts: string
}

const levels = ["Least", "Average", "Best"]

/** Of the rows the one that has figures: shares or hours. */
export function publishedOf(table: Matrix, place: string, words: NumberWords): Published | undefined {
  for (const row of sheetRows(table, place)) {
    const unit = row.text("Unit")
    const shown = levels.flatMap((level) => {
      const figure = row.number(level)
      return figure === undefined ? [] : [`${words.inUnit(figure, unit)} ${level.toLowerCase()}`]
    })
    if (shown.length === 0) continue
    const counts = row.text("What they count, source").replace(/^[^:;]+: /, "")
    return { levels: `${shown.join(" · ")}${unit === "share" ? "" : ` ${unit}`}`, counts }
  }
  return undefined
}
