import regjsparser, { type AstNode } from "regjsparser"
import { type CharacterSet, characterSet, noCharacter, type Syntax } from "./characterSet.ts"

const syntax: Syntax = { lookbehind: true, namedGroups: true, unicodePropertyEscape: true }

/** What a part of a pattern may do, as far as running away is concerned. */
interface Reach {
  readonly canBeEmpty: boolean
  /** The characters it may begin with. */
  readonly first: CharacterSet
  /** The characters of repeats at its beginning and at its end, with nothing firm before or after them. */
  readonly leading: CharacterSet
  readonly trailing: CharacterSet
  /** The characters of each open repeat on its longest path. */
  readonly openRepeats: readonly CharacterSet[]
  /** How many of them must try every length, since what follows may be one of their own characters. */
  readonly choices: number
  /** The characters of open repeats at its end that nothing firm has followed yet. */
  readonly atEnd: readonly CharacterSet[]
  readonly hasRepeat: boolean
}

const nothing: Reach = {
  canBeEmpty: true,
  first: noCharacter,
  leading: noCharacter,
  trailing: noCharacter,
  openRepeats: [],
  choices: 0,
  atEnd: [],
  hasRepeat: false,
}

class Refused extends Error {}

/** The flags a pattern runs with, or why it is refused: unreadable, or able to run away on a long text. */
export function checkPattern(source: string): { readonly flags: string } | { readonly problem: string } {
  for (const flags of ["iu", "i"]) {
    const tree = parsed(source, flags)
    if (!tree) continue
    try {
      const whole = reach(tree)
      const overlapping = whole.openRepeats.filter((set, at, all) =>
        all.some((other, i) => i !== at && (other & set) !== 0n),
      )
      if (overlapping.length > 2 && workOf(tree, whole) > 3) {
        throw new Refused("has too many open repeats of the same characters")
      }
      return { flags }
    } catch (error) {
      if (error instanceof Refused) return { problem: `could run away: it ${error.message}. Write it plainer.` }
      throw error
    }
  }
  return { problem: "is no regular expression. Check its brackets and backslashes." }
}

/**
 * The power of the text's length that the work may grow with: one for the places to begin at, one for each repeat that
 * must try every length, and one for reading along the others. A repeat that ends the pattern needs no trying.
 */
function workOf(tree: AstNode<Syntax>, { openRepeats, choices, atEnd }: Reach): number {
  const last = tree.type === "alternative" ? tree.body[tree.body.length - 1] : tree
  const untried = last?.type === "quantifier" ? atEnd.length : 0
  const beginsFixed = tree.type === "alternative" && tree.body[0]?.type === "anchor" && tree.body[0].kind === "start"
  return (beginsFixed ? 0 : 1) + choices + (openRepeats.length - choices - untried > 0 ? 1 : 0)
}

function parsed(source: string, flags: string): AstNode<Syntax> | undefined {
  try {
    new RegExp(source, flags)
    return regjsparser.parse(source, flags, syntax)
  } catch {
    return undefined
  }
}

function reach(node: AstNode<Syntax>): Reach {
  switch (node.type) {
    case "anchor":
      return nothing
    case "reference":
      throw new Refused("refers back to a group")
    case "group":
      if (node.behavior !== "normal" && node.behavior !== "ignore") throw new Refused("looks ahead or behind")
      return sequence(node.body)
    case "alternative":
      return sequence(node.body)
    case "disjunction":
      return either(node.body.map(reach))
    case "quantifier":
      return repeated(node.body[0], node.min, node.max ?? Number.POSITIVE_INFINITY)
    default:
      return { ...nothing, canBeEmpty: false, first: characterSet(node) }
  }
}

function sequence(nodes: readonly AstNode<Syntax>[]): Reach {
  return nodes.map(reach).reduce((before, next) => {
    if ((before.trailing & next.leading) !== 0n) throw new Refused("repeats the same characters twice in a row")
    return {
      canBeEmpty: before.canBeEmpty && next.canBeEmpty,
      first: before.first | (before.canBeEmpty ? next.first : noCharacter),
      leading: before.leading | (before.canBeEmpty ? next.leading : noCharacter),
      trailing: next.trailing | (next.canBeEmpty ? before.trailing : noCharacter),
      openRepeats: [...before.openRepeats, ...next.openRepeats],
      choices: before.choices + next.choices + before.atEnd.filter((set) => (set & next.first) !== 0n).length,
      atEnd: [...(next.canBeEmpty ? before.atEnd.filter((set) => (set & next.first) === 0n) : []), ...next.atEnd],
      hasRepeat: before.hasRepeat || next.hasRepeat,
    }
  }, nothing)
}

function either(branches: readonly Reach[]): Reach {
  const union = (part: "first" | "leading" | "trailing") =>
    branches.reduce((set, branch) => set | branch[part], noCharacter)
  return {
    canBeEmpty: branches.some(({ canBeEmpty }) => canBeEmpty),
    first: union("first"),
    leading: union("leading"),
    trailing: union("trailing"),
    openRepeats: branches.reduce<readonly CharacterSet[]>(
      (longest, { openRepeats }) => (openRepeats.length > longest.length ? openRepeats : longest),
      [],
    ),
    choices: Math.max(...branches.map(({ choices }) => choices)),
    atEnd: branches.flatMap(({ atEnd }) => atEnd),
    hasRepeat: branches.some(({ hasRepeat }) => hasRepeat),
  }
}

function repeated(body: AstNode<Syntax>, min: number, max: number): Reach {
  const inner = reach(body)
  if (max > 1 && inner.hasRepeat) throw new Refused("has a repeat inside a repeat")
  if (max > 1) refuseAlikeBranches(body)
  if (min === max) return inner
  return {
    canBeEmpty: inner.canBeEmpty || min === 0,
    first: inner.first,
    leading: inner.leading | inner.first,
    trailing: inner.trailing | inner.first,
    openRepeats: max - min > 10 ? [...inner.openRepeats, inner.first] : inner.openRepeats,
    choices: inner.choices,
    atEnd: max - min > 10 ? [...inner.atEnd, inner.first] : inner.atEnd,
    hasRepeat: true,
  }
}

/** `(a|ab)+` tries every way to cut a text. Branches of a repeat must begin differently and not be empty. */
function refuseAlikeBranches(node: AstNode<Syntax>): void {
  if (node.type === "disjunction") {
    let seen = noCharacter
    for (const branch of node.body.map(reach)) {
      if (branch.canBeEmpty || (seen & branch.first) !== 0n) throw new Refused("repeats branches that begin alike")
      seen |= branch.first
    }
  }
  if ("body" in node && node.type !== "characterClass") {
    for (const part of node.body) refuseAlikeBranches(part)
  }
}
