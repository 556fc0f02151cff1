import { element } from "./element.ts"

/** Says what is being done while it is being done. The page is blocked meanwhile, so the words are painted first. */
export async function whileBusy<Result>(words: string, work: () => Result | Promise<Result>): Promise<Result> {
  const box = element("busy", HTMLDivElement)
  element("busy-text", HTMLParagraphElement).textContent = words
  box.hidden = false
  await painted()
  try {
    return await work()
  } finally {
    box.hidden = true
  }
}

/** Other words for what is being done now. */
export async function nowBusy(words: string): Promise<void> {
  element("busy-text", HTMLParagraphElement).textContent = words
  await painted()
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
