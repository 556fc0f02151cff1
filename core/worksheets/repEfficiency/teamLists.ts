import type { Cell } from "../../cells/index.ts"
import { formulaDown, values } from "../planCells.ts"
import { fixed, rowNumbers } from "../rows.ts"
import type { SheetSection } from "../sheetSection.ts"
import { defaultActivities, mostActivities, mostReps, team } from "./layout.ts"
import { repEntryNames, repNames } from "./names.ts"
import { sampleReps } from "./sample.ts"

const { activities, reps } = team
const nameOf = (row: number) => `=IFERROR(TRIM(A${row}),"")`

/** The activities, and which of them are selling. */
export function activityList(): SheetSection {
  const named: Cell[][] = Array.from({ length: mostActivities }, (_, at) => [
    ...(defaultActivities[at] ?? [null, null]),
  ])
  return {
    blocks: [
      values(
        `A${activities.first - 1}`,
        [["Activity", "Selling", "", "", "To fix", "Name", "Selling", "Not in order"]],
        "heading",
      ),
      values(`A${activities.first}`, named, "input"),
      formulaDown(`F${activities.first}`, rowNumbers(activities), nameOf),
      formulaDown(`G${activities.first}`, rowNumbers(activities), (row) => `=IFERROR(IF(TRIM(B${row})="yes",1,0),0)`),
      formulaDown(
        `H${activities.first}`,
        rowNumbers(activities),
        (row) =>
          `=IFERROR((TRIM(A${row})<>"")*(1-(COUNTIF(${fixed("F", activities)},F${row})=1)*OR(TRIM(B${row})="yes",TRIM(B${row})="no")),1)`,
      ),
      formulaDown(
        `E${activities.first}`,
        rowNumbers(activities),
        (row) => `=IF(H${row}=1,"Activity: stands twice, or Selling is not yes or no. Correct it.","")`,
      ),
    ],
    names: [{ name: repNames.activities, range: `A${activities.first - 1}:B${activities.last}` }],
    validations: [
      {
        range: `B${activities.first}:B${activities.last}`,
        allows: { kind: "list", values: ["yes", "no"] },
        sentence: "Choose yes or no.",
      },
    ],
  }
}

/** The reps by name. */
export function repList(withSample: boolean): SheetSection {
  return {
    blocks: [
      values(`A${reps.first - 1}`, [["Rep", "", "", "", "To fix", "Name", "", "Not in order"]], "heading"),
      values(
        `A${reps.first}`,
        Array.from({ length: mostReps }, (_, rep) => [withSample ? (sampleReps[rep] ?? null) : null]),
        "input",
      ),
      formulaDown(`F${reps.first}`, rowNumbers(reps), nameOf),
      formulaDown(
        `H${reps.first}`,
        rowNumbers(reps),
        (row) => `=IFERROR((TRIM(A${row})<>"")*(COUNTIF(${fixed("F", reps)},F${row})<>1),1)`,
      ),
      formulaDown(
        `E${reps.first}`,
        rowNumbers(reps),
        (row) => `=IF(H${row}=1,"Rep: stands twice or is no name. Give each rep a name of their own.","")`,
      ),
    ],
    names: [{ name: repEntryNames.reps, range: `A${reps.first}:A${reps.last}` }],
  }
}
