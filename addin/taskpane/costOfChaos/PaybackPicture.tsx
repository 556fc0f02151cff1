import type { WorkbookHost } from "../../host/workbookHost.ts"
import { CumulativeLine } from "../charts/CumulativeLine.tsx"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import type { CostPayback } from "./costPayback.ts"
import { isSaid } from "./figure.ts"

interface PaybackPictureProps {
  readonly host: WorkbookHost
  readonly payback: CostPayback
  /** Where the programme stands: investment, running cost, discount rate. */
  readonly place: string
  readonly words: NumberWords
}

/** When the programme has paid back, with what has come in year by year. */
export function PaybackPicture({
  host,
  payback: { years, netPresentValue, points },
  place,
  words,
}: PaybackPictureProps) {
  const oneDecimal = new Intl.NumberFormat(words.tag, { maximumFractionDigits: 1 })
  const inWords = isSaid(years) ? years.sentence : `${oneDecimal.format(years)} ${years === 1 ? "year" : "years"}`
  return (
    <>
      {points.length > 0 && (
        <CumulativeLine
          heading="When it pays back"
          points={points}
          crossing={isSaid(years) ? undefined : { years, label: inWords }}
          words={words}
        />
      )}
      <p>
        {isSaid(years) ? inWords : <b title={words.exact(years)}>{`Payback ${inWords}`}</b>}
        {!isSaid(netPresentValue) && ` · net present value ${words.short(netPresentValue)}`}{" "}
        <SheetLink host={host} at={place} />
      </p>
    </>
  )
}
