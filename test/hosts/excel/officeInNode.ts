import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Context, createContext, runInContext } from "node:vm"
import type { FunctionsMetadata } from "../../../addin/excel/functionsJson.ts"
import type { BlankForm } from "./customFunctions.ts"
import { ExcelStandIn } from "./excelStandIn.ts"
import { type DesktopWindow, installDesktop } from "./installDesktop.ts"

/** The npm copy of office.js, as Microsoft ships it. */
export const officeFolder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"))

export const builtFolder = fileURLToPath(new URL("../../../dist/excel/", import.meta.url))

export function builtFunctions(): string {
  return readFileSync(join(builtFolder, "functions.js"), "utf8")
}

export function builtMetadata(): FunctionsMetadata {
  return JSON.parse(readFileSync(join(builtFolder, "functions.json"), "utf8"))
}

export interface OfficeInNode {
  readonly excel: ExcelStandIn
  /** The window of the add-in, with `Office`, `Excel` and `CustomFunctions` in it. */
  readonly window: Context
}

interface Options {
  readonly functions?: string
  readonly metadata?: FunctionsMetadata
  readonly blank?: BlankForm
}

/** office.js waits in steps of 50 to 2,000 ms between answers; its clock runs faster here, its order stays. */
const clockSpeed = 1000

/** Boots the unmodified office.js with our functions in a bare context, connected to a stand-in for Excel. */
export async function startOffice({ functions, metadata, blank = null }: Options = {}): Promise<OfficeInNode> {
  const excel = new ExcelStandIn(metadata ?? builtMetadata(), blank)
  const window = createContext(bareWindow((file, loaded) => runScript(readOffice(file), file, loaded)))
  const runScript = (code: string, filename: string, loaded?: () => void) => {
    runInContext(code, window, { filename })
    loaded?.()
  }
  Object.assign(window, { excelProcess: async (batch: string) => excel.process(batch) })
  runScript(`(${installDesktop.toString()})()`, "installDesktop.js")
  excel.connect((id, entries) => (window as unknown as DesktopWindow).excelDeliver(id, entries))
  runScript(readOffice("office.js"), "office.js")
  runScript(functions ?? builtFunctions(), "functions.js")
  await (window.Office as typeof Office).onReady()
  await excel.ready
  return { excel, window }
}

function readOffice(file: string): string {
  return readFileSync(join(officeFolder, file), "utf8")
}

const scriptAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/"

/** The little of a browser that office.js asks for while it starts. */
function bareWindow(load: (file: string, loaded: () => void) => void): Record<string, unknown> {
  const location = new URL("https://localhost:3000/taskpane.html")
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  }
  const createElement = () => ({ style: {}, setAttribute() {}, getAttribute: () => null, addEventListener() {} })
  const appendChild = (script: { src?: string; onload?: (event: object) => void }) => {
    if (!script.src) return
    const file = script.src.replace(scriptAddress, "").replace(/\?.*$/, "")
    queueMicrotask(() => load(file, () => script.onload?.({})))
  }
  const head = { appendChild, removeChild() {} }
  const office = { src: `${scriptAddress}office.js`, getAttribute: () => null }
  const tags: Record<string, unknown[]> = { script: [office], head: [head] }
  const document = {
    readyState: "complete",
    URL: location.href,
    location,
    cookie: "",
    head,
    createElement,
    getElementsByTagName: (tag: string) => tags[tag] ?? [],
    getElementById: () => null,
    addEventListener() {},
  }
  const window: Record<string, unknown> = {
    console,
    document,
    location,
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    name: "",
    sessionStorage: storage,
    localStorage: storage,
    addEventListener() {},
    removeEventListener() {},
    setTimeout: (task: () => void, wait = 0, ...rest: []) => setTimeout(task, wait / clockSpeed, ...rest),
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    TextEncoder,
    TextDecoder,
    URL,
  }
  return Object.assign(window, { window, self: window, top: window, parent: window })
}
