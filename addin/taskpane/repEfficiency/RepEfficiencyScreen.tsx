import { allWorksheets } from "../../../core/allWorksheets.ts"
import { repNames } from "../../../core/worksheets/repEfficiency/names.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { WorksheetsScreen } from "../worksheets/WorksheetsScreen.tsx"
import { RepEfficiency } from "./RepEfficiency.tsx"

interface RepEfficiencyScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

const { longForm: _, ...names } = repNames

export function RepEfficiencyScreen({ host, onBack }: RepEfficiencyScreenProps) {
  return (
    <WorksheetsScreen
      host={host}
      title="Rep efficiency"
      noun="calculator"
      worksheets={allWorksheets.repEfficiency}
      names={names}
      onBack={onBack}
    >
      {(found, read) => <RepEfficiency host={host} found={found} onWritten={read} />}
    </WorksheetsScreen>
  )
}
