import type { WorkbookHost } from "../../host/workbookHost.ts"
import { ScreenHeader } from "../ScreenHeader.tsx"

interface RepEfficiencyScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function RepEfficiencyScreen({ onBack }: RepEfficiencyScreenProps) {
  return (
    <main className="pane-screen">
      <ScreenHeader title="Rep efficiency" onBack={onBack} />
    </main>
  )
}
