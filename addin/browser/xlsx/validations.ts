import type { SheetData } from "@odoo/o-spreadsheet"
import type { WriteSheet } from "hucre/xlsx"
import type { BookValidation } from "./book.ts"

type FileValidation = NonNullable<WriteSheet["dataValidations"]>[number]

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
