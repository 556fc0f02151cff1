import { readFileSync } from "node:fs"
import { getQuickJS, type QuickJSContext } from "quickjs-emscripten"
import { shownBy, typedCall } from "../hosts/core/typedCall.ts"
import type { VectorHost } from "../vectors/conformance.ts"

const library = readFileSync(new URL("../../dist/core/index.js", import.meta.url), "utf8")

/** An omitted argument has no form of its own in JSON: it crosses as this text. */
const omitted = "\u0000omitted"

const script = `
  import { evaluate } from "core"
  globalThis.answer = (name, json) => {
    const args = JSON.parse(json).map((arg) => (arg === ${JSON.stringify(omitted)} ? undefined : arg))
    return JSON.stringify(evaluate(name, args))
  }
`

/** The built core inside another JavaScript engine, which shares no mathematics with V8. */
export async function startQuickjs(): Promise<VectorHost> {
  const quickjs = await getQuickJS()
  const runtime = quickjs.newRuntime()
  runtime.setModuleLoader(() => library)
  const context = runtime.newContext()
  context.unwrapResult(context.evalCode(script, "script.js", { type: "module" })).dispose()
  return {
    name: "QuickJS",
    show: (sheet) => {
      const { name, args } = typedCall(sheet)
      const json = JSON.stringify(args.map((arg) => (arg === undefined ? omitted : arg)))
      return shownBy(JSON.parse(callAnswer(context, name, json)))
    },
  }
}

function callAnswer(context: QuickJSContext, name: string, json: string): string {
  const answer = context.getProp(context.global, "answer")
  const args = [name, json].map((text) => context.newString(text))
  const result = context.unwrapResult(context.callFunction(answer, context.undefined, ...args))
  const text = context.getString(result)
  for (const handle of [answer, ...args, result]) handle.dispose()
  return text
}
