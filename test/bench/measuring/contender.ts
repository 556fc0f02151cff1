import type { Cell } from "../../../core/index.ts"

/** The scores in the order of the leads: a column of cells, as a function answers, or plain numbers. */
export type Scores = ArrayLike<number | readonly Cell[]>

/** What a run hands back. Work that another process does comes with the time that process took by its own clock. */
export interface Outcome {
  readonly scores: Scores
  readonly milliseconds?: number
}

/** A contender with its work laid out; only `run` is timed. */
export interface Prepared {
  run(): Outcome | Promise<Outcome>
  end?(): void | Promise<void>
}

/** Someone who does the same work on `Work`. A new peer is one file that exports one of these. */
export interface Contender<Work> {
  readonly name: string
  /** What of it is used: its own documented fast path. */
  readonly how: string
  readonly licence?: string
  /** The largest number of leads it takes part with; beyond it the contender would only keep the others waiting. */
  readonly largest: number
  /** The same for data made anew for every run. */
  readonly largestFresh: number
  /** How far its answers may be off, where it writes them with fewer digits. */
  readonly tolerance?: number
  /** Its version; throws `Missing` when it is not on this machine. */
  version?(): string | Promise<string>
  prepare(work: Work): Prepared | Promise<Prepared>
}

/** Something that is not on this machine: the contender is skipped, and the table says why. */
export class Missing extends Error {}
