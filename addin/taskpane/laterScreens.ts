import type { ComponentType } from "react"
import type { WorkbookHost } from "../host/workbookHost.ts"

export interface LaterScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

interface LaterScreen {
  readonly title: string
  readonly load: () => Promise<ComponentType<LaterScreenProps>>
}

/** Screens that come in chunks of their own, loaded when they are opened. */
export const laterScreens = {
  repEfficiency: {
    title: "Rep efficiency",
    load: async () => (await import("./repEfficiency/RepEfficiencyScreen.tsx")).RepEfficiencyScreen,
  },
  costOfChaos: {
    title: "Cost of chaos",
    load: async () => (await import("./costOfChaos/CostOfChaosScreen.tsx")).CostOfChaosScreen,
  },
  sevenSigns: {
    title: "Seven signs",
    load: async () => (await import("./sevenSigns/SevenSignsScreen.tsx")).SevenSignsScreen,
  },
  benchmarks: {
    title: "Benchmarks",
    load: async () => (await import("./benchmarks/BenchmarksScreen.tsx")).BenchmarksScreen,
  },
} as const satisfies Readonly<Record<string, LaterScreen>>

export type LaterScreenName = keyof typeof laterScreens
