import type { Task } from "../host/workbookHost.ts"

/** Goes through as many things, a slice at a time, and lets the page draw and the person cancel in between. */
export async function inSlices(
  total: number,
  slice: number,
  task: Task | undefined,
  each: (from: number, to: number) => void,
): Promise<void> {
  task?.signal.throwIfAborted()
  task?.progress(0, total)
  for (let from = 0; from < total; from += slice) {
    if (task) await new Promise((resolve) => setTimeout(resolve))
    task?.signal.throwIfAborted()
    const to = Math.min(total, from + slice)
    each(from, to)
    task?.progress(to, total)
  }
}
