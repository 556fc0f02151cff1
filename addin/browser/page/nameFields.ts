const names: Readonly<Record<string, string>> = {
  ".o-named-range-selector input": "Cell or range",
  "input[min='25']": "Zoom in percent",
  "input[min='1']": "Size of letters",
  ".o-grid-add-rows-input": "Rows to add",
  ".o-composer": "Cell",
  ".o-topbar-composer .o-composer": "Formula bar",
}

/** What o-spreadsheet leaves without a name for screen readers, and out of the order of the page, whenever it draws it. */
export function nameFields(target: HTMLElement): void {
  const name = () => {
    for (const [fields, label] of Object.entries(names)) {
      for (const field of target.querySelectorAll(fields)) field.setAttribute("aria-label", label)
    }
    for (const field of target.querySelectorAll(".o-composer")) {
      field.setAttribute("role", "textbox")
      field.setAttribute("tabindex", "0")
    }
  }
  new MutationObserver(name).observe(target, { childList: true, subtree: true })
  name()
}
