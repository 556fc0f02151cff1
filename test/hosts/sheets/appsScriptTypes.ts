import { readFileSync } from "node:fs"
import { type ESTree, parseSync, Visitor } from "vite"

const folder = new URL("../../../node_modules/@types/google-apps-script/", import.meta.url)
const methods = new Map<string, ESTree.TSMethodSignature[]>()
const aliases = new Map<string, ESTree.TSType>()

const declarations = new Visitor({
  TSInterfaceDeclaration: ({ id, body }) => {
    for (const member of body.body) {
      if (member.type !== "TSMethodSignature" || member.key.type !== "Identifier") continue
      const key = `${id.name}.${member.key.name}`
      methods.set(key, [...(methods.get(key) ?? []), member])
    }
  },
  TSTypeAliasDeclaration: ({ id, typeAnnotation }) => aliases.set(id.name, typeAnnotation),
})

for (const name of ["spreadsheet", "base", "charts", "html"]) {
  const file = new URL(`google-apps-script.${name}.d.ts`, folder)
  declarations.visit(parseSync(file.pathname, readFileSync(file, "utf8")).program)
}

/** The interface or enum of Apps Script that a value stands for, if it does. */
export type KindOf = (value: unknown) => string | undefined

/** Refuses a call that Google's declarations do not know, with these arguments, in any of its overloads. */
export function checkCall(method: string, args: readonly unknown[], kindOf: KindOf): void {
  const overloads = methods.get(method)
  if (!overloads) throw new Error(`Apps Script has no ${method}`)
  const fits = overloads.some(({ params }) => {
    const required = params.filter((param) => !("optional" in param && param.optional)).length
    if (args.length < required || args.length > params.length) return false
    return args.every((value, index) => accepts(typeOf(params[index]), value, kindOf))
  })
  if (!fits) throw new Error(`${method} takes no (${args.map((value) => describeValue(value, kindOf)).join(", ")})`)
}

function typeOf(param: ESTree.ParamPattern | undefined): ESTree.TSType | undefined {
  return param?.type === "Identifier" ? param.typeAnnotation?.typeAnnotation : undefined
}

function accepts(type: ESTree.TSType | undefined, value: unknown, kindOf: KindOf): boolean {
  switch (type?.type) {
    case "TSUnionType":
      return type.types.some((one) => accepts(one, value, kindOf))
    case "TSArrayType":
      return everyOf(type.elementType, value, kindOf)
    case "TSLiteralType":
      return type.literal.type === "Literal" && value === type.literal.value
    case "TSNullKeyword":
      return value === null
    case "TSTypeReference":
      return acceptsNamed(type, value, kindOf)
    case "TSStringKeyword":
      return typeof value === "string"
    case "TSBooleanKeyword":
      return typeof value === "boolean"
    case "TSNumberKeyword":
      return Number.isFinite(value)
    case "TSAnyKeyword":
      return value !== undefined
    default:
      return false
  }
}

function acceptsNamed(type: ESTree.TSTypeReference, value: unknown, kindOf: KindOf): boolean {
  const name = lastName(type.typeName)
  if (name === "Array") return everyOf(type.typeArguments?.params[0], value, kindOf)
  if (name === "Integer") return Number.isInteger(value)
  const alias = aliases.get(name)
  return alias ? accepts(alias, value, kindOf) : kindOf(value) === name
}

function lastName(name: ESTree.TSTypeName): string {
  if (name.type === "TSQualifiedName") return name.right.name
  return name.type === "Identifier" ? name.name : "this"
}

function everyOf(type: ESTree.TSType | undefined, value: unknown, kindOf: KindOf): boolean {
  return Array.isArray(value) && Array.from(value).every((one) => accepts(type, one, kindOf))
}

function describeValue(value: unknown, kindOf: KindOf): string {
  return kindOf(value) ?? (Array.isArray(value) ? "array" : (JSON.stringify(value) ?? "undefined"))
}
