import type { WorkbookHost } from "../../host/workbookHost.ts"
import { ScreenHeader } from "../ScreenHeader.tsx"

interface CostOfChaosScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function CostOfChaosScreen({ onBack }: CostOfChaosScreenProps) {
  return (
    <main className="pane-screen">
      <ScreenHeader title="Cost of chaos" onBack={onBack} />
    </main>
  )
}
