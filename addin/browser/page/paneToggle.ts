import { element } from "./element.ts"

/** On a narrow window the pane comes and goes by its button. */
export function bindPaneToggle(pane: HTMLElement): void {
  const toggle = element("toggle-pane", HTMLButtonElement)
  toggle.addEventListener("click", () => {
    toggle.setAttribute("aria-expanded", String(pane.classList.toggle("open")))
  })
}
