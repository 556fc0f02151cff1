/** Words after which a slash begins a regular expression, as after most signs. */
const beforeExpression = /(?:^|[([{,;:=!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete|throw|else|do))$/

/**
 * Takes comments out of a page's scripts as HtmlService does: it knows texts in quotes and regular expressions, but a
 * backtick is a sign like any other to it.
 */
export function servedByHtmlService(html: string): string {
  return html.replace(/(<script[^>]*>)([\s\S]*?)(<\/script>)/g, (_, open: string, code: string, close: string) => {
    return `${open}${withoutComments(code)}${close}`
  })
}

function withoutComments(code: string): string {
  let kept = ""
  let from = 0
  let at = 0
  while (at < code.length) {
    const sign = code[at]
    if (sign === '"' || sign === "'") at = endOfText(code, at, sign)
    else if (sign !== "/") at++
    else if (code[at + 1] === "/" || code[at + 1] === "*") {
      kept += code.slice(from, at)
      const isLine = code[at + 1] === "/"
      const end = code.indexOf(isLine ? "\n" : "*/", at)
      at = from = end < 0 ? code.length : end + (isLine ? 0 : 2)
    } else if (beforeExpression.test(code.slice(Math.max(0, at - 12), at).trimEnd())) at = endOfExpression(code, at)
    else at++
  }
  return kept + code.slice(from)
}

function endOfText(code: string, start: number, quote: string): number {
  let at = start + 1
  while (at < code.length && code[at] !== quote && code[at] !== "\n") at += code[at] === "\\" ? 2 : 1
  return at + 1
}

function endOfExpression(code: string, start: number): number {
  let isInClass = false
  for (let at = start + 1; at < code.length; at++) {
    const sign = code[at]
    if (sign === "\\") at++
    else if (sign === "[") isInClass = true
    else if (sign === "]") isInClass = false
    else if (sign === "/" && !isInClass) return at + 1
  }
  return code.length
}
