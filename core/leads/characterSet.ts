import type { AstNode } from "regjsparser"

/** The characters an atom may stand for: one bit for each of ASCII, one for all others. Upper and lower case are one. */
export type CharacterSet = bigint

export const noCharacter: CharacterSet = 0n
const others = 128
const every: CharacterSet = (1n << 129n) - 1n

/** Modern syntax that patterns may use. */
export type Syntax = { lookbehind: true; namedGroups: true; unicodePropertyEscape: true }

export function characterSet(node: AstNode<Syntax>): CharacterSet {
  switch (node.type) {
    case "value":
      return one(node.codePoint)
    case "characterClassRange":
      return between(node.min.codePoint, node.max.codePoint)
    case "characterClassEscape":
      return escaped(node.value)
    case "characterClass": {
      const inside = node.body.reduce((sum, part) => sum | characterSet(part), noCharacter)
      return node.negative ? (every & ~inside) | (1n << BigInt(others)) : inside
    }
    default:
      return every
  }
}

function one(codePoint: number): CharacterSet {
  if (codePoint >= others) return 1n << BigInt(others)
  const character = String.fromCharCode(codePoint)
  return (1n << BigInt(character.toLowerCase().charCodeAt(0))) | (1n << BigInt(character.toUpperCase().charCodeAt(0)))
}

function between(from: number, to: number): CharacterSet {
  let set = noCharacter
  for (let codePoint = from; codePoint <= Math.min(to, others); codePoint++) set |= one(codePoint)
  return set
}

function escaped(name: "d" | "D" | "w" | "W" | "s" | "S"): CharacterSet {
  const digits = between(48, 57)
  const named = {
    d: digits,
    w: digits | between(97, 122) | one(95),
    s: between(9, 13) | one(32) | one(160),
  }
  const set = named[name.toLowerCase() as "d" | "w" | "s"]
  return name === name.toLowerCase() ? set : (every & ~set) | (1n << BigInt(others))
}
