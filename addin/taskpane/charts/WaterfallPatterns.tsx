import { type WaterfallLook, waterfallLooks } from "./waterfallRows.ts"

export function fillOf(look: WaterfallLook | undefined, patterns: string): string {
  return look === undefined ? "var(--chart-quiet-ink)" : `url(#${patterns}${look})`
}

/** Told apart without colour too: plain, slanted, dotted. */
export function WaterfallPatterns({ id }: { readonly id: string }) {
  const stroke = { stroke: "var(--chart-paper)", strokeWidth: 1.5 }
  return (
    <defs>
      {waterfallLooks.map((look) => (
        <pattern key={look} id={`${id}${look}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} className={`chart-${look}`} />
          {look === "capacity" && <path d="M-1 1 1 -1 M0 6 6 0 M5 7 7 5" style={stroke} />}
          {look === "margin" && <circle cx={3} cy={3} r={1.1} style={{ fill: "var(--chart-paper)" }} />}
        </pattern>
      ))}
    </defs>
  )
}
