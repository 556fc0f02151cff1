import type { Shown } from "../../vectors/conformance.ts"
import type { ExcelArgument } from "./customFunctions.ts"
import { shownBy } from "./excelStandIn.ts"
import { type OfficeInNode, startOffice } from "./officeInNode.ts"

let office: Promise<OfficeInNode> | undefined

/** Calls a function of the built bundle through the real office.js and reads what the cells would show. */
export async function excelCall(name: string, args: readonly ExcelArgument[]): Promise<Shown> {
  office ??= startOffice()
  const { excel } = await office
  return shownBy(await excel.call(name, args))
}
