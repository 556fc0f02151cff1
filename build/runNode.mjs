import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))

/** Runs a script of the project or of an installed package in a Node of its own; answers with its exit code. */
export function runNode(script, args) {
  const file = createRequire(import.meta.url).resolve(script)
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" })
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code) => resolve(code ?? 1))
  })
}
