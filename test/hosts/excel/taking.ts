import type { OfficeObject } from "./processBatch.ts"

/** `string`, `number`, `boolean`, the kind of an object of Excel's, or one of several texts; `?` where it may be missing. */
type Kind = string | readonly string[]

/** A member that takes arguments of these kinds and no others. */
export function taking(kinds: readonly Kind[], run: (...args: never[]) => unknown): (...args: never[]) => unknown {
  return (...args: unknown[]) => {
    if (args.length > kinds.length) throw new Error(`${args.length} arguments where Excel takes ${kinds.length}`)
    kinds.forEach((kind, index) => {
      if (!isOfKind(args[index], kind)) throw new Error(`Excel takes ${kind} and not ${JSON.stringify(args[index])}`)
    })
    return run(...(args as never[]))
  }
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (typeof kind !== "string") return kind.includes(value as string)
  if (kind.endsWith("?") && (value === undefined || value === null)) return true
  const wanted = kind.replace("?", "")
  if (wanted === "color") return typeof value === "string" && /^#[\dA-F]{6}$/.test(value)
  if (typeof value === "number" && !Number.isFinite(value)) return false
  return typeof value === wanted || (value as OfficeObject | null)?.kind === wanted
}
