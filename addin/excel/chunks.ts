import type { Task } from "../host/workbookHost.ts"

/** Excel on the web takes and gives at most 5 MB at once. */
const mostRows = 20_000
const mostCells = 200_000
const tooLarge: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
])

/** The task of one of several pieces of work, its progress a part of that through the rows of all. */
export function partOfTask(task: Task | undefined, rows: readonly number[], index: number): Task | undefined {
  if (!task) return undefined
  const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0)
  const before = sum(rows.slice(0, index))
  return { signal: task.signal, progress: (done) => task.progress(before + done, sum(rows)) }
}

/** Works through the rows of a range, some at a time: fewer where Excel finds them too large. */
export async function inChunks(
  rows: number,
  columns: number,
  work: (first: number, count: number) => Promise<void>,
  task?: Task,
): Promise<void> {
  let most = Math.max(1, Math.min(mostRows, Math.floor(mostCells / columns)))
  task?.signal.throwIfAborted()
  task?.progress(0, rows)
  task?.signal.throwIfAborted()
  for (let done = 0; done < rows; ) {
    const count = Math.min(most, rows - done)
    try {
      await work(done, count)
    } catch (error) {
      if (count === 1 || !(error instanceof OfficeExtension.Error) || !tooLarge.has(error.code)) throw error
      most = Math.ceil(count / 2)
      continue
    }
    done += count
    task?.progress(done, rows)
    task?.signal.throwIfAborted()
  }
}
