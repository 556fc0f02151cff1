import { readFileSync, writeFileSync } from "node:fs"
import { arch, cpus, loadavg, platform, totalmem } from "node:os"
import { markdownTable, type Section } from "./section.ts"

const path = "docs/performance.md"
const begin = "<!-- Written by npm run bench; changes by hand are lost. -->"
const end = "<!-- The end of what npm run bench writes. -->"

export interface Run {
  readonly began: Date
  readonly loadBefore: number
}

export function startRun(): Run {
  return { began: new Date(), loadBefore: loadavg()[0] ?? 0 }
}

/** The whole report: the machine, the targets, then one part after the other. */
export function report(run: Run, sections: readonly Section[]): string {
  const targets = sections.flatMap((section) => section.targets)
  const rows = targets.map(({ what, wanted, measured, verdict }) => [what, wanted, measured, verdict])
  const parts = sections.filter(({ lines }) => lines.length > 0)
  return [
    ...machine(run),
    ...(targets.length > 0 ? ["", "### Targets", "", ...markdownTable(["", "wanted", "measured", ""], rows)] : []),
    ...parts.flatMap(({ title, lines }) => ["", `### ${title}`, "", ...lines]),
  ].join("\n")
}

function machine({ began, loadBefore }: Run): string[] {
  const cores = cpus()
  const minutes = Math.round((Date.now() - began.getTime()) / 60_000)
  return [
    `${began.toISOString().slice(0, 10)}, ${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node} (V8 ${process.versions.v8}). The run took ${minutes} minutes.`,
    "",
    `Load average when it began ${loadBefore.toFixed(2)}, when it ended ${loadavg()[0]?.toFixed(2)}; the bench itself keeps one core busy, so what exceeds 1 was other work on the machine.`,
  ]
}

/** Replaces what stands between the markers; the rest of the document is written by hand. */
export function writeReport(text: string): void {
  writeFileSync(path, betweenMarkers(readFileSync(path, "utf8"), text))
  console.log(`\nWritten to ${path}.`)
}

export function betweenMarkers(document: string, text: string): string {
  const from = document.indexOf(begin)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has lost the lines that say what npm run bench writes.`)
  return `${document.slice(0, from)}${begin}\n\n${text}\n\n${document.slice(to)}`
}
