import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { TestSummary } from "./testSummary.mjs"

const inChromium = ["test/**/*.chromium.test.{ts,tsx}"]
/**
 * All other files leave nothing behind, so a worker loads their modules once and not anew for each file. These mock a
 * module, set the clock, have functions of their own or with faults, or must be without the `document` that o-spreadsheet
 * makes up.
 */
const alone = [
  "test/addin/browser/functions.test.ts",
  "test/addin/excel/bindFunctions.test.ts",
  "test/addin/taskpane/charts/**/*.test.{ts,tsx}",
  "test/addin/taskpane/worksheets/followWorksheets.test.ts",
  "test/core/leads/fillDown.test.ts",
  "test/faults/faults.test.ts",
  "test/worksheets/files.test.ts",
]

export default defineConfig({
  root: fileURLToPath(new URL("../", import.meta.url)),
  test: {
    reporters: [["default", { summary: false }], new TestSummary()],
    // A line a file is enough where all is in order.
    slowTestThreshold: 20_000,
    passWithNoTests: false,
    update: "none",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "threads",
    // By default one core is left to Vitest itself, which waits most of the time.
    maxWorkers: "100%",
    // Tests that say so run side by side, since they wait rather than work.
    maxConcurrency: 25,
    projects: [
      {
        extends: true,
        test: { name: "alone", include: alone },
      },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.{js,ts,tsx}"],
          exclude: [...inChromium, ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          include: inChromium,
          globalSetup: "test/addin/taskpane/buildPages.ts",
          isolate: false,
          // A machine of CI may be busy: a browser that was late there gets a second try, and the log says so.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A page and its test wait for each other, and both for what a screen does after a rest.
          maxWorkers: Math.ceil(availableParallelism() * 1.5),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
