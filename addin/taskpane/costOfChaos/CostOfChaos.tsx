import { cellText } from "../../../core/index.ts"
import type { chaosNames } from "../../../core/worksheets/costOfChaos/names.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { Tornado } from "../charts/Tornado.tsx"
import { useNumberWords } from "../charts/useNumberWords.ts"
import type { FoundWorksheets } from "../worksheets/readWorksheets.ts"
import { ChanceToExceed } from "./ChanceToExceed.tsx"
import { CostAnswer } from "./CostAnswer.tsx"
import { costLines } from "./costLines.ts"
import { costPayback } from "./costPayback.ts"
import { costRange, costTornado } from "./costRange.ts"
import { costResult, scenarioOf } from "./costResult.ts"
import { isSaid, type Said } from "./figure.ts"
import { LinesPicture } from "./LinesPicture.tsx"
import { PaybackPicture } from "./PaybackPicture.tsx"
import { placeToMend } from "./placeToMend.ts"
import { SaidNote } from "./SaidNote.tsx"
import { ScenarioSwitch } from "./ScenarioSwitch.tsx"
import { simulateAsSheet } from "./simulateAsSheet.ts"
import "./costOfChaos.css"

interface CostOfChaosProps {
  readonly host: WorkbookHost
  readonly found: FoundWorksheets<keyof typeof chaosNames>
  readonly onWritten: () => void
}

/** What the sheets say: the answer, then the scenario, then why, how sure, and when it pays back. */
export function CostOfChaos({ host, found: { tables, places }, onWritten }: CostOfChaosProps) {
  const words = useNumberWords(host)
  const result = costResult(tables.result, places.result)
  const lines = costLines(tables, places)
  const range = costRange(tables.range, places.range)
  const tornado = costTornado(tables.tornado, places.tornado)
  const payback = costPayback({ payback: tables.payback, flows: tables.flows }, places)
  const told = new Set<string>()
  /** A sentence is said where it comes first, and not again further down. */
  const note = (said: Said, heading?: string) => {
    if (told.has(said.sentence)) return null
    told.add(said.sentence)
    return (
      <>
        {heading !== undefined && <h2>{heading}</h2>}
        <SaidNote host={host} {...placeToMend(said, tables.inputs, places.inputs)} />
      </>
    )
  }
  const noRange = (said: Said): Said => {
    const reasons = [tornado, simulateAsSheet(tables.lines, tables.simulation, places.simulation)]
    return reasons.find(isSaid) ?? said
  }
  const scenario = scenarioOf(tables.scenario)
  const scenarioSwitch = (
    <ScenarioSwitch host={host} selected={scenario} place={places.scenario} onWritten={onWritten} />
  )
  if (scenario === undefined) return scenarioSwitch
  if (isSaid(lines)) return note(lines)
  if (isSaid(result)) return note(result)
  const { total } = result
  if (isSaid(total)) {
    return note({ sentence: cellText(tables.state[0]?.[0]) || total.sentence, place: places.inputs })
  }

  return (
    <>
      <CostAnswer result={result} total={total} scenario={scenario} range={range} lines={lines} words={words} />
      {scenarioSwitch}
      <LinesPicture host={host} result={result} total={total} lines={lines} place={places.lines} words={words} />
      {isSaid(tornado) ? (
        note(tornado, "What matters most")
      ) : (
        <Tornado
          heading="What matters most"
          rows={tornado.bars}
          base={tornado.base}
          unit="the cost a year"
          words={words}
        />
      )}
      {isSaid(range) ? (
        note(noRange(range), "How sure is that")
      ) : (
        <ChanceToExceed
          host={host}
          range={range}
          lines={tables.lines}
          simulation={tables.simulation}
          simulationPlace={places.simulation}
          words={words}
        />
      )}
      {isSaid(payback) ? (
        note(payback, "When it pays back")
      ) : (
        <PaybackPicture host={host} payback={payback} place={places.programme} words={words} />
      )}
    </>
  )
}
