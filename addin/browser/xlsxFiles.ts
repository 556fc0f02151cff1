import type { Progress } from "./progress.ts"
import type { Workbook } from "./workbook.ts"
import { bookFromModel } from "./xlsx/bookFromModel.ts"
import { readInWorker, writeInWorker } from "./xlsx/inWorker.ts"
import { modelFromBook } from "./xlsx/modelFromBook.ts"

const mostNamed = 5

/** Excel files: opened in place of the workbook, and saved from it. */
export class XlsxFiles {
  readonly #workbook: Workbook
  readonly #isOurs: (functionName: string) => boolean

  constructor(workbook: Workbook, isOurs: (functionName: string) => boolean) {
    this.#workbook = workbook
    this.#isOurs = isOurs
  }

  /** Opens the file; says what of it is not here. */
  async open(name: string, bytes: Uint8Array, progress: Progress): Promise<readonly string[]> {
    const book = await readInWorker(name, bytes, progress.signal)
    const { model, frozen, unknown } = await modelFromBook(book, progress)
    this.#workbook.replace(model, name.replace(/\.[^.]*$/, ".xlsx"))
    const named = unknown.length > mostNamed ? [...unknown.slice(0, mostNamed), "…"] : unknown
    return [
      ...(frozen > 0
        ? [
            `${name}: ${formulas(frozen)} could not be kept, the last values are there instead. Not known here: ${named.join(", ")}.`,
          ]
        : []),
      ...(book.leftOut.length > 0
        ? [`${name}: left out here and in what you save, but still in that file: ${book.leftOut.join(", ")}.`]
        : []),
    ]
  }

  /** The workbook as a file, and what of it is not in the file. */
  async save(progress: Progress): Promise<{ name: string; bytes: Uint8Array; said: readonly string[] }> {
    const { model, fileName } = this.#workbook
    const { book, frozen } = await bookFromModel(model, this.#isOurs, progress)
    progress.say("Writing the file…")
    return {
      name: fileName,
      bytes: await writeInWorker(book, progress.signal),
      said: [
        ...(frozen > 0
          ? [
              `${fileName}: ${formulas(frozen)} could not be kept, the values are there instead. Excel does not know the functions.`,
            ]
          : []),
        ...(book.leftOut.length > 0 ? [`${fileName}: left out of the file: ${book.leftOut.join(", ")}.`] : []),
      ],
    }
  }
}

function formulas(number: number): string {
  return number === 1 ? "1 formula" : `${number.toLocaleString("en")} formulas`
}
