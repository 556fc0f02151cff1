import { repEntryNames, repNames } from "../../../core/worksheets/repEfficiency/names.ts"

const { longForm: _, ...tables } = repNames

/** What the screen reads; of the reps and the week it needs only where they stand. */
export const rangesOfScreen = { ...tables, reps: repEntryNames.reps, week: repEntryNames.week } as const

export type RangeOfScreen = keyof typeof rangesOfScreen
