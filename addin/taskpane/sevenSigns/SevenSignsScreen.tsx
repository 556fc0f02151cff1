import { allWorksheets } from "../../../core/allWorksheets.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { WorksheetsScreen } from "../worksheets/WorksheetsScreen.tsx"
import { SevenSigns } from "./SevenSigns.tsx"
import { signRanges } from "./signRanges.ts"

interface SevenSignsScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function SevenSignsScreen({ host, onBack }: SevenSignsScreenProps) {
  return (
    <WorksheetsScreen
      host={host}
      title="Seven signs"
      noun="survey"
      worksheets={allWorksheets.sevenSigns}
      names={signRanges}
      onBack={onBack}
    >
      {(found, read) => <SevenSigns host={host} found={found} onWritten={read} />}
    </WorksheetsScreen>
  )
}
