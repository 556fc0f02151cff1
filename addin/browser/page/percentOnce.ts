/**
 * In a cell of percentages the grid writes the % as soon as a digit is typed. Whoever types it too would have two,
 * and no number: the second is left out.
 */
export function percentOnce(page: Document): void {
  page.addEventListener(
    "keydown",
    (event) => {
      const composer = event.key === "%" && event.target instanceof Element && event.target.closest(".o-composer")
      if (!composer || !/^\s*-?[\d.,\s]*\d%$/.test(composer.textContent ?? "")) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
