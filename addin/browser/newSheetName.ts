import { helpers, type Model } from "@odoo/o-spreadsheet"

/**
 * A name for a new sheet: the wanted one, with a number behind it where that is taken. The typewriter's apostrophe and
 * a few marks are no part of a name here.
 */
export function newSheetName(model: Model, wanted: string): string {
  const { getters } = model
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()))
  const name = helpers.sanitizeSheetName(wanted.replaceAll("'", "’")).trim() || "Sheet"
  if (!taken.has(name.toLowerCase())) return name
  let number = 2
  while (taken.has(`${name} ${number}`.toLowerCase())) number++
  return `${name} ${number}`
}
