import { type FunctionDefinition, foldText } from "../../core/index.ts"

/** The functions in whose name, summary or argument names every word of the search occurs. */
export function findFunctions(functions: readonly FunctionDefinition[], search: string): readonly FunctionDefinition[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return functions.filter((definition) => {
    const text = fold([definition.name, definition.summary, ...Object.keys(definition.params)].join(" "))
    return words.every((word) => text.includes(word))
  })
}

/** Case, accents and the underscore of argument names make no difference. */
function fold(text: string): string {
  return foldText(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("_", " ")
}
