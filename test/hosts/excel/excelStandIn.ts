import type { FunctionsMetadata } from "../../../addin/excel/functionsJson.ts"
import type { Shown, ShownCell } from "../../vectors/conformance.ts"
import { placeOf } from "../../vectors/layOut.ts"
import { readFormula, type TypedArgument } from "../../vectors/readFormula.ts"
import { type BlankForm, CustomFunctions, type ExcelArgument } from "./customFunctions.ts"
import type { Grid, GridValue, Place } from "./grid.ts"
import { type Batch, type ExcelRefusal, type OfficeObject, processBatch, servicePath } from "./processBatch.ts"
import { Workbook, type WorkbookSurroundings } from "./workbook.ts"

const event = { message: 33, selection: 2 }
/** A message that carries an event of Excel's objects. */
const objectEvent = 65_536
/** What Excel on the web passes in one message. */
const mostBytes = 5_000_000

/** Stands in for Excel behind a real office.js: it sends what Excel sends, and shows what Excel would show. */
export class ExcelStandIn {
  workbook: Workbook
  /** What Excel answers to everything while it holds: a cell is being edited, say. */
  refusing: ExcelRefusal | undefined
  /** Batches that were answered. */
  batches = 0
  /** Resolves once office.js says that it takes calls. */
  readonly ready: Promise<void>
  private becomeReady: () => void = () => undefined
  private readonly functions: CustomFunctions
  private deliver: (event: number, entries: unknown[]) => void = () => undefined
  private readonly untold: unknown[] = []
  private readonly surroundings: WorkbookSurroundings

  constructor(metadata: FunctionsMetadata, blank: BlankForm = null) {
    this.functions = new CustomFunctions(metadata, blank)
    this.surroundings = {
      metadata,
      listening: new Set(),
      callAll: (calls) => this.callAll(calls),
      tellSelected: () => this.deliver(event.selection, []),
      tell: (type, message) => this.tell([objectEvent, type, "Workbook", JSON.stringify(message), 0]),
    }
    this.workbook = new Workbook(this.surroundings)
    this.ready = new Promise((resolve) => {
      this.becomeReady = resolve
    })
  }

  /** An empty workbook in place of the one that was open. */
  openEmpty(): void {
    this.workbook = new Workbook(this.surroundings)
    this.refusing = undefined
  }

  /** `deliver` takes an event to office.js. */
  connect(deliver: (event: number, entries: string) => void): void {
    this.deliver = (id, entries) => deliver(id, JSON.stringify(entries))
  }

  /** Answers a batch. Whatever the stand-in does not know fails the run, not just the batch. */
  process(batch: string): string {
    this.batches++
    try {
      if (batch.length > mostBytes) return refused("RequestPayloadSizeLimitExceeded", "The request is too large.")
      const parsed = JSON.parse(batch) as Batch
      const refusing = isOfWorkbook(parsed) ? this.refusing : undefined
      if (refusing) return refused(refusing.code, refusing.message)
      const answer = JSON.stringify(processBatch(parsed, this.roots()))
      return answer.length > mostBytes
        ? refused("ResponsePayloadSizeLimitExceeded", "The response is too large.")
        : answer
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
      return refused("GeneralException", String(error))
    }
  }

  /** One call with its arguments; answers the cells it fills. */
  async call(name: string, args: readonly ExcelArgument[]): Promise<GridValue[][]> {
    const [rows = []] = await this.callAll([{ name, args }])
    return rows
  }

  /** Many calls in one recalculation, as one message each. */
  callAll(calls: readonly { name: string; args: readonly ExcelArgument[] }[]): Promise<GridValue[][][]> {
    const invocations = calls.map(({ name, args }) => this.functions.invoke(name, args))
    this.deliver(
      event.message,
      invocations.map(({ message }) => message),
    )
    return Promise.all(invocations.map(({ shown }) => shown))
  }

  /** Types a formula of one call into a cell of a sheet and spills its answer. */
  async type(grid: Grid, at: Place, formula: string): Promise<void> {
    const { name, args } = readFormula(formula)
    const calling = this.call(
      name,
      args.map((argument) => argumentOf(argument, grid)),
    )
    grid.put(at.row, at.column, { value: { code: "#BUSY!", sentence: "" }, formula })
    spill(grid, at, await calling, formula)
  }

  /** What happens at once is told in one message. */
  private tell(message: unknown): void {
    if (this.untold.push(message) > 1) return
    queueMicrotask(() => this.deliver(event.message, this.untold.splice(0)))
  }

  private roots() {
    const services: Readonly<Record<string, OfficeObject["call"]>> = {
      "Microsoft.ExcelServices.CustomFunctions": {
        _SetOsfControlContainerReadyForCustomFunctions: () => this.becomeReady(),
        _GetEnabledFeatures: () => [1, 2, 3, 4],
        SetInvocationArrayResults: (results: unknown) => this.functions.takeResults(results),
      },
      "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => undefined },
    }
    return {
      workbook: this.workbook.root,
      kept: (reference: string) => this.workbook.kept(reference),
      service: (name: string): OfficeObject => {
        const service = services[name]
        if (!service) throw new Error(`The stand-in for Excel has no service ${name}`)
        return { kind: name, call: service }
      },
    }
  }
}

function refused(code: string, message: string): string {
  return JSON.stringify({ Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: "" } })
}

/** Results of functions are taken while everything else is refused. */
function isOfWorkbook({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== servicePath)
}

/** What cells of a result show, in the form of the vectors. */
export function shownBy(rows: readonly (readonly GridValue[])[]): Shown {
  const shown = rows.map((row) => row.map((cell) => (cell ?? "") as ShownCell))
  return shown.length === 1 && shown[0]?.length === 1 ? (shown[0][0] as ShownCell) : shown
}

function argumentOf(argument: TypedArgument, grid: Grid): ExcelArgument {
  if (argument === "omitted") return undefined
  if ("constant" in argument) return argument.constant
  const { from, to } = argument
  return grid.values(from, to.row - from.row + 1, to.column - from.column + 1)
}

function spill(grid: Grid, at: Place, rows: readonly (readonly GridValue[])[], formula: string): void {
  const isBlocked = rows.some((row, r) => row.some((_, c) => r + c > 0 && grid.isFilled(at.row + r, at.column + c)))
  const shown = isBlocked ? [[{ code: "#SPILL!", sentence: "" }]] : rows
  shown.forEach((row, r) => {
    row.forEach((value, c) => {
      grid.put(at.row + r, at.column + c, r + c === 0 ? { value, formula } : { value })
    })
  })
}

/** The cells around a place that are filled without a gap: a spilled result, read back as a person sees it. */
export function spilledAt(grid: Grid, address: string): GridValue[][] {
  const { row, column } = placeOf(address)
  let rows = 1
  let columns = 1
  while (grid.isFilled(row + rows, column)) rows++
  while (grid.isFilled(row, column + columns)) columns++
  return grid.values({ row, column }, rows, columns)
}
