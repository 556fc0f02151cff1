import { registries } from "@odoo/o-spreadsheet"

let inUse: string | undefined

/** The functions of o-spreadsheet are those of the process: before a workbook calculates, its host brings its own. */
export function bringFunctions(host: string, names: readonly string[], register: () => void): void {
  if (inUse === host) return
  const { content } = registries.functionRegistry as unknown as { readonly content: Record<string, unknown> }
  for (const name of names) delete content[name]
  register()
  inUse = host
}
