import { expect, test } from "vitest"
import { isInstalled, needsEverything } from "../../build/install.mjs"

const wanted = {
  "": {},
  "node_modules/vite": { version: "8.3.8" },
  "node_modules/vitest": { version: "4.1.12", dev: true },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
}
const { "node_modules/vite": vite, "node_modules/vitest": vitest } = wanted
const running = { "node_modules/vite": vite }
const all = { ...running, "node_modules/vitest": vitest }

test.each([
  ["start", "nothing", {}, false],
  ["start", "what it runs on", running, true],
  ["test", "what it runs on", running, false],
  ["test", "everything", all, true],
  ["start", "everything", all, true],
  ["start", "an older version", { "node_modules/vite": { version: "8.3.7" } }, false],
  ["test", "an older version", { ...all, "node_modules/vite": { version: "8.3.7" } }, false],
])("for npm %s, with %s there: complete %s", (purpose, _, installed, complete) => {
  expect(isInstalled(purpose, wanted, installed)).toBe(complete)
})

test("without a lockfile nothing counts as complete", () => {
  expect(isInstalled("start", {}, {})).toBe(false)
})

test("npm start takes no tools away that are there for tests", () => {
  expect(needsEverything("start", running)).toBe(false)
  expect(needsEverything("start", all)).toBe(true)
  expect(needsEverything("test", {})).toBe(true)
})
