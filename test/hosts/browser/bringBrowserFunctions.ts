import { registerFunctions } from "../../../addin/browser/functions/registerFunctions.ts"
import { allFunctions } from "../../../core/index.ts"
import { bringFunctions } from "../bringFunctions.ts"

const names = allFunctions.map(({ name }) => name)

/** The functions as the browser workbook has them. */
export function bringBrowserFunctions(): void {
  bringFunctions("Browser workbook", names, () => registerFunctions(allFunctions))
}
