import { join } from "node:path"
import { pathToFileURL } from "node:url"

const built = pathToFileURL(join(process.cwd(), "dist/core/index.js")).href

/** The production build of the core: what is measured is what is shipped. */
export const { allDocs, allFunctions, evaluate }: typeof import("../../../core/index.ts") = await import(
  /* @vite-ignore */ built
)

/** Calls a function as a cell does, and expects a table. */
export function table(name: string, args: Parameters<typeof evaluate>[1]) {
  const answer = evaluate(name, args)
  if ("error" in answer) throw new Error(`${name} answers ${answer.error.code}: ${answer.error.sentence}`)
  if (!Array.isArray(answer.value)) throw new Error(`${name} answers no table.`)
  return answer.value
}
