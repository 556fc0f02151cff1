import { withFreeNames } from "../../core/worksheets/freeNames.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { drawSheet } from "./drawSheet.ts"
import { inExcel } from "./inExcel.ts"
import { type SheetStep, sheetSteps } from "./sheetSteps.ts"

/** All in one message to Excel: if this page ends in between, there is the whole sheet or none. */
export function insertSheet(plan: SheetPlan): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook
    worksheets.load("items/name")
    names.load("items/name")
    await context.sync()
    const name = freeName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    )
    const taken = names.items.map((item) => item.name)
    const steps = sheetSteps(withFreeNames(plan, taken))
    try {
      const sheet = worksheets.add(name)
      drawSheet(sheet, steps)
      sheet.activate()
      await context.sync()
    } catch (error) {
      await removeSheet(context, name, steps)
      throw error
    }
    return name
  })
}

/** What Excel did before it refused a step; the names first, which would point nowhere. */
async function removeSheet(context: Excel.RequestContext, name: string, steps: readonly SheetStep[]): Promise<void> {
  const { worksheets, names } = context.workbook
  const added = steps.flatMap((step) => (step.step === "name" ? [step.name] : []))
  const objects = [...added.map((one) => names.getItemOrNullObject(one)), worksheets.getItemOrNullObject(name)]
  try {
    await context.sync()
    for (const object of objects) if (!object.isNullObject) object.delete()
    await context.sync()
  } catch {
    // The refusal that led here says more than one of the removal.
  }
}

const longestName = 31

/** A name that Excel takes; sheet names differ by more than their case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase())
  const allowed = wanted.replace(/[\\/?*[\]:]/g, " ")
  let name = allowed.slice(0, longestName)
  for (let number = 2; isTaken(name); number++) {
    const ending = ` ${number}`
    name = `${allowed.slice(0, longestName - ending.length)}${ending}`
  }
  return name
}
