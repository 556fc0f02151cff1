import { type Command, isCoreCommand, type Model } from "@odoo/o-spreadsheet"
import { isOpening, markOpening } from "./opening.ts"
import { mostCells } from "./tooLarge.ts"

interface Open {
  readonly model: Model
  /** The name it is saved under. */
  readonly fileName: string
  /** Holds what is in no file yet. */
  hasChanges: boolean
}

const usualName = "Workbook.xlsx"

/**
 * The open workbook. Opening a file makes the model anew; undoing that brings the one before back, with all that can be
 * undone in it, and redoing it the file. Whoever listens is told.
 */
export class Workbook {
  #open: Open
  #earlier: readonly Open[] = []
  #later: readonly Open[] = []
  #isTurning = false
  readonly #listeners = new Set<() => void>()

  constructor(model: Model) {
    this.#open = this.#followed({ model, fileName: usualName, hasChanges: false })
  }

  get model(): Model {
    return this.#open.model
  }

  get fileName(): string {
    return this.#open.fileName
  }

  get hasChanges(): boolean {
    return this.#open.hasChanges
  }

  saved(): void {
    this.#open.hasChanges = false
  }

  /** Another workbook in place of this one. */
  replace(model: Model, fileName = usualName): void {
    this.#next({ model, fileName, hasChanges: false })
  }

  /** This workbook, made anew with more in it. */
  extend(model: Model): void {
    this.#next({ ...this.#open, model })
  }

  onReplace(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #next(next: Open): void {
    markOpening(next.model)
    this.#earlier = withinBounds([...this.#earlier, this.#open])
    this.#later = []
    this.#show(this.#followed(next))
  }

  #followed(open: Open): Open {
    open.model.on("command-dispatched", this, (event) => {
      const command = event as Command
      if (this.#isTurning) return
      const isHistory = command.type === "UNDO" || command.type === "REDO"
      if (isHistory && command.commands.some(isOpening)) {
        setTimeout(() => (command.type === "UNDO" ? this.#goBack() : this.#goForward()))
      } else if (isHistory || (isCoreCommand(command) && !isOpening(command))) {
        open.hasChanges = true
      }
    })
    return open
  }

  #goBack(): void {
    const before = this.#earlier.at(-1)
    if (!before) return
    this.#earlier = this.#earlier.slice(0, -1)
    this.#later = [this.#open, ...this.#later]
    this.#turn(() => {
      // An opening that is undone there too is what can be redone.
      markOpening(before.model)
      before.model.dispatch("REQUEST_UNDO")
    })
    this.#show(before)
  }

  #goForward(): void {
    const [after, ...later] = this.#later
    if (!after) return
    this.#earlier = [...this.#earlier, this.#open]
    this.#later = later
    this.#turn(() => {
      this.#open.model.dispatch("REQUEST_UNDO")
      after.model.dispatch("REQUEST_REDO")
    })
    this.#show(after)
  }

  /** What is done to the history of a model here is no person's doing. */
  #turn(change: () => void): void {
    this.#isTurning = true
    change()
    this.#isTurning = false
  }

  #show(open: Open): void {
    this.#open = open
    for (const listener of this.#listeners) listener()
  }
}

/** The newest of them that together have no more cells than one workbook may have; the last in any case. */
function withinBounds(earlier: readonly Open[]): readonly Open[] {
  let first = earlier.length - 1
  for (let cells = cellsIn(earlier[first]); first > 0; first--) {
    cells += cellsIn(earlier[first - 1])
    if (cells > mostCells) break
  }
  return earlier.slice(Math.max(0, first))
}

function cellsIn(open: Open | undefined): number {
  if (!open) return 0
  const { getters } = open.model
  return getters.getSheetIds().reduce((sum, id) => sum + getters.getCells(id).length, 0)
}
