import { Button } from "@fluentui/react-components"
import { type ReactNode, useId, useState } from "react"
import type { Cell, Matrix } from "../../../core/index.ts"
import { copyText } from "./copyText.ts"
import type { NumberWords } from "./numberWords.ts"
import { tableText } from "./tableText.ts"
import { useWidth } from "./useWidth.ts"
import "./charts.css"

interface ChartFrameProps {
  readonly heading: string
  /** What the picture says, in a sentence, for those who do not see it. */
  readonly says: string
  /** The figures behind it, headings first. */
  readonly table: Matrix
  readonly words: NumberWords
  /** Draws the picture as an `svg` of that width. */
  readonly children: (width: number) => ReactNode
}

/** A picture with its heading and the table behind it, which is read aloud, shown on demand and copied as cells. */
export function ChartFrame({ heading, says, table, words, children }: ChartFrameProps) {
  const id = useId()
  const [box, width] = useWidth<HTMLDivElement>()
  const [isOpen, setOpen] = useState(false)
  const [copied, setCopied] = useState("")

  async function copy() {
    const isCopied = await copyText(tableText(table, words.tag))
    setCopied(isCopied ? "Copied. Paste it into a sheet." : "Not copied. Show the table and copy it by hand.")
  }

  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{heading}</h2>
      </figcaption>
      <div ref={box} className="chart-picture" role="img" aria-label={says}>
        {width > 0 && children(width)}
      </div>
      <div className="chart-actions">
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Hide the table" : "Show the table"}
        </Button>
        <Button size="small" appearance="subtle" onClick={copy}>
          Copy the table
        </Button>
        <span role="status" className="pane-small">
          {copied}
        </span>
      </div>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <div className="pane-cells" role="group" aria-label={`Table: ${heading}`} tabIndex={0}>
          <Table heading={heading} table={table} words={words} />
        </div>
      ) : (
        <div className="pane-unseen">
          <Table heading={heading} table={table} words={words} />
        </div>
      )}
    </figure>
  )
}

function Table({ heading, table, words }: { heading: string; table: Matrix; words: NumberWords }) {
  const [headings = [], ...rows] = table
  return (
    <table>
      <caption className="pane-unseen">{heading}</caption>
      <thead>
        <tr>
          {headings.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
            <th key={index} scope="col">
              {written(cell, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state
          <tr key={r}>
            {row.map((cell, c) =>
              c === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                <th key={c} scope="row">
                  {written(cell, words)}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
                <td key={c} className={typeof cell === "number" ? "pane-number" : undefined} title={exact(cell, words)}>
                  {written(cell, words)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function written(cell: Cell, words: NumberWords): string {
  if (typeof cell === "number") return words.short(cell)
  if (typeof cell === "object" && cell !== null) return cell.sentence
  return String(cell ?? "")
}

function exact(cell: Cell, words: NumberWords): string | undefined {
  return typeof cell === "number" ? words.exact(cell) : undefined
}
