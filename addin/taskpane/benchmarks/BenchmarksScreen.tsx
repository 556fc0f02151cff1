import type { WorkbookHost } from "../../host/workbookHost.ts"
import { ScreenHeader } from "../ScreenHeader.tsx"

interface BenchmarksScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function BenchmarksScreen({ onBack }: BenchmarksScreenProps) {
  return (
    <main className="pane-screen">
      <ScreenHeader title="Benchmarks" onBack={onBack} />
    </main>
  )
}
