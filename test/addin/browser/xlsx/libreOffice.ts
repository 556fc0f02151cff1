import { execFile, spawnSync } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const soffice = process.env.SOFFICE_PATH ?? "soffice"

export const hasLibreOffice = spawnSync(soffice, ["--version"]).status === 0

const filters = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  // Comma, quotation mark, UTF-8, from row 1, the values as they are and not as they are shown.
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false",
}

/** The file as LibreOffice saves it in another form. */
export async function convertedByLibreOffice(bytes: Uint8Array, from: "csv" | "xlsx", to: keyof typeof filters) {
  return (await allConvertedByLibreOffice([bytes], from, to))[0] ?? bytes
}

/** Several files by one start of LibreOffice. */
export async function allConvertedByLibreOffice(
  files: readonly Uint8Array[],
  from: "csv" | "xlsx",
  to: keyof typeof filters,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const folder = await mkdtemp(join(tmpdir(), "sellmore-libreoffice-"))
  try {
    const out = join(folder, "out")
    const sources = files.map((_, index) => join(folder, `book${index}.${from}`))
    await Promise.all(files.map((bytes, index) => writeFile(sources[index] ?? "", bytes)))
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
    const reading = from === "csv" ? ["--infilter=CSV:44,34,76,1"] : []
    const convert = ["--headless", "--norestore", ...reading, "--convert-to", filters[to], "--outdir", out, ...sources]
    await promisify(execFile)(soffice, [profile, ...convert], { timeout: 60_000 })
    return await Promise.all(
      files.map(async (_, index) => new Uint8Array(await readFile(join(out, `book${index}.${to}`)))),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
