import { afterEach, beforeEach, describe, test } from "vitest"
import type { WorkbookHost } from "../../../addin/host/workbookHost.ts"
import { contractChecks } from "./contractChecks.ts"

/** What a person does in the workbook itself, past the port. */
export interface Person {
  undo(): void | Promise<void>
  /** Types into a cell, as by keyboard. */
  type(address: string, text: string): void | Promise<void>
  renameSheet(from: string, to: string): void | Promise<void>
  deleteSheet(name: string): void | Promise<void>
}

export interface ContractOptions {
  /** `false` for hosts without a formula engine. */
  readonly calculates?: boolean
  /** Asked for after `makeHost`, for the workbook that this made. */
  readonly person?: () => Person
  /** How many rows long work takes at once; needed to cancel in the middle of it. */
  readonly rowsAtOnce?: number
}

/** One thing that the pane relies on. */
export interface ContractCheck {
  readonly about: string
  /** What the host has to have for it, besides the port. */
  readonly needs?: readonly ("calculates" | "person" | "rowsAtOnce")[]
  run(bench: ContractBench): Promise<void>
}

export interface ContractBench {
  readonly host: WorkbookHost
  readonly person: Person
  readonly rowsAtOnce: number
  readonly calculates: boolean
  /** Called when the check is over, come what may. */
  readonly later: (stop: () => void) => void
}

/**
 * What the pane relies on, the same for every adapter. `makeHost` gives a workbook with at least one sheet; the checks
 * themselves make the sheets they work on.
 */
export function workbookHostContract(
  makeHost: () => WorkbookHost | Promise<WorkbookHost>,
  options: ContractOptions = {},
): void {
  let host: WorkbookHost
  beforeEach(async () => {
    host = await makeHost()
  })
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  for (const [topic, checks] of Object.entries(contractChecks)) {
    describe(topic, () => {
      for (const check of checksFor(checks, options)) {
        test(check.about, () => check.run(benchOf(host, options, (stop) => stops.push(stop))))
      }
    })
  }
}

/** The checks that a host with these options has to pass. */
export function checksFor(checks: readonly ContractCheck[], options: ContractOptions): readonly ContractCheck[] {
  const { calculates = true, person, rowsAtOnce } = options
  const has = { calculates, person: person !== undefined, rowsAtOnce: rowsAtOnce !== undefined }
  return checks.filter(({ needs = [] }) => needs.every((need) => has[need]))
}

export function benchOf(
  host: WorkbookHost,
  { calculates = true, person, rowsAtOnce = Number.NaN }: ContractOptions,
  later: ContractBench["later"],
): ContractBench {
  return { host, person: person?.() ?? nobody, rowsAtOnce, calculates, later }
}

const missing = () => {
  throw new Error("The check does not say that it needs a person.")
}
const nobody: Person = { undo: missing, type: missing, renameSheet: missing, deleteSheet: missing }
