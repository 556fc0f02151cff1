import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { TestSummary } from "./testSummary.mjs"

const inChromium = ["test/**/*.chromium.test.{ts,tsx}"]
/**
 * They leave nothing behind, so a worker loads their modules once and not anew for each file. Those that mock a module,
 * set the clock, put Excel's globals in place, register functions, or need to be without a `document`, as o-spreadsheet
 * makes one up, are left out.
 */
const together = [
  "test/{core,docs,vectors,worksheets}/**/!(fillDown|hosts|files).test.ts",
  "test/addin/taskpane/!(charts)/**/!(followWorksheets).test.ts",
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
        test: { name: "together", include: together, exclude: inChromium, isolate: false },
      },
      {
        extends: true,
        test: { name: "node", include: ["test/**/*.test.{js,ts,tsx}"], exclude: [...inChromium, ...together] },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          include: inChromium,
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
