import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pythonProcess, pythonVersions } from "../../measuring/pythonProcess.ts"
import { asOf } from "../benchLeads.ts"
import { leadsInFolder } from "../leadsCsv.ts"
import type { ScoringContender } from "../scoringWork.ts"

export const pandas: ScoringContender = {
  name: "pandas",
  how: "columns as people write them, in a Python process that stays and times itself",
  licence: "BSD-3-Clause",
  largest: 1_000_000,
  largestFresh: 100_000,
  version: () => pythonVersions("pandas", "numpy"),
  prepare: (leads) => {
    const { folder, csv, remove } = leadsInFolder(leads, true)
    const answers = join(folder, "scores")
    const python = pythonProcess("scoring/peers/pandasScores.py", [csv, answers, String(asOf)])
    return {
      run: async () => {
        const { milliseconds } = await python.ask<{ milliseconds: number }>("score")
        return { milliseconds, scores: new Float64Array(new Uint8Array(readFileSync(answers)).buffer) }
      },
      end: () => {
        python.end()
        remove()
      },
    }
  },
}
