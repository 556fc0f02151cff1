import { benchOutcomes, ours as checks, scikitLearn } from "./checks/checksWork.ts"
import { measurePair } from "./measuring/measurePair.ts"
import type { Section } from "./measuring/section.ts"
import { report, startRun, writeReport } from "./measuring/writeReport.ts"
import { measureOnce } from "./once/measureOnce.ts"
import { measureCsv } from "./scoring/measureCsv.ts"
import { measureManyRules } from "./scoring/measureManyRules.ts"
import { measureScoring } from "./scoring/measureScoring.ts"
import { loops } from "./scoring/races.ts"
import { benchLines, numpy, ours as simulation } from "./simulation/simulationWork.ts"

const run = startRun()
if (process.argv.includes("--quick")) {
  console.log(report(run, [await measureScoring([10_000], loops.slice(0, 2))]))
} else {
  const sections: Section[] = [
    measureOnce(),
    await measureScoring([10_000, 100_000, 1_000_000]),
    await measureManyRules(),
    await measureCsv(),
    await measurePair({
      title: "SCORECHECK, SCORELIFT and THRESHOLDTABLE, 100,000 leads",
      work: benchOutcomes(100_000),
      ours: checks,
      theirs: scikitLearn,
      limit: 0.2,
    }),
    await measurePair({
      title: "CHAOSRANGE, 20,000 trials of 12 inputs",
      work: benchLines,
      ours: simulation,
      theirs: numpy,
      limit: 0.35,
    }),
  ]
  const [once, scoring, ...others] = sections
  const text = report(
    run,
    [scoring, ...others, once].filter((section) => section !== undefined),
  )
  console.log(`\n${text}`)
  writeReport(text)
}
