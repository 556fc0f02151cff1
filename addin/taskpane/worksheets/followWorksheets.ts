import { type Cell, readError } from "../../../core/index.ts"
import { readAddress } from "../../../core/worksheets/address.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { sentenceOf } from "../sentenceOf.ts"
import { type RangeNames, readWorksheets, type WorksheetsRead, type WorksheetsState } from "./readWorksheets.ts"

const patienceInMs = 300
/** Typing a few cells in a row is one change. */
const restInMs = 150
const againInMs = 1000
/** Excel refuses while a cell is being edited: what was read stays until it refuses for longer. */
const mostRefusals = 3

export interface WorksheetsView<Key extends string> extends WorksheetsRead<Key> {
  /** Reading takes longer than a moment; what was read before is still in `state`. */
  readonly isSlow: boolean
}

export interface Follower {
  readonly read: () => void
  /** Shows the set with that number from now on, or the newest. */
  readonly choose: (number: number | undefined) => void
  readonly stop: () => void
}

/** Reads the sheets, and again whenever cells change or another sheet is shown, which tells of renamed and undone ones. */
export function followWorksheets<Key extends string>(
  host: WorkbookHost,
  names: RangeNames<Key>,
  tell: (view: WorksheetsView<Key>) => void,
): Follower {
  let view: WorksheetsView<Key> = { state: { kind: "reading" }, copies: [], isSlow: false }
  let wanted: number | undefined
  let isReading = false
  let isStale = false
  let isStopped = false
  let refusals = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let shownSheet: string | undefined

  const show = (changed: Partial<WorksheetsView<Key>>) => {
    if (isStopped) return
    view = { ...view, ...changed }
    tell(view)
  }
  const readIn = (milliseconds: number) => {
    clearTimeout(rest)
    if (!isStopped) rest = setTimeout(read, milliseconds)
  }
  async function read(): Promise<void> {
    isStale = isReading
    if (isReading) return
    isReading = true
    const slow = setTimeout(() => show({ isSlow: true }), patienceInMs)
    const found = await readWorksheets(host, names, wanted).catch((error: unknown) => ({ refused: sentenceOf(error) }))
    clearTimeout(slow)
    isReading = false
    if (isStopped) return
    if (isStale) return read()
    refusals = "refused" in found ? refusals + 1 : 0
    if ("refused" in found) {
      showRefusal(found.refused)
      if (refusals < mostRefusals) readIn(againInMs)
      return
    }
    const mayFollow = isStillCalculating(found.state) || !isSame(found.state, view.state)
    show({ ...found, isSlow: false })
    if (mayFollow) readIn(againInMs)
  }
  function showRefusal(sentence: string): void {
    const isKept = view.state.kind === "found" && refusals < mostRefusals
    show(isKept ? { isSlow: true } : { state: { kind: "failed", sentence }, isSlow: false })
  }

  const stopCells = host.onCellsChange(() => readIn(restInMs))
  const stopSelection = host.onSelectionChange(({ address }) => {
    const sheet = readAddress(address)?.sheet
    if (sheet !== shownSheet) readIn(restInMs)
    shownSheet = sheet
  })
  void read()

  return {
    read: () => void read(),
    choose: (number) => {
      wanted = number
      void read()
    },
    stop: () => {
      isStopped = true
      clearTimeout(rest)
      stopCells()
      stopSelection()
    },
  }
}

/** Results that come late are not told as changes, and a formula may hide that it waits: IFERROR shows a blank then. */
function isSame<Key extends string>(state: WorksheetsState<Key>, before: WorksheetsState<Key>): boolean {
  if (state.kind !== "found" || before.kind !== "found") return state.kind !== "found"
  return JSON.stringify(state.tables) === JSON.stringify(before.tables)
}

function isStillCalculating<Key extends string>(state: WorksheetsState<Key>): boolean {
  if (state.kind !== "found") return false
  return Object.values<readonly (readonly Cell[])[]>(state.tables).some((table) => table.flat().some(isPending))
}

function isPending(cell: Cell): boolean {
  return cell === "Loading..." || /#(?:BUSY!|GETTING_DATA)/.test(readError(cell)?.sentence ?? "")
}
