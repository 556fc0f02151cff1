import { Field, Input } from "@fluentui/react-components"
import { useMemo, useState } from "react"
import { chanceAbove } from "../../../core/chaos/simulateLines.ts"
import type { Matrix } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import type { RangeOf } from "../charts/RangeDrawing.tsx"
import { RangePicture } from "../charts/RangePicture.tsx"
import { isSaid } from "./figure.ts"
import { readAmount } from "./readAmount.ts"
import { SaidNote } from "./SaidNote.tsx"
import { simulateAsSheet } from "./simulateAsSheet.ts"

interface ChanceToExceedProps {
  readonly host: WorkbookHost
  readonly range: RangeOf
  readonly lines: Matrix
  readonly simulation: Matrix
  readonly simulationPlace: string
  readonly words: NumberWords
}

/** The range of the sheet, and the chance to exceed an amount, from the same draws. */
export function ChanceToExceed({ host, range, lines, simulation, simulationPlace, words }: ChanceToExceedProps) {
  const [typed, setTyped] = useState<string>()
  const simulated = useMemo(
    () => simulateAsSheet(lines, simulation, simulationPlace),
    [lines, simulation, simulationPlace],
  )
  const base = isSaid(simulated) ? range.P50 : simulated.base
  const shown = typed ?? words.exact(Math.round(base))
  const amount = typed === undefined ? base : readAmount(typed, words.tag)
  const isWrong = amount === undefined && shown.trim() !== ""
  const exceeded =
    amount === undefined || isSaid(simulated)
      ? undefined
      : { amount, chance: words.percent(chanceAbove(simulated, amount)) }

  return (
    <>
      <RangePicture heading="How sure is that" range={range} exceeded={exceeded} words={words} />
      {isSaid(simulated) ? (
        <SaidNote host={host} {...simulated} />
      ) : (
        <>
          <Field
            label="Chance to exceed"
            {...(isWrong && { validationMessage: `“${shown}” is no amount. Type a number, such as 1.2 M.` })}
          >
            <Input inputMode="decimal" value={shown} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <p role="status">
            {exceeded &&
              `${exceeded.chance} of ${words.exact(simulated.totals.length)} draws end above ${words.short(exceeded.amount)} a year.`}
          </p>
        </>
      )}
    </>
  )
}
