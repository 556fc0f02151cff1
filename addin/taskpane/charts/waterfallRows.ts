const groupHeight = 26
export const stepHeight = 38

export const waterfallLooks = ["cash", "capacity", "margin"] as const
export type WaterfallLook = (typeof waterfallLooks)[number]

export interface WaterfallStep {
  readonly label: string
  /** Negative for a saving. */
  readonly amount: number
  /** Why it is no part of the total: drawn hollow, and nothing is added. */
  readonly leftOut: string | undefined
}

export interface WaterfallGroup {
  readonly name: string
  /** Undefined for a group without a colour. */
  readonly look: WaterfallLook | undefined
  readonly amount: string
  readonly steps: readonly WaterfallStep[]
}

/** A row of the picture. */
export interface PlacedRow {
  readonly y: number
  readonly group: WaterfallGroup
  /** Undefined for the row that names the group. */
  readonly step: WaterfallStep | undefined
  readonly from: number
  readonly to: number
}

/** Where each bar begins and ends, and where its row stands; `end` is that of the total. */
export function placeRows(groups: readonly WaterfallGroup[]): { placed: readonly PlacedRow[]; end: number } {
  const placed: PlacedRow[] = []
  let y = 0
  let reached = 0
  for (const group of groups) {
    placed.push({ y, group, step: undefined, from: reached, to: reached })
    y += groupHeight
    for (const step of group.steps) {
      placed.push({ y, group, step, from: reached, to: reached + step.amount })
      if (step.leftOut === undefined) reached += step.amount
      y += stepHeight
    }
  }
  return { placed, end: y + 6 }
}
