import { isBusy } from "./busy.ts"
import { cellsFocus } from "./cells.ts"
import { element } from "./element.ts"
import { closeNotice } from "./notices.ts"

const focusable = "button, a[href], input, select, textarea, [tabindex='0']"

/**
 * In the cells Tab goes to the next cell, so F6 goes round the parts of the page as in other office programs, Shift+F6
 * backwards, and to where each was left. Escape closes a notice, except where it ends typing or closes something else.
 */
export function bindRegionKeys(): void {
  const left = new WeakMap<HTMLElement, HTMLElement>()
  document.addEventListener("focusin", ({ target }) => {
    const region = regions().find((one) => one.contains(target as Node))
    if (region && target instanceof HTMLElement) left.set(region, target)
  })
  const onKey = (event: KeyboardEvent) => {
    if (isBusy() || element("question", HTMLDialogElement).open || event.ctrlKey || event.altKey || event.metaKey)
      return
    if (event.key === "Escape" && isFree(event.target) && closeNotice()) event.stopPropagation()
    if (event.key !== "F6") return
    event.preventDefault()
    event.stopPropagation()
    const all = regions()
    const at = all.findIndex((region) => region.contains(document.activeElement))
    const next = all[(Math.max(at, 0) + (event.shiftKey ? all.length - 1 : 1)) % all.length]
    if (next) enter(next, left.get(next))
  }
  addEventListener("keydown", onKey, { capture: true })
}

/** In the order of the page, those that are to be seen. */
function regions(): HTMLElement[] {
  return [".top-bar", "#workbook", "#notices", "#pane"].flatMap((selector) => {
    const region = document.querySelector<HTMLElement>(selector)
    return region?.checkVisibility() && region.querySelector(focusable) ? [region] : []
  })
}

function enter(region: HTMLElement, last: HTMLElement | undefined): void {
  const isThere = last?.isConnected && last.checkVisibility() && last !== document.body
  const first = region.querySelector<HTMLElement>(cellsFocus) ?? region.querySelector<HTMLElement>(focusable)
  ;(isThere ? last : first)?.focus()
}

/** Nothing is being typed there, and no menu or field would take the key. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true
  if (document.querySelector("[popover]:popover-open, .o-menu, .o-popover")) return false
  if (target.closest(".notice")) return true
  return !target.closest("input, select, textarea, [role=dialog]") && !target.closest(".o-composer.active")
}
