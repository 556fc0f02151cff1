import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Matrix } from "../../../core/index.ts"
import { table } from "../measuring/builtCore.ts"
import type { Contender } from "../measuring/contender.ts"
import { pythonProcess, pythonVersions } from "../measuring/pythonProcess.ts"

/** Scored leads whose endings are known. */
export interface Outcomes {
  readonly scores: Matrix
  readonly outcomes: Matrix
  readonly thresholds: Matrix
}

export function benchOutcomes(count: number): Outcomes {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  const scores = Array.from({ length: count }, () => [random()])
  const outcomes = scores.map(([score]) => [random() < 0.3 * (score as number) ? 1 : 0])
  return { scores, outcomes, thresholds: Array.from({ length: 20 }, (_, step) => [0.975 - 0.05 * step]) }
}

/** Both answer with the same figures in a row: AUC, KS, Brier, log loss, the bands, the thresholds. */
export const ours: Contender<Outcomes> = {
  name: "Sellmore",
  how: 'evaluate("SCORECHECK", …), SCORELIFT and THRESHOLDTABLE; intervals by DeLong and Wilson are part of them',
  largest: 100_000,
  largestFresh: 0,
  prepare: ({ scores, outcomes, thresholds }) => ({
    run: () => {
      const check = table("SCORECHECK", [scores, outcomes])
      const lift = table("SCORELIFT", [scores, outcomes])
      const passed = table("THRESHOLDTABLE", [scores, outcomes, thresholds])
      const measure = (name: string) => check.find(([label]) => label === name)?.[1]
      const bands = lift.slice(1, -1).flatMap(([, , , leads, converted]) => [leads, converted])
      const counts = passed.slice(1, -1).flatMap(([, mqls, converted]) => [mqls, converted])
      return { scores: [...["AUC", "KS", "Brier", "Log loss"].map(measure), ...bands, ...counts].map(Number) }
    },
  }),
}

export const scikitLearn: Contender<Outcomes> = {
  name: "scikit-learn and pandas",
  how: "roc_auc_score, roc_curve, brier_score_loss, log_loss; bands by groupby, thresholds by one sort and cumsum",
  licence: "BSD-3-Clause",
  largest: 100_000,
  largestFresh: 0,
  version: () => pythonVersions("sklearn", "pandas", "numpy"),
  prepare: ({ scores, outcomes, thresholds }) => {
    const folder = mkdtempSync(join(tmpdir(), "sellmore-bench-"))
    const file = join(folder, "outcomes")
    writeFileSync(file, Float64Array.from([...scores.flat(), ...outcomes.flat(), ...thresholds.flat()].map(Number)))
    const python = pythonProcess("checks/checks.py", [file, String(thresholds.length)])
    return {
      run: () => python.ask("check"),
      end: () => {
        python.end()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}
