import { Button } from "@fluentui/react-components"
import { useEffect, useRef, useState } from "react"
import type { WorkShown } from "./useLongWork.ts"

const patienceInMs = 300

/** Shown when work takes longer than a moment: what is being done, how far it is, and a way out. */
export function WorkInProgress({ shown, onCancel }: { readonly shown: WorkShown; readonly onCancel: () => void }) {
  const [isLong, setLong] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceInMs)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (isLong) box.current?.querySelector("button")?.focus()
  }, [isLong])
  if (!isLong) return null

  const { words, done, total } = shown
  return (
    <div className="pane-work" ref={box}>
      <span className="pane-small">{total > 0 ? `${words} ${count(done)} of ${count(total)}` : words}</span>
      <progress aria-label={words} value={done} max={Math.max(total, 1)} />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}

function count(number: number): string {
  return number.toLocaleString()
}
