import { HostError } from "../../host/workbookHost.ts"
import type { Book } from "./book.ts"
import { readXlsxFile } from "./readXlsxFile.ts"
import { writeXlsxFile } from "./writeXlsxFile.ts"

export type Order = { readonly read: Uint8Array; readonly name: string } | { readonly write: Book }

export type Answer =
  | { readonly book: Book }
  | { readonly bytes: Uint8Array }
  | { readonly refused: string }
  | { readonly fault: string }

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void answerTo(data).then((answer) => postMessage(answer))
})

async function answerTo(order: Order): Promise<Answer> {
  try {
    if ("write" in order) return { bytes: await writeXlsxFile(order.write) }
    return { book: await readXlsxFile(order.name, order.read) }
  } catch (failure) {
    return failure instanceof HostError ? { refused: failure.message } : { fault: String(failure) }
  }
}
