const sizes: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, bn: 1e9 }

/** An amount as a person types it, also as the pane writes it (1.2 M); undefined when it is none. */
export function readAmount(text: string, tag: string): number | undefined {
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? "."
  const grouping = decimal === "." ? /[,\s'’]/g : /[.\s'’]/g
  const [, digits = "", size = ""] = /^([-+\d.,\s'’]+?)\s*(k|m|bn)?$/i.exec(text.trim()) ?? []
  const plain = digits.replace(grouping, "").replace(decimal, ".")
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  return Number(plain) * (sizes[size.toLowerCase()] ?? 1)
}
