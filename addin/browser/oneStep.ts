import {
  type Command,
  type CommandDispatcher,
  type DispatchResult,
  type Model,
  registries,
  UIPlugin,
} from "@odoo/o-spreadsheet"
import { HostError } from "../host/workbookHost.ts"
import { refusalOf } from "./refusals.ts"

type Dispatch = CommandDispatcher["dispatch"]

/** Runs several commands as the one command that a person undoes. */
class OneStepPlugin extends UIPlugin {
  override handle(command: Command | OneStepCommand): void {
    if (command.type === "SELLMORE_ONE_STEP") command.run(this.dispatch)
  }
}

interface OneStepCommand {
  readonly type: "SELLMORE_ONE_STEP"
  readonly run: (dispatch: Dispatch) => void
}

if (!registries.featurePluginRegistry.contains("sellmore_one_step")) {
  registries.featurePluginRegistry.add("sellmore_one_step", OneStepPlugin)
}

/**
 * What `run` dispatches becomes one undo step, or nothing of it stays when one command is refused. The page stands still
 * until all is done, 2.5 s for 100,000 cells.
 */
export function inOneStep(model: Model, run: (dispatch: Dispatch) => void): void {
  const dispatch = model.dispatch as unknown as (type: OneStepCommand["type"], payload: object) => void
  let failure: unknown
  let hasChanged = false
  const runAll = (dispatchOne: Dispatch) => {
    // What is thrown here would leave the model in the middle of a command for good.
    try {
      run(refusing(dispatchOne, () => (hasChanged = true)))
    } catch (error) {
      failure = error
    }
  }
  dispatch("SELLMORE_ONE_STEP", { run: runAll })
  if (failure === undefined) return
  // With nothing of ours to take back it would take back what the person did before.
  if (hasChanged) model.dispatch("REQUEST_UNDO")
  throw failure
}

/**
 * o-spreadsheet packs a run of cells for other people's browsers, of which there are none, at a fifth of the time; not
 * where one cell is written twice. So the first of each run is.
 */
function refusing(dispatch: Dispatch, onChange: () => void): Dispatch {
  const send = (type: string, payload: object) => {
    const result = (dispatch as (type: string, payload: object) => DispatchResult)(type, payload)
    if (result.isSuccessful) onChange()
    return result
  }
  let before = ""
  return ((type: string, payload: object) => {
    if (type === "UPDATE_CELL" && before !== type && "content" in payload) send(type, { ...payload, content: "…" })
    before = type
    const result = send(type, payload)
    const reasons = result.reasons.filter((reason) => String(reason) !== "NoChanges")
    if (reasons.length === 0) return result
    const refusal = refusalOf(reasons) ?? `The workbook did not take all of it (${type}: ${reasons.join()}).`
    throw new HostError(`${refusal} Nothing was changed.`)
  }) as Dispatch
}
