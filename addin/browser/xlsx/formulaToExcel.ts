import { type AST, iterateAstNodes, parse, registries } from "@odoo/o-spreadsheet"
import { rewriteFormula } from "./rewriteFormula.ts"

/** Functions that Excel files mark because they came after 2007, as far as this workbook has them. */
const marked = new Set(
  `ACOT ACOTH ARRAYTOTEXT CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT COT COTH COVARIANCE.P COVARIANCE.S
  CSC CSCH DAYS DECIMAL DROP EXPAND FILTER FLOOR.MATH FLOOR.PRECISE FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM
  MAXIFS MINIFS MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY REGEXEXTRACT
  REGEXREPLACE REGEXTEST RRI SEC SECH SEQUENCE SORT STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XOR`.split(/\s+/),
)
const worksheetMarked = new Set(["FILTER", "SORT"])

/** Excel has them as they are here, though o-spreadsheet does not say so. */
const alsoInExcel = new Set(["FILTER", "GROWTH", "OFFSET", "TREND", "YEARFRAC"])

/** Excel insists on arguments that may be left out here. */
const mostlyTwoArguments = new Set(["CEILING", "FLOOR", "IFERROR", "ROUND", "ROUNDDOWN", "ROUNDUP"])

const textHere = /"((?:\\"|[^"])*)"/g

/** A formula of this workbook as an Excel file spells it, without `=`; none where Excel would not take it. */
export function formulaToExcel(
  formula: string,
  isOurs: (name: string) => boolean,
  sheetName: (name: string) => string,
): string | undefined {
  if (!isTakenByExcel(formula, isOurs)) return undefined
  const functionName = (written: string) => {
    const name = written.toUpperCase()
    if (isOurs(name)) return `_xldudf_${name}`
    if (worksheetMarked.has(name)) return `_xlfn._xlws.${name}`
    return marked.has(name) ? `_xlfn.${name}` : name
  }
  const quoted = formula.replace(textHere, (_, inside: string) => `"${inside.replaceAll('\\"', '""')}"`)
  return rewriteFormula(quoted.replace(/^\s*=/, ""), { functionName, sheetName })
}

function isTakenByExcel(formula: string, isOurs: (name: string) => boolean): boolean {
  try {
    return iterateAstNodes(parse(formula)).every((node) => isNodeTaken(node, isOurs))
  } catch {
    return false
  }
}

function isNodeTaken(node: AST, isOurs: (name: string) => boolean): boolean {
  if (node.type === "UNARY_OPERATION") return node.value !== "#"
  if (node.type === "REFERENCE") return !node.value.includes("#REF")
  if (node.type !== "FUNCALL") return true
  const name = node.value.toUpperCase()
  if (isOurs(name)) return true
  const known = registries.functionRegistry.contains(name) ? registries.functionRegistry.get(name) : undefined
  if (!known || !(known.isExported || alsoInExcel.has(name))) return false
  return !(mostlyTwoArguments.has(name) && node.args.length < 2) && !(name === "FILTER" && node.args.length > 2)
}
