const textOrSheet = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu

/** The sheets that a formula names. */
export function sheetsInFormula(formula: string): string[] {
  return [...formula.matchAll(textOrSheet)].flatMap(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? [])
}
