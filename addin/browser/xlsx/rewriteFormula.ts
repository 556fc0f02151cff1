interface Parts {
  /** A function's name, in front of its parenthesis. */
  readonly functionName?: (name: string) => string
  /** A sheet's name without quotes. */
  readonly sheetName?: (name: string) => string
  /** A reference to a cell, a column or a row, without its sheet. */
  readonly reference?: (reference: string) => string
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+`
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`
const rows = String.raw`\$?\d+:\$?\d+`
const part = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?<quoted>(?:[^']|'')+)'!",
    String.raw`(?<![\p{L}\p{N}_.'\]])(?<bare>[\p{L}_][\p{L}\p{N}_.]*)!`,
    String.raw`(?<![\p{L}\p{N}_.])(?<called>[\p{L}_][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<![\p{L}\p{N}_.$\[])(?<reference>${columns}|${rows}|${cell})(?![\p{L}\p{N}_.(\]!])`,
  ].join("|"),
  "gu",
)

/** The formula with its function names, sheet names or references changed, and its texts as they were. */
export function rewriteFormula(formula: string, { functionName, sheetName, reference }: Parts): string {
  return formula.replace(part, (written: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Record<"quoted" | "bare" | "called" | "reference", string | undefined>
    if (found.called !== undefined) return functionName?.(found.called) ?? written
    if (found.reference !== undefined) return reference?.(found.reference) ?? written
    const name = found.quoted?.replaceAll("''", "'") ?? found.bare
    if (name === undefined || !sheetName) return written
    const wanted = sheetName(name)
    return wanted === name ? written : `'${wanted.replaceAll("'", "''")}'!`
  })
}
