import { fixed } from "../rows.ts"
import { increase } from "./layout.ts"

/** The used low, base and high of an assumption: read by its name and the case. */
export function assumptionAt(name: string, situation: string): string {
  const { assumptions, assumptionHeading } = increase
  const heading = { first: assumptionHeading, last: assumptionHeading }
  return `INDEX(${fixed("J:L", assumptions)},MATCH(${name},${fixed("A", assumptions)},0),MATCH(${situation},${fixed("J:L", heading)},0))`
}
