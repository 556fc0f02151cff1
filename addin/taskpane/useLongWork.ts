import { useEffect, useRef, useState } from "react"
import type { Task } from "../host/workbookHost.ts"
import type { OutcomeOf } from "./Outcome.tsx"
import { sentenceOf } from "./sentenceOf.ts"

/** Two frames. */
const framesInMs = 34

/** What is being done now and how far it is. */
export interface WorkShown {
  readonly words: string
  readonly done: number
  readonly total: number
}

/** Gives each part of the work its task, by what the part is called. */
export type TaskFor = (words: string) => Task

export interface LongWork {
  /** Undefined when nothing is being done. */
  readonly shown: WorkShown | undefined
  readonly outcome: OutcomeOf | undefined
  /** Does one thing at a time; what it answers is what came of it, in a sentence. */
  start(work: (taskFor: TaskFor) => Promise<string>): void
  cancel(): void
  forget(): void
}

/** Work that a person sees the progress of and may cancel; leaving the screen cancels it too. */
export function useLongWork(): LongWork {
  const [shown, setShown] = useState<WorkShown>()
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function start(work: (taskFor: TaskFor) => Promise<string>): Promise<void> {
    if (running.current) return
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setOutcome(undefined)
    setShown({ words: "", done: 0, total: 0 })
    try {
      await drawn()
      signal.throwIfAborted()
      const done = await work((words) => ({
        signal,
        progress: (so, total) => setShown({ words, done: so, total }),
      }))
      setOutcome({ done })
    } catch (error) {
      setOutcome(signal.aborted ? { done: "Cancelled. The workbook is as it was." } : { failed: sentenceOf(error) })
    } finally {
      running.current = undefined
      setShown(undefined)
    }
  }

  return {
    shown,
    outcome,
    start: (work) => void start(work),
    cancel: () => running.current?.abort(),
    forget: () => setOutcome(undefined),
  }
}

/** A host may stand still until all is done, so what is being done is on the screen first. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, framesInMs))
}
