import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))

/** For what makes much that is soon thrown away: with more room for it, it is cleared away less often. */
export const roomy = ["--max-semi-space-size=64", "--min-semi-space-size=64"]

/** Runs a script, by its path in the project, in a Node of its own; answers with its exit code. */
export function runNode(script, args, flags = []) {
  const child = spawn(process.execPath, [...flags, script, ...args], { cwd: root, stdio: "inherit" })
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code) => resolve(code ?? 1))
  })
}
