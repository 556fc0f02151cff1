import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test } from "vitest"

const root = fileURLToPath(new URL("../../", import.meta.url))
const folder = ".cache/compileTest"
const options = { strict: true, noEmit: true, lib: ["ES2021"], types: [], module: "preserve", skipLibCheck: true }
const adds = "export const add = (a: number, b: number) => a + b\n"

beforeAll(() => {
  for (const project of ["house", "guest"]) {
    mkdirSync(`${root}${folder}/${project}`, { recursive: true })
    write(project, "tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["*.ts"] }))
  }
  write("guest", "visits.ts", 'import { add } from "../house/add"\n\nexport const two: number = add(1, 1)\n')
})

afterAll(() => rmSync(`${root}${folder}`, { recursive: true, force: true }))

test("what is wrong is said once, and again until it is mended, also where only a file it reads has changed", () => {
  write("house", "add.ts", adds)
  expect(compiled()).toEqual({ status: 0, wrong: [] })
  write("house", "add.ts", adds.replace("a + b", "a + c"))
  expect(compiled()).toEqual({ status: 1, wrong: ["house/add.ts: TS2304"] })
  expect(compiled()).toEqual({ status: 1, wrong: ["house/add.ts: TS2304"] })
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is TypeScript to be compiled.
  write("house", "add.ts", adds.replace("a + b", "`${a + b}`"))
  expect(compiled()).toEqual({ status: 1, wrong: ["guest/visits.ts: TS2322"] })
  write("house", "add.ts", adds)
  expect(compiled()).toEqual({ status: 0, wrong: [] })
})

function write(project: string, file: string, text: string): void {
  writeFileSync(`${root}${folder}/${project}/${file}`, text)
}

function compiled() {
  const projects = [`${folder}/house`, `${folder}/guest`]
  const { status, stderr } = spawnSync(process.execPath, ["build/compile.mjs", ...projects], {
    cwd: root,
    encoding: "utf8",
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken out.
  const said = stderr.replaceAll(/\u001b\[[\d;]*m/g, "")
  const complaints = said.matchAll(/compileTest\/(\S+?\.ts):\S+ - error (TS\d+)/g)
  return { status, wrong: [...complaints].map(([, file, code]) => `${file}: ${code}`) }
}
