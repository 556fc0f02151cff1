import { allWorksheets } from "../../../core/allWorksheets.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { WorksheetsScreen } from "../worksheets/WorksheetsScreen.tsx"
import { placeToMend } from "./placeToMend.ts"
import { RepEfficiency } from "./RepEfficiency.tsx"
import { rangesOfScreen } from "./rangesOfScreen.ts"

interface RepEfficiencyScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function RepEfficiencyScreen({ host, onBack }: RepEfficiencyScreenProps) {
  return (
    <WorksheetsScreen
      host={host}
      title="Rep efficiency"
      noun="calculator"
      worksheets={allWorksheets.repEfficiency}
      names={rangesOfScreen}
      placeOf={placeToMend}
      onBack={onBack}
    >
      {(found, read) => <RepEfficiency host={host} found={found} onWritten={read} />}
    </WorksheetsScreen>
  )
}
