import { Button } from "@fluentui/react-components"
import { useEffect, useState } from "react"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { Outcome, type OutcomeOf } from "../Outcome.tsx"
import { sentenceOf } from "../sentenceOf.ts"
import { AskFirst } from "../worksheets/AskFirst.tsx"
import { undoInWords } from "../worksheets/undoInWords.ts"
import { type CostsToTake, costsToTake } from "./costsToTake.ts"

interface TakeCostsProps {
  readonly host: WorkbookHost
  readonly measures: string
  readonly number: number
  readonly onWritten: () => void
}

/** Offers to read the yearly costs from the cost of chaos, where that is in the workbook. */
export function TakeCosts({ host, measures, number, onWritten }: TakeCostsProps) {
  const [costs, setCosts] = useState<CostsToTake>()
  const [isAsking, setAsking] = useState(false)
  const [outcome, setOutcome] = useState<OutcomeOf>()
  useEffect(() => {
    costsToTake(host, number, measures).then(setCosts, () => setCosts(undefined))
  }, [host, number, measures])
  if (!costs || costs.blocks.length === 0) return null

  async function ask() {
    try {
      const now = await costsToTake(host, number, measures)
      setCosts(now)
      setOutcome(undefined)
      if (now && now.filled > 0) setAsking(true)
      else if (now) await take(now)
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    }
  }

  async function take({ blocks, sheet }: CostsToTake) {
    setAsking(false)
    try {
      await host.writeCells(blocks, { overwrite: true })
      const costs = blocks.length === 1 ? "1 cost follows" : `${blocks.length} costs follow`
      setOutcome({ done: `${costs} the sheet ${sheet} now. ${undoInWords(host, "brings back what stood there")}` })
      onWritten()
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    }
  }

  return (
    <div className="signs-costs">
      {isAsking ? (
        <AskFirst
          question="Take the costs from Cost of chaos?"
          sentence={`${costs.filled === 1 ? "1 cost that stands" : `${costs.filled} costs that stand`} in the measures ${costs.filled === 1 ? "is" : "are"} replaced by formulas that read the sheet ${costs.sheet}. All other cells are kept. ${undoInWords(host, "brings them back")}`}
          yes="Take the costs"
          no="Keep mine"
          onYes={() => take(costs)}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button onClick={ask}>Take the costs from Cost of chaos</Button>
      )}
      <Outcome of={outcome} />
    </div>
  )
}
