import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { beforeAll, describe, expect, test } from "vitest"
import type { sheetsHost } from "../../gas/sidebar/sheetsHost.ts"
import { contractChecks } from "../addin/host/contractChecks.ts"
import { benchOf, checksFor } from "../addin/host/workbookHostContract.ts"
import { builtCode } from "../hosts/sheets/appsScript.ts"
import { rowsAtOnce, sheetsWorkbook } from "../hosts/sheets/sheetsWorkbook.ts"

/** A mistake in the adapter, in the script or in the sidebar, and the check of the contract that has to notice it. */
interface Fault {
  readonly member: string
  readonly in: "script" | "sidebar"
  readonly find: string
  readonly replace: string
  readonly noticedBy: readonly [topic: string, about: string]
}

const faults: readonly Fault[] = [
  {
    member: "capabilities",
    in: "sidebar",
    find: "undoesInOneStep: false, ",
    replace: "",
    noticedBy: ["what the host is", "says of each capability yes or no"],
  },
  {
    member: "locale",
    in: "script",
    find: 'locale.replace("_", "-")',
    replace: "locale",
    noticedBy: ["what the host is", "its locale is a language tag and a decimal sign"],
  },
  {
    member: "selection",
    in: "script",
    find: "rows: range.getNumRows()",
    replace: "rows: range.getNumColumns()",
    noticedBy: ["the selection", "is what was selected last, with its size"],
  },
  {
    member: "onSelectionChange",
    in: "sidebar",
    find: "[...this.#selections]",
    replace: "[...this.#selections].slice(1)",
    noticedBy: ["the selection", "is told to every listener"],
  },
  {
    member: "onCellsChange",
    in: "sidebar",
    find: "[...this.#changes]",
    replace: "[...this.#changes].slice(1)",
    noticedBy: ["changes of cells", "are told when we write"],
  },
  {
    member: "onCellsChange, the first look",
    in: "sidebar",
    find: "await watcher.hasSeenCells();",
    replace: "",
    noticedBy: ["changes of cells", "are told when a formula is inserted"],
  },
  {
    member: "sheetNames",
    in: "script",
    find: ".getSheets().map(",
    replace: ".getSheets().slice(1).map(",
    noticedBy: ["sheets", "there is at least one"],
  },
  {
    member: "names",
    in: "script",
    find: "range: addressOfRange(named.getRange())",
    replace: "range: named.getRange().getA1Notation()",
    noticedBy: ["names", "of a plan are there with their range, the sheet in front"],
  },
  {
    member: "readRange",
    in: "sidebar",
    find: "area?.bottom === Number.POSITIVE_INFINITY",
    replace: "false",
    noticedBy: ["reading a range", "whole columns and rows end with their last filled cell"],
  },
  {
    member: "readRange, cancelled",
    in: "sidebar",
    find: "const { signal } = task;",
    replace: "const { signal } = new AbortController();",
    noticedBy: ["reading a range", "cancelled half-way, it rejects with the reason"],
  },
  {
    member: "writeCells, text",
    in: "script",
    find: 'text === "" ? ""',
    replace: "true ? text",
    noticedBy: ["writing cells", "text stays text, whatever it looks like"],
  },
  {
    member: "writeCells, refusal",
    in: "script",
    find: 'if (value === "" &&',
    replace: "if (true ||",
    noticedBy: ["writing cells", "is refused when one cell is filled, and leaves all as it was"],
  },
  {
    member: "writeCells, refusal of a second block",
    in: "sidebar",
    find: "const blank = overwrite ? [] : placed.map",
    replace: "const blank = overwrite ? [] : placed.slice(0, 1).map",
    noticedBy: ["writing several blocks", "is refused when one cell of one block is filled, and leaves all as it was"],
  },
  {
    member: "writeCells, a sheet that is not shown",
    in: "sidebar",
    find: "watcher.tellChange(",
    replace: "void (",
    noticedBy: ["writing several blocks", "is told as changes on each sheet"],
  },
  {
    member: "writeCells, several blocks cancelled",
    in: "sidebar",
    find: "takeBack.reverse()",
    replace: "takeBack.slice(0, 1)",
    noticedBy: ["writing several blocks", "cancelled half-way, it takes back all blocks"],
  },
  {
    member: "writeCells, cancelled",
    in: "sidebar",
    find: "takeBack.reverse()",
    replace: "[]",
    noticedBy: ["writing cells", "cancelled half-way, it takes back what it wrote"],
  },
  {
    member: "insertFormula",
    in: "script",
    find: "refuseFilled(cell);",
    replace: "",
    noticedBy: ["a formula", "is refused on a cell that holds a formula"],
  },
  {
    member: "insertSheets",
    in: "script",
    find: "withFreeNames(wanted, ",
    replace: "((plans) => plans)(wanted, ",
    noticedBy: ["names", "that are taken get a number, and the formulas of the second sheet follow"],
  },
  {
    member: "insertSheets, what reads another sheet",
    in: "script",
    find: 'return free === void 0 ? found : onSheet(free, "")',
    replace: "return found",
    noticedBy: ["several sheets", "inserted again get numbers, sheets and names, and calculate by themselves"],
  },
  {
    member: "insertSheets, the order of the work",
    in: "script",
    find: "made.push(sheet);",
    replace: "made.push(sheet); draw(sheet, plan, rendered);",
    noticedBy: ["several sheets", "that read each other calculate, by address and by name"],
  },
  {
    member: "insertSheets, refused",
    in: "script",
    find: "takeBack(spreadsheet, made, plans);",
    replace: "",
    noticedBy: ["several sheets", "of which one is refused leave nothing behind"],
  },
  {
    member: "insertSheets, what is shown",
    in: "script",
    find: "sheets[0]?.sheet.activate()",
    replace: "",
    noticedBy: [
      "several sheets",
      "are all there in their order under the names that are answered, and the first is shown",
    ],
  },
  {
    member: "freeze, what spilled",
    in: "script",
    find: "for (const isOurs of [isSpilledFrom, () => true])",
    replace: "for (const isOurs of [])",
    noticedBy: ["freezing to values", "of a part of what spilled loses nothing that shows"],
  },
  {
    member: "freeze, the values",
    in: "script",
    find: "range.copyTo(range,",
    replace: "(() => {})(range,",
    noticedBy: ["freezing to values", "keeps what spilled, as one formula"],
  },
  {
    member: "select",
    in: "script",
    find: "rangeAt(spreadsheet(), address).activate();",
    replace: "rangeAt(spreadsheet(), address);",
    noticedBy: ["the selection", "is what was selected last, with its size"],
  },
]

const sources = { script: builtCode(), sidebar: "" }

beforeAll(async () => {
  const entryPoints = [fileURLToPath(new URL("../../gas/sidebar/sheetsHost.ts", import.meta.url))]
  const { outputFiles } = await build({ entryPoints, bundle: true, format: "esm", target: "es2022", write: false })
  sources.sidebar = outputFiles[0]?.text ?? ""
})

async function passes({ noticedBy: [topic, about] }: Fault, code: string, sidebar: string): Promise<boolean> {
  const module = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(sidebar).toString("base64")}`
  )
  const workbook = sheetsWorkbook({}, { code, makeHost: module.sheetsHost as typeof sheetsHost })
  const options = { rowsAtOnce, person: () => workbook.person }
  const check = checksFor(contractChecks[topic] ?? [], options).find((one) => one.about === about)
  if (!check) throw new Error(`The contract has no such check: ${topic}, ${about}`)
  const stops: (() => void)[] = []
  try {
    await check.run(benchOf(workbook.host, options, (stop) => stops.push(stop)))
    return true
  } catch {
    return false
  } finally {
    for (const stop of stops) stop()
  }
}

test.each(faults)("built as it is, $member passes", async (fault) => {
  expect(await passes(fault, sources.script, sources.sidebar)).toBe(true)
})

// Some faults show only in that nothing happens: waiting for that side by side takes no longer than once.
describe.concurrent("the contract notices a fault in", () => {
  test.each(faults)("$member", async (fault) => {
    const { find, replace } = fault
    const source = sources[fault.in]
    expect(source.split(find), `"${find}" stands once in the ${fault.in}`).toHaveLength(2)
    const faulty = { ...sources, [fault.in]: source.replace(find, () => replace) }
    expect(await passes(fault, faulty.script, faulty.sidebar)).toBe(false)
  })
})
