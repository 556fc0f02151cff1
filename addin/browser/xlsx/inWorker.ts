import { HostError } from "../../host/workbookHost.ts"
import { Cancelled } from "../progress.ts"
import type { Book } from "./book.ts"
import type { Answer, Order } from "./xlsxWorker.ts"

/** Reads an Excel file beside the page, which goes on answering. */
export async function readInWorker(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Book> {
  const answer = await answerTo({ read: bytes, name }, [bytes.buffer as ArrayBuffer], signal)
  if ("book" in answer) return answer.book
  throw failureOf(answer)
}

/** Writes an Excel file beside the page. */
export async function writeInWorker(book: Book, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await answerTo({ write: book }, [], signal)
  if ("bytes" in answer) return answer.bytes
  throw failureOf(answer)
}

function failureOf(answer: Answer): Error {
  return "refused" in answer ? new HostError(answer.refused) : new Error("fault" in answer ? answer.fault : "no answer")
}

function answerTo(order: Order, transfer: Transferable[], signal: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL("./xlsxWorker.ts", import.meta.url), { type: "module" })
  const answered = new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    signal.addEventListener("abort", () => reject(new Cancelled()), { once: true })
    worker.postMessage(order, transfer)
  })
  return answered.finally(() => worker.terminate())
}
