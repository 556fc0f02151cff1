import type { Workbook } from "../workbook.ts"
import { isBusy } from "./busy.ts"

/** Ctrl+Z and Ctrl+Y are for the workbook from the pane too, but not where something is being typed. */
export function bindUndoKeys(workbook: Workbook): void {
  addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isBusy()) return
    const isTyping =
      event.target instanceof Element && event.target.closest("input, textarea, [contenteditable], dialog")
    if (isTyping || (key !== "z" && key !== "y")) return
    event.preventDefault()
    workbook.model.dispatch(key === "y" || event.shiftKey ? "REQUEST_REDO" : "REQUEST_UNDO")
  })
}
