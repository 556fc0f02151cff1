/**
 * A formula in English form as the spreadsheet's locale reads it: arguments apart by semicolons, which Sheets takes
 * in every locale, and numbers with the locale's decimal sign.
 */
export function localFormula(formula: string, locale: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|./g) ?? []
  return pieces.map((piece) => (/^["']/.test(piece) ? piece : localPiece(piece, locale))).join("")
}

function localPiece(piece: string, locale: string): string {
  return piece.replace(/,/g, ";").replace(/(\d)\.(?=\d)/g, (_, digit) => `${digit}${decimalSign(locale)}`)
}

export function decimalSign(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(localeTag(locale)).formatToParts(1.5)
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : "."
}

/** `de_DE` as BCP 47 writes it. */
export function localeTag(locale: string): string {
  return locale.replace("_", "-")
}
