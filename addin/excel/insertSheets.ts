import { withFreeNames } from "../../core/worksheets/freeNames.ts"
import type { SheetPlan } from "../../core/worksheets/sheetPlan.ts"
import { drawSheet } from "./drawSheet.ts"
import { inExcel } from "./inExcel.ts"
import { sheetSteps } from "./sheetSteps.ts"

/** All in one message to Excel: if this page ends in between, there are all sheets or none. */
export function insertSheets(wanted: readonly SheetPlan[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook
    worksheets.load("items/name")
    names.load("items/name")
    await context.sync()
    const plans = withFreeNames(wanted, {
      sheets: worksheets.items.map((sheet) => sheet.name),
      names: names.items.map((item) => item.name),
    })
    const drawings = plans.map((plan) => ({ plan, steps: sheetSteps(plan) }))
    try {
      const sheets = drawings.map((drawing) => ({ ...drawing, sheet: worksheets.add(drawing.plan.name) }))
      // Formulas read each other's sheets and names, so these come first.
      for (const { sheet, plan } of sheets)
        for (const { name, range } of plan.names ?? []) names.add(name, sheet.getRange(range))
      for (const { sheet, steps } of sheets) drawSheet(sheet, steps)
      sheets[0]?.sheet.activate()
      await context.sync()
    } catch (error) {
      await removeSheets(context, plans)
      throw error
    }
    return plans.map(({ name }) => name)
  })
}

/** What Excel did before it refused a step; the names first, which would point nowhere. */
async function removeSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const { worksheets, names } = context.workbook
  const added = plans.flatMap((plan) => plan.names ?? [])
  const objects = [
    ...added.map(({ name }) => names.getItemOrNullObject(name)),
    ...plans.map(({ name }) => worksheets.getItemOrNullObject(name)),
  ]
  try {
    await context.sync()
    for (const object of objects) if (!object.isNullObject) object.delete()
    await context.sync()
  } catch {
    // The refusal that led here says more than one of the removal.
  }
}
