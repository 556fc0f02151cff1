/** `Leads!A1:B2` as `Leads!$A$1:$B$2`: what names and charts of Excel files want. */
export function absolute(range: string): string {
  const end = range.lastIndexOf("!") + 1
  return range.slice(0, end) + range.slice(end).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")
}
