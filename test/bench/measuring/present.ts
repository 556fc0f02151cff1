import { type Contender, Missing } from "./contender.ts"

/** Who is there, with versions, and who is skipped, with the reason. */
export interface Field<Work> {
  readonly contenders: readonly Contender<Work>[]
  readonly lines: readonly string[]
}

export async function present<Work>(all: readonly Contender<Work>[]): Promise<Field<Work>> {
  const contenders: Contender<Work>[] = []
  const lines: string[] = []
  for (const contender of all) {
    const { name, how, licence } = contender
    try {
      const version = await contender.version?.()
      const details = [version, licence].filter((detail) => detail !== undefined)
      lines.push(`- **${name}**${details.length > 0 ? ` (${details.join(", ")})` : ""}: ${how}`)
      contenders.push(contender)
    } catch (reason) {
      if (!(reason instanceof Missing)) throw reason
      lines.push(`- **${name}**: skipped, ${reason.message}`)
    }
  }
  return { contenders, lines }
}
