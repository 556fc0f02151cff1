import { expect, test } from "vitest"
import { addressOf, onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { calculateSheets } from "../core/worksheets/calculateSheets.ts"
import { plansOf, sets } from "./sets.ts"

/** The labels of each chart, by its title. */
async function labelsOf(plans: readonly SheetPlan[]): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const { range } = await calculateSheets(plans)
  const charts = plans.flatMap(({ name, charts = [] }) => charts.map(({ title, data }) => ({ name, title, data })))
  const labels = charts.map(async ({ name, title, data }) => {
    const { top = 0, left = 0, bottom = 0 } = readAddress(data) ?? {}
    const cells = await range(onSheet(name, `${addressOf(top + 1, left)}:${addressOf(bottom, left)}`))
    return [title, cells.map(([cell]) => cell).filter((cell) => cell !== "" && cell !== null)] as const
  })
  return new Map(await Promise.all(labels))
}

test.each(sets)("%s: a chart without figures says so, and with figures names them", async (_, set) => {
  for (const [title, labels] of await labelsOf(plansOf(set, { withSample: false }))) {
    // The published figures are there before ours.
    if (title === "Our share beside the published one") expect(labels).toContain("Share at quota")
    else expect(labels, title).toEqual(["No figures yet"])
  }
  for (const [title, labels] of await labelsOf(plansOf(set))) {
    expect(labels.length, title).toBeGreaterThan(2)
    expect(labels, title).not.toContain("No figures yet")
  }
})
