/** What of o-spreadsheet takes the keys for the cells. */
export const cellsFocus = ".o-grid .o-composer"

export function focusCells(): void {
  document.querySelector<HTMLElement>(cellsFocus)?.focus()
}
