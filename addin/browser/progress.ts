/** What a long piece of work tells and asks while it goes on. */
export interface Progress {
  readonly signal: AbortSignal
  /** What is being done, and the share that is done where it is known, from 0 to 1. */
  say(words: string, share?: number): void
  /** Lets the page show new words, and answer where it has waited long. Throws `Cancelled` when no more is wanted. */
  breathe(): Promise<void>
}

export class Cancelled extends Error {}

const longestWait = 30

/** Progress that is shown by `show`, seen after `painted`, and ends with `signal`. */
export function progressOf(signal: AbortSignal, show: Progress["say"], painted: () => Promise<void>): Progress {
  let breathed = performance.now()
  let said = ""
  let isNew = false
  return {
    signal,
    say(words, share) {
      isNew ||= words !== said
      said = words
      show(words, share)
    },
    async breathe() {
      if (isNew || performance.now() - breathed > longestWait) {
        await (isNew ? painted() : new Promise((resolve) => setTimeout(resolve)))
        isNew = false
        breathed = performance.now()
      }
      if (signal.aborted) throw new Cancelled()
    },
  }
}

/** For work that nobody watches. */
export function unwatched(): Progress {
  return progressOf(
    new AbortController().signal,
    () => {},
    () => Promise.resolve(),
  )
}
