import { checkCall } from "./appsScriptTypes.ts"
import type { StandInSheet } from "./standInSheet.ts"

export interface Strictness {
  /** Without a person's consent, and in a simple trigger, nothing but the menu may be touched. */
  readonly authMode?: "NONE" | "LIMITED" | "FULL"
  /** A method that Sheets refuses, to see what becomes of it, and what it says then. */
  readonly fails?: string
  readonly says?: string
}

export interface StrictServices {
  /** The name of each call that was made. */
  readonly calls: string[]
  /** A service that has these methods alone; setters without an answer answer with the service itself. */
  strict(kind: string, methods: Record<string, unknown>, about?: About): object
  /** An enum of Apps Script. */
  constants(kind: string, words: readonly string[]): object
  /** What a service was made about. */
  inside<T>(service: object): T
}

interface About {
  readonly data?: unknown
  /** Once it is deleted, nothing of it can be used any more. */
  readonly sheet?: StandInSheet
}

/** Makes services that refuse what Google's declarations do not know, with these arguments. */
export function strictServices({ authMode = "FULL", fails, says }: Strictness): StrictServices {
  const calls: string[] = []
  const kinds = new WeakMap<object, string>()
  const data = new WeakMap<object, unknown>()
  const kindOf = (value: unknown) => (typeof value === "object" && value !== null ? kinds.get(value) : undefined)

  function check(name: string, args: readonly unknown[], sheet: StandInSheet | undefined): void {
    checkCall(name, args, kindOf)
    if (authMode !== "FULL" && !/\.(getUi|createAddonMenu|createMenu|addItem|addSubMenu|addToUi)$/.test(name)) {
      throw new Error(`You do not have permission to call ${name}. Required permissions: spreadsheets.currentonly`)
    }
    if (fails === name) throw new Error(says ?? "Service Spreadsheets failed.")
    if (sheet?.isDeleted) throw new Error(`Sheet ${sheet.name} not found`)
    calls.push(name)
  }

  function strict(kind: string, methods: Record<string, unknown>, about: About = {}): object {
    const service: object = new Proxy(methods, {
      get: (_, property) => {
        const member = typeof property === "string" ? methods[property] : undefined
        if (member === undefined) throw new Error(`The stand-in has no ${kind}.${String(property)}`)
        if (typeof member !== "function") return member
        return (...args: unknown[]) => {
          check(`${kind}.${String(property)}`, args, about.sheet)
          return member(...args) ?? (/^(set|add|insert|when|require)/.test(String(property)) ? service : undefined)
        }
      },
      set: (_, property) => {
        throw new Error(`Nothing may be set on ${kind}: ${String(property)}`)
      },
    })
    kinds.set(service, kind)
    data.set(service, about.data)
    return service
  }

  const constants = (kind: string, words: readonly string[]) =>
    strict(kind, Object.fromEntries(words.map((word) => [word, strict(kind, {}, { data: word })])))

  return { calls, strict, constants, inside: <T>(service: object) => data.get(service) as T }
}
