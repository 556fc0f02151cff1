import { focusCells } from "./cells.ts"
import { element } from "./element.ts"

type Kind = "said" | "wrong"

const cancel = "Cancel"
const leastSeconds = 5
const charactersPerSecond = 14

/** A sentence in the strip under the sheets. What went wrong stays until it is closed; the rest goes once it is read. */
export function notify(sentence: string, kind: Kind = "said"): void {
  const list = element(kind === "wrong" ? "notices-wrong" : "notices-said", HTMLDivElement)
  // Said twice, it is there once, and read aloud again.
  for (const { notice, text } of notices()) if (text === sentence) notice.remove()
  const notice = document.createElement("div")
  notice.className = `notice ${kind}`
  const text = document.createElement("p")
  text.textContent = sentence
  const button = document.createElement("button")
  button.type = "button"
  button.className = "notice-close"
  button.setAttribute("aria-label", "Close this notice")
  button.textContent = "×"
  button.addEventListener("click", () => close(notice))
  notice.append(text, button)
  list.append(notice)
  notice.scrollIntoView({ block: "nearest" })
  if (kind === "said") goWhenRead(notice, Math.max(leastSeconds, sentence.length / charactersPerSecond))
}

/** Closes the notice that has the focus, else the newest; says whether there was one. */
export function closeNotice(): boolean {
  const all = notices().map(({ notice }) => notice)
  const notice = all.find((one) => one.contains(document.activeElement)) ?? all.at(-1)
  if (notice) close(notice)
  return notice !== undefined
}

function notices(): { notice: HTMLElement; text: string }[] {
  return [...element("notices", HTMLElement).querySelectorAll<HTMLElement>(".notice")].map((notice) => ({
    notice,
    text: notice.querySelector("p")?.textContent ?? "",
  }))
}

/** Whoever closes one by the keyboard is led to the next, and from the last back to the cells. */
function close(notice: HTMLElement): void {
  const hadFocus = notice.contains(document.activeElement)
  notice.remove()
  if (!hadFocus) return
  const next = document.querySelector<HTMLElement>(".notice-close")
  if (next) next.focus()
  else focusCells()
}

function goWhenRead(notice: HTMLElement, seconds: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(timer)
  const go = () => {
    stay()
    if (notice.matches(":hover, :focus-within")) return
    timer = setTimeout(() => notice.remove(), seconds * 1000)
  }
  notice.addEventListener("pointerenter", stay)
  notice.addEventListener("pointerleave", go)
  notice.addEventListener("focusin", stay)
  notice.addEventListener("focusout", () => queueMicrotask(go))
  go()
}

/** Asks before something is lost: yes or no, and undefined for Escape. */
export function ask(question: string, yes: string, no = cancel): Promise<boolean | undefined> {
  const dialog = element("question", HTMLDialogElement)
  element("question-text", HTMLParagraphElement).textContent = question
  element("question-yes", HTMLButtonElement).textContent = yes
  element("question-no", HTMLButtonElement).textContent = no
  dialog.returnValue = ""
  dialog.showModal()
  // Where both answers do something, Enter does what was most likely meant.
  if (no !== cancel) element("question-yes", HTMLButtonElement).focus()
  return new Promise((resolve) => {
    const answer = () => resolve(dialog.returnValue === "" ? undefined : dialog.returnValue === "yes")
    dialog.addEventListener("close", answer, { once: true })
  })
}
