import type { Model } from "@odoo/o-spreadsheet"

/** The open workbook. Opening a file replaces the model; whoever listens is told. */
export class Workbook {
  #model: Model
  readonly #listeners = new Set<() => void>()

  constructor(model: Model) {
    this.#model = model
  }

  get model(): Model {
    return this.#model
  }

  replace(model: Model): void {
    this.#model = model
    for (const listener of this.#listeners) listener()
  }

  onReplace(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
