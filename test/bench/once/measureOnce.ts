import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { allDocs } from "../measuring/builtCore.ts"
import { peerFolder } from "../measuring/peerPackage.ts"
import { ratios, spread } from "../measuring/ratios.ts"
import { digits, markdownTable, type Section, shown, target } from "../measuring/section.ts"

const starts = 9

/** What is measured once, or in a process of its own: the first call, new memory, the size of the functions. */
export function measureOnce(): Section {
  console.log("First call, memory, size")
  const firsts = [10_000, 100_000].map((count) => ({ count, ...firstCalls(count) }))
  const { call, result } = JSON.parse(
    ownProcess(["--expose-gc", "--min-semi-space-size=1024", "--max-semi-space-size=1024"], "newMemory", []),
  )
  const bundle = readFileSync("dist/excel/functions.js")
  const kilobytes = gzipSync(bundle).length / 1000
  const text = bundle.toString()
  const docs = Object.values(allDocs).flatMap(({ details }) => details)
  const leaked = docs.filter((detail) => text.includes(detail.slice(0, 40))).length
  return {
    title: "First call, memory, size",
    lines: [
      ...markdownTable(
        ["first call in a fresh process, ms", "LEADSCORE", "plain loop", "ratio"],
        firsts.map(({ count, engine, plain }) => [
          `${count.toLocaleString("en")} leads`,
          shown(spread(engine), starts),
          shown(spread(plain), starts),
          shown(ratios(engine, plain), starts),
        ]),
      ),
      "",
      `- A call on 100,000 leads allocates ${digits(call)} bytes a lead, ${digits(result)} of them are its result.`,
      `- The functions of Excel are ${digits(bundle.length / 1000)} kB, ${digits(kilobytes)} kB gzip, with ${leaked} of the ${docs.length} sentences of the function reference in them.`,
    ],
    targets: [
      target("New memory of LEADSCORE beside its result, a lead", Math.max(0, call - result), "≤", 10, "bytes"),
      target("Functions bundle, gzip", kilobytes, "≤", 60, "kB"),
      target("Sentences of the reference in the functions bundle", leaked, "≤", 0, ""),
    ],
  }
}

function firstCalls(count: number) {
  const engine: number[] = []
  const plain: number[] = []
  for (let start = 0; start < starts; start++) {
    engine.push(Number(ownProcess([], "firstCall", ["engine", String(count)])))
    plain.push(Number(ownProcess([], "firstCall", ["plain", String(count)])))
  }
  return { engine, plain }
}

function ownProcess(flags: readonly string[], script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [...flags, join(peerFolder, "built", `${script}.mjs`), ...args], {
    encoding: "utf8",
  })
}
