import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet"

const quotedOrBracketed = /"[^"]*"|\\.|\[[^\]]*\]/g

/** A number format of an Excel file as this workbook writes it; none where it shows numbers as they are. */
export function formatFromExcel(format: string): string | undefined {
  if (/^(?:general|@|standard)$/i.test(format.trim())) return undefined
  const bare = format.replace(quotedOrBracketed, (part) => (/^\[h+\]$/i.test(part) ? "h" : ""))
  const isFraction = /[?#]\s*\/\s*[?#\d]/.test(bare)
  if (isFraction) return undefined
  const isDate = /[ymdhs]/i.test(bare.replace(/general/gi, ""))
  const parts = sections(format).map(isDate ? dateSection : numberSection)
  const candidates = isDate ? [parts[0], "yyyy-mm-dd"] : [parts.slice(0, 3).join(";"), parts[0]]
  return candidates.find((candidate) => candidate && isShown(candidate))
}

/** A number format of this workbook as an Excel file spells it. */
export function formatToExcel(format: string): string {
  const outside = (change: (part: string) => string) =>
    format
      .split(/("[^"]*"|\\.|\[[^\]]*\])/)
      .map((part, index) => (index % 2 ? part : change(part)))
      .join("")
  if (!helpers.isDateTimeFormat(format)) return outside((part) => part.replace(/e/g, "E+00"))
  return outside((part) => part.replace(/hhhh/g, "[h]").replace(/(?<![a-z])a(?![a-z])/g, "AM/PM"))
}

/** The parts between semicolons that stand outside of quotes. */
function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? []
}

function dateSection(section: string): string {
  return section
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, index) => {
      if (index % 2) return /^\[h+\]$/i.test(part) ? "hhhh" : part.startsWith("[") ? "" : part
      const small = part.toLowerCase().replace(/am\/pm|a\/p/g, "a")
      return small
        .replace(/_.|\*./g, "")
        .replace(/(?<!h)h(?!h)/g, "hh")
        .replace(/(?<!s)s(?!s)/g, "ss")
        .replace(/\.0+/g, "")
        .replace(/@/g, "")
    })
    .join("")
    .trim()
}

function numberSection(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, currency: string) => (currency ? `[$${currency}]` : ""))
    .replace(/\[(?!\$)[^\]]*\]/g, "")
    .split(/("[^"]*"|\\.|\[[^\]]*\])/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/_.|\*./g, "")
            .replace(/\?/g, "#")
            .replace(/E\+0+/gi, "e"),
    )
    .join("")
    .trim()
}

function isShown(format: string): boolean {
  try {
    for (const value of [0, 46347.75, -1.5]) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE })
    return true
  } catch {
    return false
  }
}
