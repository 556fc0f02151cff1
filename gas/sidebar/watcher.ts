import type { Selection } from "../../addin/host/workbookHost.ts"
import { onSheet, rangeOf } from "../../core/worksheets/address.ts"
import type { Look, SheetTrace } from "../calls/scriptCalls.ts"
import type { ScriptCaller } from "./scriptCaller.ts"

/** When to look: Sheets pushes nothing to a sidebar. */
export interface Pace {
  /** From one answer to the next look, in milliseconds, while something happens. */
  readonly shortest: number
  /** While nothing does, or Google does not answer. */
  readonly longest: number
  isVisible(): boolean
  /** Calls back when a person comes to the sidebar. */
  onAttention(listener: () => void): void
}

/** Looks at the selection and the cells while somebody listens and the sidebar is seen. */
export class Watcher {
  readonly #call: ScriptCaller
  readonly #pace: Pace
  readonly #selections = new Set<{ readonly tell: (selection: Selection) => void }>()
  readonly #changes = new Set<{ readonly tell: (address: string) => void }>()
  readonly #traces = new Map<string, SheetTrace>()
  #selected: string | undefined
  #wait: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #isLooking = false
  #looksAgain = false
  #seen: (() => void)[] = []

  constructor(call: ScriptCaller, pace: Pace) {
    this.#call = call
    this.#pace = pace
    this.#wait = pace.shortest
    pace.onAttention(() => this.lookNow())
  }

  onSelection(tell: (selection: Selection) => void): () => void {
    return this.#listen(this.#selections, { tell })
  }

  onChange(tell: (address: string) => void): () => void {
    if (this.#changes.size === 0) this.#traces.clear()
    return this.#listen(this.#changes, { tell })
  }

  /** Something is likely to have changed. */
  lookNow(): void {
    this.#wait = this.#pace.shortest
    if (this.#isLooking) this.#looksAgain = true
    else this.#schedule(0)
  }

  /** Of cells that changed, be it on a sheet that is not looked at. */
  tellChange(address: string): void {
    for (const { tell } of [...this.#changes]) tell(address)
  }

  /** Once the cells have been seen as they are: what changes from then on is told. */
  hasSeenCells(): Promise<void> {
    if (this.#changes.size === 0 || this.#traces.size > 0 || !this.#pace.isVisible()) return Promise.resolve()
    return new Promise((seen) => this.#seen.push(seen))
  }

  #listen<L>(listeners: Set<L>, listener: L): () => void {
    listeners.add(listener)
    this.lookNow()
    return () => {
      listeners.delete(listener)
      if (this.#changes.size === 0) this.#waitNoLonger()
    }
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer)
    if (this.#selections.size + this.#changes.size > 0) this.#timer = setTimeout(() => this.#look(), wait)
  }

  async #look(): Promise<void> {
    if (!this.#pace.isVisible()) {
      this.#waitNoLonger()
      return this.#schedule(this.#pace.longest)
    }
    this.#isLooking = true
    this.#looksAgain = false
    try {
      const known = Object.fromEntries([...this.#traces].map(([sheet, { digest }]) => [sheet, digest]))
      const hasNews = this.#tell(await this.#call("look", { cells: this.#changes.size > 0, known }))
      this.#wait = hasNews ? this.#pace.shortest : Math.min(this.#wait * 1.2, this.#pace.longest)
    } catch {
      // Whoever asks for something hears the sentence; a look that failed is only made again later.
      this.#wait = this.#pace.longest
    }
    this.#waitNoLonger()
    this.#isLooking = false
    this.#schedule(this.#looksAgain ? 0 : this.#wait)
  }

  #waitNoLonger(): void {
    for (const seen of this.#seen.splice(0)) seen()
  }

  #tell({ selection, cells }: Look): boolean {
    const isMoved = selection !== null && selection.address !== this.#selected
    if (selection && isMoved) {
      this.#selected = selection.address
      for (const { tell } of [...this.#selections]) tell(selection)
    }
    const changed = cells && this.#changedCells(cells)
    if (changed) this.tellChange(changed)
    return isMoved || changed !== undefined
  }

  /** The smallest range that holds all that differs from the last time this sheet was seen. */
  #changedCells(seen: SheetTrace): string | undefined {
    const before = this.#traces.get(seen.sheet)
    if (!seen.rows || !seen.columns) return undefined
    this.#traces.set(seen.sheet, seen)
    const rows = before && differing(before.rows, seen.rows)
    const columns = before && differing(before.columns, seen.columns)
    if (!rows || !columns) return undefined
    return onSheet(seen.sheet, rangeOf(rows.first, columns.first, rows.count, columns.count))
  }
}

function differing(
  before: readonly number[] = [],
  now: readonly number[] = [],
): { first: number; count: number } | undefined {
  const length = Math.max(before.length, now.length)
  const differs = Array.from({ length }, (_, index) => (before[index] ?? 0) !== (now[index] ?? 0))
  const first = differs.indexOf(true)
  return first < 0 ? undefined : { first, count: differs.lastIndexOf(true) - first + 1 }
}
