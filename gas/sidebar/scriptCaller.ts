import { HostError } from "../../addin/host/workbookHost.ts"
import { failureSentence } from "../calls/failureSentence.ts"
import type { Answer, Request, ScriptCall, ScriptCalls } from "../calls/scriptCalls.ts"
import type { Transport } from "./transport.ts"

export type ScriptCaller = <C extends ScriptCall>(
  call: C,
  ...args: Parameters<ScriptCalls[C]>
) => Promise<ReturnType<ScriptCalls[C]>>

/** Calls the script; what it refuses, and what keeps a call from it, is thrown as a sentence. */
export function scriptCaller(transport: Transport): ScriptCaller {
  return async <C extends ScriptCall>(call: C, ...args: Parameters<ScriptCalls[C]>) => {
    const request: Request<C> = { call, args }
    const answer = await transport(JSON.stringify(request)).then(readAnswer<C>, (error: unknown) => {
      throw new HostError(failureSentence(error instanceof Error ? error.message : String(error)))
    })
    if ("refused" in answer) throw new HostError(answer.refused)
    return answer.value
  }
}

function readAnswer<C extends ScriptCall>(text: string): Answer<C> {
  return JSON.parse(text)
}
