import type { Matrix } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { failingChecks } from "./failingChecks.ts"
import { SheetLink } from "./SheetLink.tsx"

interface ChecksLineProps {
  readonly host: WorkbookHost
  readonly tables: { readonly checks: Matrix; readonly checkTotal: Matrix }
  readonly places: { readonly checks: string; readonly checkTotal: string }
  /** Where a sentence of the checks is mended; undefined where only the check can be shown. */
  readonly placeOf: ((sentence: string) => string | undefined) | undefined
}

/** Quiet while every check reads 0; else the first that does not, and how many more. */
export function ChecksLine({ host, tables, places, placeOf }: ChecksLineProps) {
  const failing = failingChecks(tables.checks, places.checks)
  const [first, ...more] = failing
  if (first) {
    const place = placeOf?.(first.sentence)
    return (
      <div className="sheets-checks sheets-attention" role="status">
        {place === undefined && <b>{first.check.endsWith("?") ? first.check : `${first.check}:`} </b>}
        {first.sentence}
        {more.length > 0 && ` ${more.length} more ${more.length === 1 ? "check does" : "checks do"} not read 0.`}
        <br />
        <SheetLink host={host} at={place ?? first.at} />
      </div>
    )
  }
  if (tables.checkTotal[0]?.[0] === 0) {
    return (
      <p className="sheets-checks pane-small" role="status">
        All checks read 0. <SheetLink host={host} at={places.checks} />
      </p>
    )
  }
  return (
    <p className="sheets-checks sheets-attention" role="status">
      The sum of the checks is not 0. <SheetLink host={host} at={places.checkTotal} />
    </p>
  )
}
