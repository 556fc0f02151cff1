import { cutText } from "./cutText.ts"
import { textWidth } from "./textWidth.ts"

interface TextAtProps {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Of the picture. */
  readonly width: number
  readonly className?: string
}

/** A text over its place, moved as far as it needs to stay in the picture. */
export function TextAt({ x, y, text, width, className }: TextAtProps) {
  const half = textWidth(text) / 2 + 2
  const middle = half * 2 > width ? width / 2 : Math.min(Math.max(x, half), width - half)
  return (
    <text x={middle} y={y} textAnchor="middle" className={className}>
      {cutText(text, width)}
    </text>
  )
}
