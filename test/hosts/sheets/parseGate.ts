import { type AnyNode, type Program, parse } from "acorn"

const refused: Partial<Record<AnyNode["type"], (node: never) => string | undefined>> = {
  PrivateIdentifier: () => "#private",
  PropertyDefinition: (node: { static: boolean }) => (node.static ? "a static field" : undefined),
  StaticBlock: () => "a static block",
  ImportExpression: () => "import()",
  MetaProperty: () => "import.meta",
}

/** What Apps Script's parser refuses in a script, each with its line. */
export function parseGate(code: string): string[] {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    const problem = refused[value.type]?.(value as never)
    if (problem) found.push(`line ${value.loc?.start.line}: ${problem}`)
    Object.values(value).forEach(visit)
  }
  try {
    visit(parseScript(code))
  } catch (error) {
    found.push(String(error))
  }
  return found
}

/** The names of the functions declared at top level, the only ones Sheets sees. */
export function declaredFunctions(code: string): string[] {
  return parseScript(code).body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []))
}

function parseScript(code: string): Program {
  return parse(code, { ecmaVersion: 2022, sourceType: "script", locations: true })
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
}
