import { Model } from "@odoo/o-spreadsheet"
import { runCommands } from "../runCommands.ts"
import { sheetCommands } from "../sheetCommands.ts"
import { costOfChaosSheet } from "./costOfChaos.ts"
import { leadsSheet } from "./leads.ts"
import { repEfficiencySheet } from "./repEfficiency.ts"
import { scoreRulesSheet } from "./scoreRules.ts"

/** The three jobs on invented rows, calculated and with nothing to undo yet. */
export function sampleWorkbook(): Model {
  const sketch = new Model({ sheets: [{ id: "blank", name: "Blank" }] })
  const plans = [leadsSheet, scoreRulesSheet, repEfficiencySheet, costOfChaosSheet]
  const placed = plans.map((plan, index) => ({ plan, sheetId: `sample-${index + 1}` }))
  runCommands(sketch.dispatch, sheetCommands(placed, 1))
  sketch.dispatch("DELETE_SHEET", { sheetId: "blank", sheetName: "Blank" })
  return new Model(sketch._exportData(false))
}
