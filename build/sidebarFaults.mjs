import { parse } from "acorn"

const mistaken = /\/\/|\/\*|<\?|<!--/

/** What HtmlService would break in a page, each as a line. */
export function sidebarFaults(html) {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
  const faults = scripts.flatMap((code) => [
    ...riskyTemplates(code).map((text) => `A template literal holds ${JSON.stringify(text.slice(0, 60))}.`),
    ...(code.includes("<!--") ? ["A script holds <!--, after which its end may not be seen."] : []),
  ])
  const ends = html.match(/<\/script/gi)?.length ?? 0
  if (scripts.length !== 1 || ends !== 1) faults.push(`There are ${scripts.length} scripts and ${ends} ends of one.`)
  if (/\ssrc=|<link/.test(html.replace(/<script>[\s\S]*?<\/script/g, "")))
    faults.push("The page asks for another file.")
  return faults
}

function riskyTemplates(code) {
  const found = []
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node?.type === "string") {
      if (node.type === "TemplateElement" && mistaken.test(node.value.raw)) found.push(node.value.raw)
      Object.values(node).forEach(visit)
    }
  }
  visit(parse(code, { ecmaVersion: "latest", sourceType: "script" }))
  return found
}
