import type { WorkbookHost } from "../../host/workbookHost.ts"
import { ScreenHeader } from "../ScreenHeader.tsx"

interface SevenSignsScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function SevenSignsScreen({ onBack }: SevenSignsScreenProps) {
  return (
    <main className="pane-screen">
      <ScreenHeader title="Seven signs" onBack={onBack} />
    </main>
  )
}
