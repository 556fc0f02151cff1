import { allWorksheets } from "../../../core/allWorksheets.ts"
import { ListRow } from "../ListRow.tsx"
import type { LaterScreenProps } from "../laterScreens.ts"
import { WorksheetsScreen } from "../worksheets/WorksheetsScreen.tsx"
import { LeadScoring } from "./LeadScoring.tsx"
import { leadRanges } from "./leadRanges.ts"

export function LeadScoringScreen({ host, onBack, onTopic }: LaterScreenProps) {
  return (
    <WorksheetsScreen
      host={host}
      title="Lead scoring"
      noun="scoring model"
      worksheets={allWorksheets.leadScoring}
      names={leadRanges}
      onBack={onBack}
      below={
        <ul className="pane-list leads-functions" aria-label="Look up">
          <ListRow onClick={() => onTopic("leads")} below="Points, reasons, grades and the line, one by one">
            Functions for leads
          </ListRow>
        </ul>
      }
    >
      {(found) => <LeadScoring host={host} found={found} />}
    </WorksheetsScreen>
  )
}
