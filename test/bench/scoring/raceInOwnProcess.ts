import { fork } from "node:child_process"
import { join } from "node:path"
import { peerFolder } from "../measuring/peerPackage.ts"
import type { Races } from "./races.ts"
import type { ScoringContender } from "./scoringWork.ts"

/**
 * An engine decides by the first runs of a function where its results are put in memory, and keeps to that: 10,000 leads
 * before 1,000,000 would make these a fifth slower. So each race is the first of its process.
 */
export function raceInOwnProcess(all: readonly ScoringContender[], count: number, fresh: boolean): Promise<Races> {
  const script = join(peerFolder, "built", "raceAlone.mjs")
  const args = [String(count), fresh ? "fresh" : "warm", ...all.map(({ name }) => name)]
  return new Promise((resolve, reject) => {
    const child = fork(script, args, { execArgv: process.execArgv, serialization: "advanced" })
    child.on("message", (races) => resolve(races as Races))
    child.on("error", reject)
    child.on("close", (code) => reject(new Error(`The race among ${count} leads ended with code ${code}.`)))
  })
}
