import { readdirSync, readFileSync } from "node:fs"
import { type Argument, allDocs, type Cell, type Example } from "../../core/index.ts"
import type { ExpectedCell, Vector, VectorArgument, VectorCell } from "./vector.ts"

/** A file of vectors: tables that several cases share are named once. */
interface VectorFile {
  readonly function: string
  readonly tables?: Readonly<Record<string, readonly (readonly VectorCell[])[]>>
  readonly cases: readonly {
    readonly about: string
    readonly args: readonly (VectorArgument | { readonly table: string })[]
    readonly gives: Vector["gives"]
    readonly source: string
  }[]
}

const folder = new URL("./data/", import.meta.url)

/** Every vector: the files beside this one and the examples of the functions' own documents. */
export function allVectors(): Vector[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"))
  return [
    ...files.flatMap(readFile),
    ...Object.entries(allDocs).flatMap(([name, doc]) => doc.examples.map(fromExample(name))),
  ]
}

function readFile(name: string): Vector[] {
  const file: VectorFile = JSON.parse(readFileSync(new URL(name, folder), "utf8"))
  return file.cases.map((one, index) => ({
    id: `${name.replace(".json", "")} ${index + 1}`,
    function: file.function,
    about: one.about,
    args: one.args.map((argument) => shared(argument, file)),
    gives: one.gives,
    source: one.source,
  }))
}

function shared(argument: VectorArgument | { readonly table: string }, file: VectorFile): VectorArgument {
  if (typeof argument !== "object" || !("table" in argument)) return argument
  const table = file.tables?.[argument.table]
  if (!table) throw new Error(`No table "${argument.table}" in the vectors of ${file.function}`)
  return table
}

function fromExample(name: string): (example: Example, index: number) => Vector {
  return (example, index) => ({
    id: `${name} example ${index + 1}`,
    function: name,
    about: example.about,
    args: example.args.map(fromArgument),
    gives: example.error ? { error: example.error } : fromResult(example.gives),
    source: example.source,
  })
}

function fromArgument(argument: Argument): VectorArgument {
  if (argument === undefined || argument === null) return { omitted: true }
  return argument as VectorArgument
}

function fromResult(result: Example["gives"]): Vector["gives"] {
  if (result === undefined) throw new Error("An example gives a value or an error")
  return Array.isArray(result) ? result.map((row: readonly Cell[]) => row.map(fromCell)) : fromCell(result as Cell)
}

function fromCell(cell: Cell): ExpectedCell {
  if (cell === null) return ""
  return typeof cell === "object" ? { error: cell } : cell
}
