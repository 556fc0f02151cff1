import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"

const run = promisify(execFile)
const program = process.env.SOFFICE_PATH ?? "soffice"

export async function hasLibreOffice(): Promise<boolean> {
  return run(program, ["--version"]).then(
    () => true,
    () => false,
  )
}

/** The Excel file as LibreOffice saves it once it has calculated its formulas. */
export async function recalculated(file: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "sellmore-office-"))
  try {
    const input = join(folder, "in.xlsx")
    writeFileSync(input, file)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")]
    await run(program, [profile, "--headless", "--norestore", ...target, input])
    return readFileSync(join(folder, "out", "in.xlsx"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
