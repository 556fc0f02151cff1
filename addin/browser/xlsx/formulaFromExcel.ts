import { iterateAstNodes, parse, registries } from "@odoo/o-spreadsheet"
import { formulaForSheet } from "../formulaForSheet.ts"
import { rewriteFormula } from "./rewriteFormula.ts"

/** How Excel files mark functions that came after 2007, and those of add-ins. */
const marks = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xldudf_|_xll\.)+/i
const spilledRange = /_xlfn\.ANCHORARRAY\(([^()"]+)\)/gi

/** A formula of an Excel file as this workbook writes it, or the name of what this workbook does not know. */
export function formulaFromExcel(
  text: string,
  sheetName: (name: string) => string,
  isName: (name: string) => boolean,
): { formula: string } | { unknown: string } {
  const plain = text.replace(spilledRange, "$1#")
  const renamed = rewriteFormula(plain, { functionName: (name) => name.replace(marks, ""), sheetName })
  const formula = formulaForSheet(`=${renamed}`)
  const unknown = whatIsUnknown(formula, isName)
  return unknown === undefined ? { formula } : { unknown }
}

function whatIsUnknown(formula: string, isName: (name: string) => boolean): string | undefined {
  try {
    for (const node of iterateAstNodes(parse(formula))) {
      if (node.type === "SYMBOL" && !isName(node.value)) return node.value
      if (node.type !== "FUNCALL") continue
      const name = node.value.toUpperCase()
      // Its third argument is another condition here, and the value for no match in Excel.
      if (!registries.functionRegistry.contains(name) || (name === "FILTER" && node.args.length > 2)) return name
    }
  } catch {
    return formula.includes("[") ? "references to tables or other files" : "another way of writing"
  }
  return undefined
}
