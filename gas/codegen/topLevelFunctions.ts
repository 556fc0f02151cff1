import { type ArgumentKind, argumentHelp, type FunctionDefinition, type Param, type Returns } from "../../core/index.ts"
import { worksheetTitles } from "../../core/worksheets/worksheetTitles.ts"
import { openHandler } from "../calls/openHandler.ts"

const types: Readonly<Record<ArgumentKind, string>> = {
  number: "number",
  text: "string",
  date: "Date",
  flag: "boolean",
  range: "Array<Array<any>>",
  list: "string|Array<Array<any>>",
}

const answers: Readonly<Record<Returns["shape"], string>> = {
  cell: "any",
  "per row": "any|Array<Array<any>>",
  table: "Array<Array<any>>",
  "element-wise": "any|Array<Array<any>>",
}

const menuHandlers = ["onOpen", "openSidebar", "checkInstallation", "freezeSelection", "replaceFillDowns", "showAbout"]

/** Sheets finds menu functions and custom functions only as declarations at top level: one text that holds them all. */
export function topLevelFunctions(definitions: readonly FunctionDefinition[], library: string): string {
  const handlers = menuHandlers.map((name) => `function ${name}() {\n  ${library}.${name}()\n}\n`)
  const opens = Object.keys(worksheetTitles).map(
    (screen) => `function ${openHandler(screen)}() {\n  ${library}.openSidebar("${screen}")\n}\n`,
  )
  const install = `function onInstall() {\n  ${library}.onOpen()\n}\n`
  const sidebar = `function answerSidebar(request) {\n  return ${library}.answer(request)\n}\n`
  return [
    install,
    ...handlers,
    ...opens,
    sidebar,
    ...definitions.map((definition) => customFunction(definition, library)),
  ].join("\n")
}

function customFunction(definition: FunctionDefinition, library: string): string {
  const { name, summary, params, returns } = definition
  const elementWise = returns.shape === "element-wise"
  const lines = [
    summary,
    "",
    ...Object.entries(params).map(([param, described]) => paramLine(param, described, elementWise)),
    `@return {${answers[returns.shape]}} ${returns.about}`,
    "@customfunction",
  ]
  const names = Object.keys(params).join(", ")
  return `/**\n${lines.map(commentLine).join("\n")}\n */\nfunction ${name}(${names}) {\n  return ${library}.calculate("${name}", arguments)\n}\n`
}

function paramLine(name: string, param: Param<unknown>, elementWise: boolean): string {
  const type = elementWise ? `${types[param.kind]}|Array<Array<${types[param.kind]}>>` : types[param.kind]
  return `@param {${type}} ${param.optional ? `[${name}]` : name} ${argumentHelp(param)}`
}

function commentLine(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").replaceAll("*/", "* /").trim()
  return oneLine === "" ? " *" : ` * ${oneLine}`
}
