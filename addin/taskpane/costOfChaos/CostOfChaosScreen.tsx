import { allWorksheets } from "../../../core/allWorksheets.ts"
import { chaosNames } from "../../../core/worksheets/costOfChaos/names.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { WorksheetsScreen } from "../worksheets/WorksheetsScreen.tsx"
import { CostOfChaos } from "./CostOfChaos.tsx"

interface CostOfChaosScreenProps {
  readonly host: WorkbookHost
  readonly onBack: () => void
}

export function CostOfChaosScreen({ host, onBack }: CostOfChaosScreenProps) {
  return (
    <WorksheetsScreen
      host={host}
      title="Cost of chaos"
      noun="model"
      worksheets={allWorksheets.costOfChaos}
      names={chaosNames}
      onBack={onBack}
    >
      {(found, read) => <CostOfChaos host={host} found={found} onWritten={read} />}
    </WorksheetsScreen>
  )
}
