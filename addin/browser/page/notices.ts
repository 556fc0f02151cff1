import { element } from "./element.ts"

type Kind = "said" | "wrong"

const secondsToRead = 8

/** A sentence in the corner. What went wrong stays until it is closed. */
export function notify(sentence: string, kind: Kind = "said"): void {
  const notice = document.createElement("div")
  notice.className = `notice ${kind}`
  const text = document.createElement("p")
  text.textContent = sentence
  const close = document.createElement("button")
  close.type = "button"
  close.className = "notice-close"
  close.setAttribute("aria-label", "Close")
  close.textContent = "×"
  close.addEventListener("click", () => notice.remove())
  notice.append(text, close)
  element("notices", HTMLDivElement).append(notice)
  if (kind === "said") setTimeout(() => notice.remove(), secondsToRead * 1000)
}

/** Asks before something is lost; Escape and Cancel say no. */
export function ask(question: string, yes: string): Promise<boolean> {
  const dialog = element("question", HTMLDialogElement)
  element("question-text", HTMLParagraphElement).textContent = question
  element("question-yes", HTMLButtonElement).textContent = yes
  dialog.returnValue = "no"
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true })
  })
}
