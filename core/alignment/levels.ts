import {
  CalcError,
  type Cell,
  cellText,
  foldHeading,
  isBlank,
  type Matrix,
  readError,
  readNumber,
  readTable,
  wrongInput,
} from "../cells/index.ts"
import { sum } from "../stats/sum.ts"

/** The mean level of a dimension, from 1 to 5. */
export interface DimensionLevel {
  readonly dimension: string
  readonly level: number
}

export interface Assessment {
  /** A table names its dimensions; a plain column numbers them. */
  readonly isNamed: boolean
  readonly levels: readonly DimensionLevel[]
}

/** A table Dimension, Level, items of one name averaged; or levels alone, in an agreed order. */
export function readAssessment(range: Matrix, argument: string): Assessment {
  const isNamed = (range[0] ?? []).some((cell) => typeof cell === "string" && isHeading(cell))
  const answers = isNamed ? namedAnswers(range, argument) : numberedAnswers(range, argument)
  if (answers.size === 0) throw wrongInput(`${argument}: holds no level. Fill in at least one.`)
  const levels = [...answers.values()].map(({ dimension, given }) => {
    if (given.length === 0) {
      throw wrongInput(`${argument}: "${dimension}" has no level. Answer at least one of its items, from 1 to 5.`)
    }
    return { dimension, level: sum(given) / given.length }
  })
  return { isNamed, levels }
}

interface Answers {
  readonly dimension: string
  readonly given: number[]
}

function isHeading(text: string): boolean {
  return !isBlank(text) && !readError(text) && readNumber(text) === undefined
}

function namedAnswers(range: Matrix, argument: string): ReadonlyMap<string, Answers> {
  const answers = new Map<string, Answers>()
  for (const row of readTable(range, argument, { required: ["Dimension", "Level"] })) {
    const dimension = row.text("Dimension")
    if (dimension === "" && !row.has("Level")) continue
    if (dimension === "") throw row.wrong("has a level but no dimension. Name the dimension.")
    const known = answers.get(foldHeading(dimension)) ?? { dimension, given: [] }
    answers.set(foldHeading(dimension), known)
    if (row.has("Level")) known.given.push(readLevel(row.cell("Level"), `${argument}: row ${row.row}`))
  }
  return answers
}

function numberedAnswers(range: Matrix, argument: string): ReadonlyMap<string, Answers> {
  if (range.length > 1 && (range[0]?.length ?? 0) > 1) {
    throw wrongInput(
      `${argument}: is a block without headings. Give one column of levels, or a table with the headings Dimension and Level.`,
    )
  }
  const cells = range.flat()
  return new Map(
    cells.map((cell, index) => {
      const dimension = String(index + 1)
      const error = readError(cell)
      if (error) throw new CalcError(error.code, `${argument}: level ${dimension}: ${error.sentence}`)
      return [
        dimension,
        { dimension, given: isBlank(cell) ? [] : [readLevel(cell, `${argument}: level ${dimension}`)] },
      ]
    }),
  )
}

function readLevel(cell: Cell, where: string): number {
  const level = readNumber(cell)
  if (level !== undefined && level >= 1 && level <= 5) return level
  throw wrongInput(`${where}: "${cellText(cell)}" is no level. Give a number from 1 to 5.`)
}
