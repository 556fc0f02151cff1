const topics = {
  leads: "Lead scoring",
  reps: "Rep efficiency",
  chaos: "Cost of chaos",
  cycle: "Revenue cycle",
  alignment: "Alignment",
  benchmarks: "Published figures",
}

const shapes = {
  cell: "one value",
  "per row": "one value for each row",
  "element-wise": "one value, or one for each cell of a range",
  table: "a table with headings",
}

/** The reference as Markdown: a list of all functions, then each with everything the registry knows of it. */
export function referenceText(functions, docs, exampleFormula) {
  const lines = [
    "<!-- Written by build/reference.mjs from the functions themselves: change those, then run it again. -->",
    "# Functions",
    "",
    "The names, arguments and results are the same in Excel, Google Sheets and the browser workbook. An argument in",
    "square brackets may be left out, also between others: `=REVENUELIFT(A2,B2,C2,,,50000)`. What counts as a number, a",
    "date, a blank or an error is said once for all of them in [How cells are read](cells.md); what a table of rules may",
    "hold, in [Rules](rules.md).",
    "",
    ...table(
      ["function", "what it gives"],
      functions.map((definition) => [link(definition.name), definition.summary]),
    ),
  ]
  for (const topic of Object.keys(topics)) {
    const members = functions.filter((definition) => definition.topic === topic)
    if (members.length > 0) lines.push("", `## ${topics[topic]}`)
    for (const definition of members) {
      lines.push("", ...chapter(definition, docs[definition.name], docs, exampleFormula))
    }
  }
  return `${lines.join("\n")}\n`
}

function chapter(definition, doc, docs, exampleFormula) {
  const params = Object.entries(definition.params)
  const see = doc.see.filter((name) => docs[name])
  return [
    `### ${definition.name}`,
    "",
    definition.summary,
    "",
    "```",
    `=${definition.name}(${params.map(([name, param]) => (param.optional ? `[${name}]` : name)).join(", ")})`,
    "```",
    "",
    ...table(
      ["argument", "what it is", "unit", "default"],
      params.map(([name, param]) => [`\`${name}\``, param.about, param.unit ?? "", fallback(param)]),
    ),
    "",
    `**Result:** ${shapes[definition.returns.shape]}. ${sentence(definition.returns)}`,
    ...doc.details.flatMap((paragraph) => ["", paragraph]),
    ...fact("Formula", doc.formula),
    ...fact("The same elsewhere", doc.twin),
    ...fact("Source", doc.source),
    ...exampleLines(definition, doc.examples, exampleFormula),
    ...(see.length > 0 ? ["", `See also ${see.map(link).join(", ")}.`] : []),
  ]
}

function fallback(param) {
  return param.optional ? (param.byDefault ?? "none") : "required"
}

function sentence({ about, unit }) {
  return unit && !about.toLowerCase().includes(unit) ? `${about} (${unit}).` : `${about}.`
}

function fact(name, text) {
  return text === undefined ? [] : ["", `**${name}:** ${text}`]
}

/** Each example with its cells; cells that an earlier one has shown are named only. */
function exampleLines({ name, params, returns }, examples, exampleFormula) {
  const names = Object.keys(params)
  const seen = new Map()
  return examples.flatMap((example, index) => {
    const lines = ["", `#### ${name}, example ${index + 1}: ${example.about}`]
    const again = []
    for (const { label, rows, headed } of rangesOf(example.args, Object.entries(params))) {
      const content = JSON.stringify([label, rows])
      if (seen.has(content)) {
        again.push(`${label} of example ${seen.get(content)}`)
      } else {
        seen.set(content, index + 1)
        lines.push("", label, "", ...(headed ? table(rows[0], rows.slice(1)) : plain(rows)))
      }
    }
    if (again.length > 0) lines.push("", `With ${again.join(", ")}:`)
    const formula = exampleFormula(name, names, example)
    return [...lines, "", "```", formula, "```", "", ...resultLines(example, returns.shape === "table")]
  })
}

/** The ranges among the arguments; a row of names right after rows of the same width is shown above them. */
function rangesOf(args, params) {
  const ranges = []
  args.forEach((argument, index) => {
    if (!Array.isArray(argument)) return
    const last = ranges.at(-1)
    const [name, { about }] = params[index]
    const label = `\`${name}\``
    const isNames =
      argument.length === 1 && argument[0].length > 1 && argument[0].every((cell) => typeof cell === "string")
    if (isNames && last?.index === index - 1 && last.rows[0].length === argument[0].length) {
      ranges[ranges.length - 1] = {
        label: `${last.label} under ${label}`,
        rows: [...argument, ...last.rows],
        headed: true,
      }
    } else {
      ranges.push({
        index,
        label,
        rows: argument,
        headed: !/without (their )?headings/.test(about) && hasHeadings(argument),
      })
    }
  })
  return ranges
}

function resultLines({ gives, error, source }, isTable) {
  const from = source === "Own rule" ? [] : ["", `*${source}*`]
  if (error) return [`gives \`${error.code}\`: ${error.sentence}`, ...from]
  if (Array.isArray(gives)) return ["gives", "", ...(isTable ? table(gives[0], gives.slice(1)) : plain(gives)), ...from]
  return [`gives **${shown(gives)}**`, ...from]
}

/** A first row of words over other rows is their heading. */
function hasHeadings([first, ...rest]) {
  return rest.length > 0 && first.length > 1 && first.every((cell) => typeof cell === "string" && cell !== "")
}

/** Cells as they stand on a sheet. */
function plain(rows) {
  return table(Array(Math.max(...rows.map((row) => row.length))).fill(""), rows)
}

function table(headings, rows) {
  if (rows.length === 0) return ["It takes no argument."]
  const line = (cells) =>
    `| ${cells
      .map((cell) =>
        shown(cell)
          .replaceAll("|", "\\|")
          .replace(/\s*\n\s*/g, " "),
      )
      .join(" | ")} |`
  return [line(headings), `|${" --- |".repeat(headings.length)}`, ...rows.map(line)]
}

function shown(cell) {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "number") return String(Number(cell.toPrecision(10)))
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE"
  return typeof cell === "object" ? `${cell.code}: ${cell.sentence}` : cell
}

function link(name) {
  return `[${name}](#${name.toLowerCase()})`
}
