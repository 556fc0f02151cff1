import { Button, Radio, RadioGroup } from "@fluentui/react-components"
import { useState } from "react"
import type { Worksheets } from "../../../core/worksheets/worksheets.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { LongWork } from "../useLongWork.ts"
import { undoInWords } from "./undoInWords.ts"

interface InsertWorksheetsProps {
  readonly host: WorkbookHost
  readonly worksheets: Worksheets
  /** What the sheets are called together: "calculator". */
  readonly noun: string
  readonly work: LongWork
  readonly onInserted: () => void
}

/** Inserts the sheets, with a sample or empty. */
export function InsertWorksheets({ host, worksheets, noun, work, onInserted }: InsertWorksheetsProps) {
  const [withSample, setWithSample] = useState(true)
  const isBusy = work.shown !== undefined

  const insert = () =>
    work.start(async () => {
      const names = (await host.names()).map(({ name }) => name)
      const inserted = await host.insertSheets(worksheets.sheets({ withSample, withFunctions: true, names }))
      onInserted()
      const [first, last] = [inserted[0], inserted[inserted.length - 1]]
      const are =
        inserted.length === 1 ? `The sheet is there: ${first}` : `The sheets are there, from ${first} to ${last}`
      return `${are}. ${undoInWords(host, inserted.length === 1 ? "takes it away" : "takes them away")}`
    })

  return (
    <div className="sheets-insert">
      <RadioGroup
        aria-label="What stands in the input cells"
        value={withSample ? "sample" : "empty"}
        disabled={isBusy}
        onChange={(_, { value }) => setWithSample(value === "sample")}
      >
        <Radio value="sample" label="With sample figures, to look around" />
        <Radio value="empty" label="Empty, for your own" />
      </RadioGroup>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={insert}>
        {isBusy ? "Inserting …" : `Insert the ${noun}`}
      </Button>
    </div>
  )
}
