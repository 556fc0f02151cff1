import type { ComponentType } from "react"
import type { Topic } from "../../core/index.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"

export interface LaterScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
  /** Opens the functions of a topic. */
  readonly onTopic: (topic: Topic) => void
}

interface LaterScreen {
  readonly title: string
  readonly load: () => Promise<ComponentType<LaterScreenProps>>
}

/** Screens that come in chunks of their own, loaded when they are opened. */
export const laterScreens = {
  leadScoring: {
    title: "Lead scoring",
    load: async () => (await import("./leadScoring/LeadScoringScreen.tsx")).LeadScoringScreen,
  },
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
