import { expect, test } from "vitest"
import { moduleWithFault } from "../../faults/buildWithFault.ts"
import type { SourceFault } from "../../faults/fault.ts"
import { contractChecks, patience } from "../host/contractChecks.ts"
import { benchOf, checksFor } from "../host/workbookHostContract.ts"
import type { browserBench } from "./browserBench.ts"

const host = "addin/browser/browserHost.ts"

/** Deliberate faults, at least one for each member of the port; each must turn a check of its topic red. */
const faults: readonly (SourceFault & { readonly member: string; readonly topic: string })[] = [
  {
    member: "locale",
    about: "the tag is no language tag",
    topic: "what the host is",
    file: host,
    find: 'code.replace("_", "-")',
    replace: "code",
  },
  {
    member: "capabilities",
    about: "a capability is not said",
    topic: "what the host is",
    file: host,
    find: "{ undoesInOneStep: true, charts: true, protections: false }",
    replace: "{ undoesInOneStep: true, charts: true } as Capabilities",
  },
  {
    member: "selection",
    about: "the size is one row short",
    topic: "the selection",
    file: host,
    find: "const rows = zone.bottom - zone.top + 1",
    replace: "const rows = zone.bottom - zone.top",
  },
  {
    member: "select",
    about: "the sheet is not shown",
    topic: "the selection",
    file: host,
    find: "if (sheetIdFrom !== sheetId) model",
    replace: "if (sheetIdFrom === sheetId) model",
  },
  {
    member: "onSelectionChange",
    about: "unsubscribing is forgotten",
    topic: "the selection",
    file: host,
    find: "observed.selection.unobserve(tell)",
    replace: "void tell",
  },
  {
    member: "onCellsChange",
    about: "unsubscribing is forgotten",
    topic: "changes of cells",
    file: host,
    find: "      stopFollowing()\n      forget()\n    }\n  }\n\n  async sheetNames",
    replace: "      stopFollowing()\n    }\n  }\n\n  async sheetNames",
  },
  {
    member: "onCellsChange",
    about: "only the first changed cell is told",
    topic: "changes of cells",
    file: "addin/browser/cellChanges.ts",
    find: "union(changed.get(sheetId), zone)",
    replace: "changed.get(sheetId) ?? zone",
  },
  {
    member: "sheetNames",
    about: "the last sheet is missing",
    topic: "sheets",
    file: host,
    find: "return getters.getSheetIds().map((id) => getters.getSheetName(id))",
    replace: "return getters.getSheetIds().slice(0, -1).map((id) => getters.getSheetName(id))",
  },
  {
    member: "names",
    about: "the sheet is left out",
    topic: "names",
    file: host,
    find: "range: onSheet(getters.getSheetName(sheetId), rangeOfZone(zone))",
    replace: "range: rangeOfZone(zone)",
  },
  {
    member: "readRange",
    about: "a blank is an empty text",
    topic: "sheets",
    file: "addin/browser/functions/argumentFromSheet.ts",
    find: "cell?.value ?? null",
    replace: 'cell?.value ?? ""',
  },
  {
    member: "readRange",
    about: "whole columns go on to the end of the sheet",
    topic: "reading a range",
    file: host,
    find: "zone: isWhole ? this",
    replace: "zone: !isWhole ? this",
  },
  {
    member: "readRange",
    about: "a cancelled task goes on",
    topic: "reading a range",
    file: "addin/browser/inSlices.ts",
    find: "    task?.signal.throwIfAborted()\n    const to",
    replace: "    const to",
  },
  {
    member: "writeCells",
    about: "filled cells are overwritten unasked",
    topic: "writing cells",
    file: host,
    find: "if (!overwrite) for (const position of writes)",
    replace: "if (overwrite) for (const position of writes)",
  },
  {
    member: "writeCells",
    about: "filled cells on a second sheet are overwritten unasked",
    topic: "writing several blocks",
    file: host,
    find: "for (const position of writes) this",
    replace: "for (const position of writes.filter((one) => one.sheetId === writes[0]?.sheetId)) this",
  },
  {
    member: "writeCells",
    about: "text is typed as it is",
    topic: "writing cells",
    file: "addin/browser/cellContent.ts",
    find: "looksLikeMore(value) ?",
    replace: "false as boolean ?",
  },
  {
    member: "writeCells",
    about: "each cell is a step of its own",
    topic: "several sheets",
    file: host,
    find: "inOneStep(model, (dispatch) => {",
    replace: "((_: unknown, run: (dispatch: Dispatch) => void) => run(model.dispatch))(model, (dispatch) => {",
  },
  {
    member: "writeCells",
    about: "the sheet does not grow",
    topic: "writing cells",
    file: host,
    find: "this.#makeRoom(dispatch, sheetId, top + cells.length, left",
    replace: "((...room: unknown[]) => void room)(sheetId, cells, left + top",
  },
  {
    member: "insertFormula",
    about: "a filled cell is overwritten",
    topic: "a formula",
    file: host,
    find: "    this.#refuseFilled(position)\n    this.#workbook",
    replace: "    this.#workbook",
  },
  {
    member: "insertSheets",
    about: "a sheet of the same name is not told apart",
    topic: "sheets",
    file: host,
    find: "sheets: await this.sheetNames(), names",
    replace: "sheets: [], names",
  },
  {
    member: "insertSheets",
    about: "names that are taken are not told apart",
    topic: "several sheets",
    file: host,
    find: "names: getters.getNamedRanges().map((range) => range.name)",
    replace: "names: []",
  },
  {
    member: "insertSheets",
    about: "formulas keep to the first sheets when there is a second set",
    topic: "several sheets",
    file: "core/worksheets/freeNames.ts",
    find: 'return free === undefined ? found : onSheet(free, "")',
    replace: "return free === undefined ? found : found",
  },
  {
    member: "insertSheets",
    about: "each command is a step of its own",
    topic: "sheets",
    file: host,
    find: "inOneStep(model, (dispatch) => runCommands(dispatch, commands))\n    const [first]",
    replace:
      "for (const one of commands) inOneStep(model, (dispatch) => runCommands(dispatch, [one]))\n    const [first]",
  },
  {
    member: "insertSheets",
    about: "the last sheet is shown",
    topic: "several sheets",
    file: host,
    find: "const [first] = plans",
    replace: "const first = plans.at(-1)",
  },
  {
    member: "insertSheets",
    about: "half of what was refused stays",
    topic: "several sheets",
    file: "addin/browser/oneStep.ts",
    find: 'model.dispatch("REQUEST_UNDO")',
    replace: "void model",
  },
  {
    member: "insertSheets",
    about: "what is refused is not noticed",
    topic: "several sheets",
    file: "addin/browser/oneStep.ts",
    find: "if (reasons.length === 0) return result",
    replace: "if (reasons.length >= 0) return result",
  },
  {
    member: "freeze",
    about: "text that looks like a formula becomes one",
    topic: "freezing to values",
    file: "addin/browser/freezeFormulas.ts",
    find: "cellContent(cellFromSheet(cell))",
    replace: "String(cell.value)",
  },
  {
    member: "freeze",
    about: "only the first cell of what spilled is kept",
    topic: "freezing to values",
    file: "addin/browser/freezeFormulas.ts",
    find: "getters.getSpreadZone(position) ??",
    replace: "",
  },
  {
    member: "freeze",
    about: "the selection is not regarded",
    topic: "freezing to values",
    file: "addin/browser/freezeFormulas.ts",
    find: 'if (scope !== "selection") return formulas',
    replace: 'if (scope !== "workbook") return formulas',
  },
  {
    member: "freeze",
    about: "a cancelled task goes on",
    topic: "freezing to values",
    file: host,
    find: "  await new Promise((resolve) => setTimeout(resolve))\n  task.signal.throwIfAborted()",
    replace: "  await new Promise((resolve) => setTimeout(resolve))",
  },
]

type Bench = { readonly browserBench: typeof browserBench }

patience.timeout = 500

/** The first check of some topics that is red. */
async function firstRed(module: Bench, topics: readonly string[]): Promise<string | undefined> {
  const { makeHost, options } = module.browserBench()
  for (const check of topics.flatMap((topic) => checksFor(contractChecks[topic] ?? [], options))) {
    const stops: (() => void)[] = []
    try {
      await check.run(benchOf(makeHost(), options, (stop) => stops.push(stop)))
    } catch {
      return check.about
    } finally {
      for (const stop of stops) stop()
    }
  }
  return undefined
}

const entry = "test/addin/browser/browserBench.ts"

test.each(faults)("the contract notices in $member that $about", async (fault) => {
  expect(await firstRed(await moduleWithFault<Bench>(entry, fault), [fault.topic])).toBeDefined()
})

test("built in the same way without a fault, the contract is all green", async () => {
  const text = "rowsAtOnce = 2000"
  const harmless: SourceFault = { about: "nothing", file: host, find: text, replace: text }
  const topics = Object.keys(contractChecks)
  expect(await firstRed(await moduleWithFault<Bench>(entry, harmless), topics)).toBeUndefined()
})

test("every member of the port has its fault", () => {
  const members = new Set(faults.map(({ member }) => member))
  expect([...members].sort()).toEqual([
    "capabilities",
    "freeze",
    "insertFormula",
    "insertSheets",
    "locale",
    "names",
    "onCellsChange",
    "onSelectionChange",
    "readRange",
    "select",
    "selection",
    "sheetNames",
    "writeCells",
  ])
})
