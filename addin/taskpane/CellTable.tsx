import type { Cell, Matrix } from "../../core/index.ts"

interface CellTableProps {
  readonly name: string
  readonly cells: Matrix
  readonly hasHeadings?: boolean
}

/** Cells as a sheet shows them, in a box that scrolls by itself where the pane is too narrow. */
export function CellTable({ name, cells, hasHeadings = false }: CellTableProps) {
  return (
    <figure className="pane-figure">
      <figcaption className="pane-code">{name}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <div className="pane-cells" role="group" aria-label={`Cells of ${name}`} tabIndex={0}>
        <table>
          <tbody>
            {cells.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of an example never move
              <tr key={r}>
                {row.map((cell, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the cells of an example never move
                  <CellOf key={c} cell={cell} isHeading={hasHeadings && r === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

function CellOf({ cell, isHeading }: { readonly cell: Cell; readonly isHeading: boolean }) {
  if (isHeading) return <th scope="col">{String(cell ?? "")}</th>
  if (typeof cell === "number") {
    return (
      <td className="pane-number" title={String(cell)}>
        {(Math.abs(cell) < 10_000 ? small : large).format(cell)}
      </td>
    )
  }
  if (typeof cell === "object" && cell !== null) {
    return (
      <td className="pane-text">
        <b>{cell.code}</b> {cell.sentence}
      </td>
    )
  }
  if (typeof cell === "boolean") return <td>{cell ? "TRUE" : "FALSE"}</td>
  return <td className={(cell ?? "").length > 40 ? "pane-text" : undefined}>{cell}</td>
}

/** Rounded for reading; years and four-digit counts stay without a separator. */
const small = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 6, useGrouping: false })
const large = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })
