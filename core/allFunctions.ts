import type { FunctionDefinition, FunctionDoc } from "./registry/index.ts"
import { revenueLift, revenueLiftDoc } from "./reps/revenueLift.ts"

/** Every function, in the order people read them. */
export const allFunctions: readonly FunctionDefinition[] = [revenueLift]

/** What is written about them, by name; bundles that only calculate leave it out. */
export const allDocs: Readonly<Record<string, FunctionDoc>> = {
  REVENUELIFT: revenueLiftDoc,
}
