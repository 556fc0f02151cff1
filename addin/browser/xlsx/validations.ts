import type { DataValidationCriterion, SheetData } from "@odoo/o-spreadsheet"
import type { WriteSheet } from "hucre/xlsx"
import type { PlanValidation } from "../../../core/worksheets/sheetPlan.ts"
import type { BookValidation } from "./book.ts"

type FileValidation = NonNullable<WriteSheet["dataValidations"]>[number]

/** Far beyond what stands in a sheet; a rule by formula would judge what stood in the cell before. */
const anyNumber = 1e100

/** What may be typed, as o-spreadsheet says it. */
export function criterionOf(allows: PlanValidation["allows"]): DataValidationCriterion {
  if (allows.kind === "list") return { type: "isValueInList", values: [...allows.values], displayStyle: "arrow" }
  if (allows.kind === "date") return { type: "dateIsValid", values: [] }
  const { least, most } = allows
  if (least !== undefined && most === undefined) return { type: "isGreaterOrEqualTo", values: [String(least)] }
  if (least === undefined && most !== undefined) return { type: "isLessOrEqualTo", values: [String(most)] }
  return { type: "isBetween", values: [String(least ?? -anyNumber), String(most ?? anyNumber)] }
}

/** What may be typed into the cells of a sheet: words of a list, numbers within bounds, dates. Other rules are left out. */
export function validationsOf(sheet: SheetData): BookValidation[] {
  return sheet.dataValidationRules.flatMap(({ criterion: { type, values }, ranges }): BookValidation[] => {
    const [first, second] = values.map(Number)
    switch (type) {
      case "isValueInList":
        return [{ ranges, allows: { kind: "list", values } }]
      case "dateIsValid":
        return [{ ranges, allows: { kind: "date" } }]
      case "isBetween":
        return isBound(first) && isBound(second)
          ? [{ ranges, allows: { kind: "number", least: first, most: second } }]
          : []
      case "isGreaterOrEqualTo":
        return isBound(first) ? [{ ranges, allows: { kind: "number", least: first } }] : []
      case "isLessOrEqualTo":
        return isBound(first) ? [{ ranges, allows: { kind: "number", most: first } }] : []
      default:
        return []
    }
  })
}

/** A bound may also be a formula. */
function isBound(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value)
}

export function validationForFile({ ranges, allows }: BookValidation): FileValidation {
  const shared = { range: ranges.join(" "), allowBlank: true, showErrorMessage: true }
  if (allows.kind === "list") return { ...shared, type: "list", values: [...allows.values] }
  if (allows.kind === "date") return { ...shared, type: "date", operator: "greaterThanOrEqual", formula1: "1" }
  const { least, most } = allows
  if (least !== undefined && most !== undefined)
    return { ...shared, type: "decimal", operator: "between", formula1: String(least), formula2: String(most) }
  return least === undefined
    ? { ...shared, type: "decimal", operator: "lessThanOrEqual", formula1: String(most) }
    : { ...shared, type: "decimal", operator: "greaterThanOrEqual", formula1: String(least) }
}

/** Those of a file that can be kept; others, as one that compares with a cell or only warns, are left out. */
export function validationFromFile(rule: FileValidation): BookValidation | undefined {
  const isStrict = rule.showErrorMessage === true && (rule.errorStyle ?? "stop") === "stop"
  if (!isStrict) return undefined
  const ranges = rule.range.split(" ")
  const [first, second] = [rule.formula1, rule.formula2].map((bound) =>
    bound === undefined ? undefined : Number(bound),
  )
  if (rule.type === "list" && rule.values) return { ranges, allows: { kind: "list", values: rule.values } }
  if (!isBound(first)) return undefined
  if (rule.type === "date" && rule.operator === "greaterThanOrEqual" && first <= 1)
    return { ranges, allows: { kind: "date" } }
  if (rule.type !== "decimal") return undefined
  switch (rule.operator) {
    case "between":
      return isBound(second) ? { ranges, allows: { kind: "number", least: first, most: second } } : undefined
    case "greaterThanOrEqual":
      return { ranges, allows: { kind: "number", least: first } }
    case "lessThanOrEqual":
      return { ranges, allows: { kind: "number", most: first } }
    default:
      return undefined
  }
}
