const textInQuotes = /"((?:[^"]|"")*)"/g

/**
 * A formula in English form as o-spreadsheet reads it. It knows no `""` inside a text and takes `\"` for no end of one,
 * so those characters are put together: `"say ""hi"""` becomes `("say "&CHAR(34)&"hi"&CHAR(34)&"")`.
 */
export function formulaForSheet(formula: string): string {
  return formula.replace(textInQuotes, (written, inside: string) => {
    if (!inside.includes('""') && !inside.endsWith("\\")) return written
    const parts = inside.replaceAll('""', '"').split(/(["\\])/)
    return `(${parts.map((part) => (part === '"' ? "CHAR(34)" : part === "\\" ? "CHAR(92)" : `"${part}"`)).join("&")})`
  })
}
