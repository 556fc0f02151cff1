import { allowedSkips } from "./allowedSkips.mjs"

/**
 * Counts what ran, last of all, as `Tests: N passed, N failed, N skipped`. A skip that names none of the allowed reasons
 * fails the run, and so does a run of no tests.
 */
export class TestSummary {
  /** Tests that a name pattern leaves out are no skips. */
  onInit(vitest) {
    this.isNarrowed = vitest.config.testNamePattern !== undefined
  }

  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state) => tests.filter((test) => test.result().state === state).length
    const skipped = tests.filter((test) => test.result().state === "skipped" && !(this.isNarrowed && !hasReason(test)))
    const refused = skipped.filter((test) => !Object.values(allowedSkips).includes(reasonOf(test)))
    const unfinished = count("pending")
    const broken = modules.filter((module) => module.state() === "failed" && !hasFailedTest(module))

    for (const [reason, number] of countByReason(skipped)) console.log(`Skipped ${number}: ${reason}`)
    for (const test of refused.slice(0, 20)) {
      console.log(`Not allowed to be skipped: ${test.module.relativeModuleId} > ${test.fullName}`)
    }
    if (tests.length === 0) console.log("No test ran.")
    if (unfinished > 0) console.log(`${unfinished} tests did not finish.`)

    const failed = count("failed") + refused.length + unfinished + broken.length + unhandledErrors.length
    if (failed > 0 || tests.length === 0) process.exitCode = 1
    console.log(`Tests: ${count("passed")} passed, ${failed} failed, ${skipped.length - refused.length} skipped`)
  }
}

function hasFailedTest(module) {
  return [...module.children.allTests("failed")].length > 0
}

function hasReason(test) {
  return test.result().note !== undefined
}

function reasonOf(test) {
  return test.result().note ?? "no reason given"
}

function countByReason(tests) {
  const counts = new Map()
  for (const test of tests) counts.set(reasonOf(test), (counts.get(reasonOf(test)) ?? 0) + 1)
  return counts
}
