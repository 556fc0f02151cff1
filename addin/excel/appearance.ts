/** Light or dark, as Excel's own theme is; undefined where Excel names no theme and the system's setting holds. */
export function appearanceOf(
  theme: { readonly bodyBackgroundColor?: string } | undefined,
): "light" | "dark" | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "")
  if (!parts) return undefined
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light"
}
