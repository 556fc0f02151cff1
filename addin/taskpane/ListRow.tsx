import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right"
import type { ReactNode } from "react"

interface ListRowProps {
  readonly children: ReactNode
  readonly below: string
  readonly onClick: () => void
}

/** A line of a list that opens something: what it is, and in small print what to expect. */
export function ListRow({ children, below, onClick }: ListRowProps) {
  return (
    <li>
      <button type="button" className="pane-row" onClick={onClick}>
        <span className="pane-row-text">
          <span className="pane-row-title">{children}</span>
          <span className="pane-small">{below}</span>
        </span>
        <ChevronRightRegular aria-hidden className="pane-row-arrow" />
      </button>
    </li>
  )
}
