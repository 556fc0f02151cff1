import type { WorkbookHost } from "../../../addin/host/workbookHost.ts"
import type { SheetPlan } from "../../../core/worksheets/sheetPlan.ts"

/** Inserts one sheet and answers its name. */
export async function insertPlan(host: WorkbookHost, plan: SheetPlan): Promise<string> {
  const [name = ""] = await host.insertSheets([plan])
  return name
}
