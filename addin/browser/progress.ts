/** What a long piece of work tells and asks while it goes on. */
export interface Progress {
  readonly signal: AbortSignal
  /** What is being done, and the share that is done where it is known, from 0 to 1. */
  say(words: string, share?: number): void
  /** Lets the page answer where it has waited long. Throws `Cancelled` when no more is wanted. */
  breathe(): Promise<void>
}

export class Cancelled extends Error {}

const longestWait = 30

/** Progress that is shown by `show` and ends with `signal`. */
export function progressOf(signal: AbortSignal, show: Progress["say"]): Progress {
  let breathed = performance.now()
  return {
    signal,
    say: show,
    async breathe() {
      if (performance.now() - breathed > longestWait) {
        await new Promise((resolve) => setTimeout(resolve))
        breathed = performance.now()
      }
      if (signal.aborted) throw new Cancelled()
    },
  }
}

/** For work that nobody watches. */
export function unwatched(): Progress {
  return progressOf(new AbortController().signal, () => {})
}
