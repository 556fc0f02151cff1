import type { ReactNode } from "react"
import { cutText } from "./cutText.ts"
import { textWidth } from "./textWidth.ts"

interface BarRowProps {
  readonly y: number
  readonly width: number
  readonly label: string
  readonly amount: string
  readonly className?: string
  /** The bar, below the words. */
  readonly children?: ReactNode
}

/** A row of a picture in a narrow pane: name and amount above, the bar below. A long name is cut, whole on hover. */
export function BarRow({ y, width, label, amount, className, children }: BarRowProps) {
  const room = width - textWidth(amount) - 8
  return (
    <g transform={`translate(0 ${y})`} className={className}>
      <text y={12}>
        <title>{label}</title>
        {cutText(label, room)}
      </text>
      <text x={width} y={12} textAnchor="end">
        {amount}
      </text>
      {children}
    </g>
  )
}
