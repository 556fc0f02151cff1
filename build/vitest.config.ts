import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { TestSummary } from "./testSummary.mjs"

const inChromium = ["test/**/*.chromium.test.{ts,tsx}"]

export default defineConfig({
  root: fileURLToPath(new URL("../", import.meta.url)),
  test: {
    reporters: [["default", { summary: false }], new TestSummary()],
    passWithNoTests: false,
    update: "none",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["test/**/*.test.{js,ts,tsx}"], exclude: inChromium, pool: "threads" },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          include: inChromium,
          pool: "threads",
          maxWorkers: 2,
          // A machine of CI may be busy: a browser that was late there gets a second try, and the log says so.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
