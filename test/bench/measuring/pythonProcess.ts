import { execFileSync, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { Missing } from "./contender.ts"

/** Debian's own Python has Debian's packages; elsewhere the one on the path. */
const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3"

/** The versions of the packages named; says which one is missing. */
export function pythonVersions(...names: readonly string[]): string {
  const show = names.map(
    (name) => `import ${name}; print("${name.replace("sklearn", "scikit-learn")}", ${name}.__version__)`,
  )
  try {
    return execFileSync(python, ["-c", show.join("\n")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .trim()
      .replaceAll("\n", ", ")
  } catch {
    throw new Missing(`there is no python3 with ${names.join(" and ")}`)
  }
}

/** A script that stays there: it reads its data once, then answers each line with one of JSON. */
export function pythonProcess(script: string, args: readonly string[]) {
  const child = spawn(python, [join("test/bench", script), ...args], { stdio: ["pipe", "pipe", "inherit"] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask<Reply>(question: string): Promise<Reply> {
      child.stdin.write(`${question}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error(`${script} ended without an answer.`)
      return JSON.parse(value)
    },
    end(): void {
      child.stdin.end()
    },
  }
}
