import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliDecompressSync } from "node:zlib"
import type { LaunchOptions } from "playwright-core"

const cache = fileURLToPath(new URL("../../../.cache/", import.meta.url))

/** The Chromium of the package @sparticuz/chromium (Linux, x64), unpacked once into the project's cache folder. */
export function unpackedChromium(): LaunchOptions | undefined {
  const packed = packedFolder()
  if (!packed) return undefined
  const { version } = JSON.parse(readFileSync(join(packed, "../package.json"), "utf8"))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) unpack(packed, folder)
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, "lib")].filter(Boolean).join(":")
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: folder }
  return {
    executablePath: join(folder, "chromium"),
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries, ...fonts },
  }
}

function packedFolder(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  try {
    return join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../../bin")
  } catch {
    return undefined
  }
}

/** Renamed into place at the end, so that two test files may unpack at the same time. */
function unpack(packed: string, folder: string): void {
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, "unpacking-"))
  const decompressed = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)))
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
    execFileSync("tar", ["-x", "-C", unfinished], { input: decompressed(archive) })
  }
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
  writeFileSync(join(unfinished, "fonts.conf"), fonts)
  writeFileSync(join(unfinished, "chromium"), decompressed("chromium.br"), { mode: 0o755 })
  try {
    renameSync(unfinished, folder)
  } catch (failure) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw failure
  }
}
