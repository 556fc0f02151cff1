import { readFileSync } from "node:fs"
import ts from "typescript"

const folder = new URL("../../../node_modules/@types/google-apps-script/", import.meta.url)
const methods = new Map<string, ts.MethodSignature[]>()
const aliases = new Map<string, ts.TypeNode>()
const enums = new Set<string>()

for (const name of ["spreadsheet", "base", "charts", "html"]) {
  const file = new URL(`google-apps-script.${name}.d.ts`, folder)
  collect(ts.createSourceFile(file.pathname, readFileSync(file, "utf8"), ts.ScriptTarget.ES2021))
}

function collect(node: ts.Node): void {
  if (ts.isInterfaceDeclaration(node)) {
    for (const member of node.members) {
      if (!ts.isMethodSignature(member) || !ts.isIdentifier(member.name)) continue
      const key = `${node.name.text}.${member.name.text}`
      methods.set(key, [...(methods.get(key) ?? []), member])
    }
  } else if (ts.isTypeAliasDeclaration(node)) {
    aliases.set(node.name.text, node.type)
  } else if (ts.isEnumDeclaration(node)) {
    enums.add(node.name.text)
  }
  ts.forEachChild(node, collect)
}

/** The interface or enum of Apps Script that a value stands for, if it does. */
export type KindOf = (value: unknown) => string | undefined

/** Refuses a call that Google's declarations do not know, with these arguments, in any of its overloads. */
export function checkCall(method: string, args: readonly unknown[], kindOf: KindOf): void {
  const overloads = methods.get(method)
  if (!overloads) throw new Error(`Apps Script has no ${method}`)
  const fits = overloads.some(({ parameters }) => {
    const required = parameters.filter((parameter) => !parameter.questionToken).length
    if (args.length < required || args.length > parameters.length) return false
    return args.every((value, index) => accepts(parameters[index]?.type, value, kindOf))
  })
  if (!fits) throw new Error(`${method} takes no (${args.map((value) => describeValue(value, kindOf)).join(", ")})`)
}

function accepts(type: ts.TypeNode | undefined, value: unknown, kindOf: KindOf): boolean {
  if (!type) return false
  if (ts.isUnionTypeNode(type)) return type.types.some((one) => accepts(one, value, kindOf))
  if (ts.isArrayTypeNode(type)) return everyOf(type.elementType, value, kindOf)
  if (ts.isLiteralTypeNode(type)) {
    return ts.isStringLiteral(type.literal) ? value === type.literal.text : value === null
  }
  if (ts.isTypeReferenceNode(type)) return acceptsNamed(type, value, kindOf)
  if (type.kind === ts.SyntaxKind.StringKeyword) return typeof value === "string"
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return typeof value === "boolean"
  if (type.kind === ts.SyntaxKind.NumberKeyword) return Number.isFinite(value)
  return type.kind === ts.SyntaxKind.AnyKeyword && value !== undefined
}

function acceptsNamed(type: ts.TypeReferenceNode, value: unknown, kindOf: KindOf): boolean {
  const name = ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text
  if (name === "Array") return everyOf(type.typeArguments?.[0], value, kindOf)
  if (name === "Integer") return Number.isInteger(value)
  const alias = aliases.get(name)
  return alias ? accepts(alias, value, kindOf) : kindOf(value) === name
}

function everyOf(type: ts.TypeNode | undefined, value: unknown, kindOf: KindOf): boolean {
  return Array.isArray(value) && Array.from(value).every((one) => accepts(type, one, kindOf))
}

function describeValue(value: unknown, kindOf: KindOf): string {
  return kindOf(value) ?? (Array.isArray(value) ? "array" : (JSON.stringify(value) ?? "undefined"))
}
