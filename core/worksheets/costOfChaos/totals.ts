import { fixed } from "../rows.ts"
import { inputs, lines } from "./layout.ts"

/** A row of the totals: which input it is a share of or a share from, in whose unit. */
interface TotalRow {
  readonly measure: string
  readonly unit: string
  readonly note: string
  readonly reads?: string
  readonly times?: string
  readonly kind: "type" | "total" | "cash" | "share" | "reference"
}

export const totalRows: readonly TotalRow[] = [
  { measure: "Cash", unit: "money/year", kind: "type", note: "Money that would not be spent" },
  { measure: "Capacity", unit: "money/year", kind: "type", note: "Paid time that could be used otherwise" },
  { measure: "Margin", unit: "money/year", kind: "type", note: "Gross profit that would not be lost" },
  { measure: "Total", unit: "money/year", kind: "total", note: "Cash, capacity and margin" },
  {
    measure: "This year's cash",
    unit: "money/year",
    kind: "cash",
    note: "The lines that show in this year's accounts",
  },
  { measure: "Share of revenue", unit: "share", kind: "share", reads: "Revenue", note: "Total ÷ revenue" },
  {
    ...{ measure: "Share of sales and marketing expense", unit: "share", kind: "share" },
    ...{ reads: "Sales and marketing expense", note: "Total ÷ sales and marketing expense" },
  },
  {
    ...{ measure: "Published ceiling", unit: "money/year", kind: "reference", reads: "Sales and marketing expense" },
    ...{ times: "Published ceiling", note: "For comparison: expense × the published share on Inputs" },
  },
  {
    ...{ measure: "Published cost", unit: "money/year", kind: "reference", reads: "Revenue", times: "Published cost" },
    note: "For comparison: revenue × the published share on Inputs",
  },
]

interface Places {
  /** The measure's name. */
  readonly measure: string
  /** 1 when all lines are in order. */
  readonly isReady: string
  /** What the row is a share of. */
  readonly whole: string
  readonly share: string
}

/** The total of a column of counted lines; `#` stands for the row. */
export function totalFormula({ kind }: TotalRow, column: string, { measure, isReady, whole, share }: Places): string {
  const amounts = `Lines!${fixed(column, lines)}`
  const sum = {
    type: `SUMIFS(${amounts},Lines!${fixed("H", lines)},$${measure}#)`,
    total: `SUM(${amounts})`,
    cash: `SUMIFS(${amounts},Lines!${fixed("AD", lines)},1)`,
  }
  if (kind === "share") return `=IF($${isReady}#*${whole}#>0,${sum.total}/${whole}#,"")`
  if (kind === "reference") return `=IF($${isReady}#*${whole}#>0,${whole}#*$${share}#,"")`
  return `=IF($${isReady}#=1,${sum[kind]},"")`
}

/** An input by the name that stands in a cell of the row; 0 where there is none. */
export function inputNamedIn(column: string, range: string): string {
  return `=IFERROR(INDEX(${range},MATCH($${column}#,${inputs.name},0)),0)`
}
