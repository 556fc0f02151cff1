import type { SheetPlan } from "./sheetPlan.ts"

/** A part of a sheet with all that belongs to it: its cells, their formats, names, rules and charts. */
export type SheetSection = Pick<SheetPlan, "blocks"> &
  Partial<Pick<SheetPlan, "highlights" | "rightAligned" | "formats" | "names" | "validations" | "charts">>

/** A sheet of sections, in their order. */
export function sheetOf(
  sheet: Pick<SheetPlan, "name" | "columnWidths" | "frozenRows">,
  sections: readonly SheetSection[],
): SheetPlan {
  return {
    ...sheet,
    blocks: sections.flatMap(({ blocks }) => blocks),
    highlights: sections.flatMap(({ highlights = [] }) => highlights),
    rightAligned: sections.flatMap(({ rightAligned = [] }) => rightAligned),
    formats: sections.flatMap(({ formats = [] }) => formats),
    names: sections.flatMap(({ names = [] }) => names),
    validations: sections.flatMap(({ validations = [] }) => validations),
    charts: sections.flatMap(({ charts = [] }) => charts),
  }
}
