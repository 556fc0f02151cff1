const lowest = 0x21
const highest = 0x7e

/**
 * Does the text, trimmed and in lower case, end with a word that is so already? Undefined where plain characters alone
 * do not settle it. No copy of the text is made: of an address only the last letters are looked at.
 */
export function endsWithFolded(text: string, word: string): boolean | undefined {
  if (text.length < word.length) return undefined
  for (let back = 1; back <= word.length; back++) {
    const code = text.charCodeAt(text.length - back)
    if (code < lowest || code > highest) return undefined
    if (lowerCase(code) !== word.charCodeAt(word.length - back)) return false
  }
  return true
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}
