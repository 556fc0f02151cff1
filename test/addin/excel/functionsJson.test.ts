import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateCustomFunctionsMetadata } from "custom-functions-metadata"
import { afterAll, expect, test } from "vitest"
import { functionsJson } from "../../../addin/excel/functionsJson.ts"
import { allFunctions } from "../../../core/index.ts"

const metadata = functionsJson(allFunctions)
const folder = mkdtempSync(join(tmpdir(), "sellmore-stubs-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("functions.json is the published one; after a wanted change run this file with -u", async () => {
  const written = `${JSON.stringify(metadata, null, 2)}\n`
  await expect(written).toMatchFileSnapshot("../../golden/excel/functions.json")
  expect(readFileSync(new URL("../../../dist/excel/functions.json", import.meta.url), "utf8")).toBe(written)
  expect(written.length).toBeLessThan(1_000_000)
})

test("Microsoft's own parser reads the same from stubs: names, order, optional arguments, help", async () => {
  const file = join(folder, "stubs.ts")
  writeFileSync(file, metadata.functions.map(stub).join("\n"))
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file)
  expect(errors).toEqual([])
  const { functions } = JSON.parse(metadataJson) as typeof metadata
  const typed = functions.map((one) => ({ ...one, result: { ...one.result, type: "any" } }))
  expect(typed, "the parser leaves out that a result is any").toEqual(metadata.functions)
})

test("every name is one that Excel can type without a prefix", () => {
  for (const { id, name, parameters } of metadata.functions) {
    expect(id).toBe(name)
    expect(name).toMatch(/^[A-Z]{4,}$/)
    expect(name, "looks like a cell").not.toMatch(/^[A-Z]{1,3}\d+$/)
    for (const parameter of parameters) expect(parameter.name).toMatch(/^[a-z][a-z_]*$/)
  }
})

test("no function takes an optional argument before a required one", () => {
  for (const { name, parameters } of metadata.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true)
    expect(optional, name).toEqual([...optional].sort((one, other) => Number(one) - Number(other)))
  }
})

function stub({ name, description, parameters }: (typeof metadata.functions)[number]): string {
  const tags = parameters.map(({ name, description, optional }) =>
    optional ? ` * @param {any[][]} [${name}] ${description}` : ` * @param {any[][]} ${name} ${description}`,
  )
  const args = parameters.map(({ name, optional }) => `${name}${optional ? "?" : ""}: any[][]`)
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${name}`,
    ...tags,
    " * @returns {any[][]}",
    " */",
    `function ${name}(${args.join(", ")}): any[][] { return [] }`,
  ].join("\n")
}
