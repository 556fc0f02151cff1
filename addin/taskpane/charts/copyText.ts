/** Copies also where a host's frame bars the newer way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement
  const box = document.createElement("textarea")
  box.value = text
  box.style.position = "fixed"
  box.style.opacity = "0"
  document.body.append(box)
  box.select()
  const isCopied = document.execCommand("copy")
  box.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
