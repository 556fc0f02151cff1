import { type ReactNode, useEffect, useRef } from "react"
import { Outcome, type OutcomeOf } from "./Outcome.tsx"
import type { LongWork } from "./useLongWork.ts"
import { WorkInProgress } from "./WorkInProgress.tsx"

interface WorkBarProps {
  readonly work: LongWork
  /** Stands before what came of the work. */
  readonly refusal?: OutcomeOf | undefined
  /** What starts the work. */
  readonly children: ReactNode
}

/** The bar at the foot of a screen: what starts its work, how far this is, and what came of it. */
export function WorkBar({ work, refusal, children }: WorkBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (work.outcome && document.activeElement === document.body) bar.current?.querySelector("button")?.focus()
  }, [work.outcome])
  return (
    <div className="pane-insert" ref={bar}>
      {work.shown ? <WorkInProgress shown={work.shown} onCancel={work.cancel} /> : children}
      <Outcome of={refusal ?? work.outcome} />
    </div>
  )
}
