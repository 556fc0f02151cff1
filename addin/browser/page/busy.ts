import { Cancelled, type Progress, progressOf } from "../progress.ts"
import { focusCells } from "./cells.ts"
import { element } from "./element.ts"

/**
 * Says what is being done and how far it is while it is being done; Cancel and Escape end it. The words are painted
 * before the work begins.
 */
export async function whileBusy<Result>(
  words: string,
  work: (progress: Progress) => Result | Promise<Result>,
): Promise<Result> {
  const box = element("busy", HTMLDivElement)
  const cancel = element("busy-cancel", HTMLButtonElement)
  const focused = document.activeElement
  const ended = new AbortController()
  const stop = () => ended.abort(new Cancelled())
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === "Escape") stop()
    else if (event.target !== cancel) event.preventDefault()
  }
  cancel.addEventListener("click", stop)
  addEventListener("keydown", onKey, { capture: true })
  show(words)
  box.hidden = false
  cancel.focus()
  await painted()
  try {
    return await work(progressOf(ended.signal, show, painted))
  } finally {
    box.hidden = true
    cancel.removeEventListener("click", stop)
    removeEventListener("keydown", onKey, { capture: true })
    // Opening a file draws the cells anew.
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
    else focusCells()
  }
}

export function isBusy(): boolean {
  return !element("busy", HTMLDivElement).hidden
}

function show(words: string, share?: number): void {
  const text = element("busy-text", HTMLParagraphElement)
  if (text.textContent !== words) text.textContent = words
  const bar = element("busy-bar", HTMLDivElement)
  if (share === undefined) {
    bar.removeAttribute("aria-valuenow")
  } else {
    bar.setAttribute("aria-valuenow", String(Math.round(share * 100)))
    bar.style.setProperty("--share", String(share))
  }
}

/** Resolves when what was changed can be seen, and soon where nobody looks: a hidden page is not painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 200)
  })
}
