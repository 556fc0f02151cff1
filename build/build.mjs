import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { sourceHash } from "./sourceHash.mjs"
import { run, Stop } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))

/** What is built, in this order, and the folders each is built from. Each has its module `build/<name>.mjs`. */
const builds = {
  core: ["core"],
  excel: ["core", "addin", "manifests"],
  sheets: ["core", "addin", "gas", "manifests"],
  browser: ["core", "addin"],
}
const common = ["build", "package.json", "package-lock.json"]

/** Builds those of the names whose sources changed since they were last built; all of them without names. */
export async function build(names = Object.keys(builds)) {
  for (const name of names) {
    const sources = builds[name]
    if (!sources) throw new Stop(`There is no build "${name}". Known are: ${Object.keys(builds).join(", ")}.`)
    const hash = sourceHash([...sources, ...common])
    const folder = join(root, "dist", name)
    const stamp = join(folder, ".sourceHash")
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) {
      console.log(`${name.padEnd(8)} unchanged`)
      continue
    }
    const began = Date.now()
    rmSync(stamp, { force: true })
    const module = await import(`./${name}.mjs`)
    await module.build()
    writeFileSync(stamp, hash)
    console.log(`${name.padEnd(8)} ${((Date.now() - began) / 1000).toFixed(1)} s, ${sizeOf(folder)}`)
  }
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name))
  const all = files.filter((file) => statSync(file).isFile())
  const scripts = all.filter((file) => file.endsWith(".js"))
  const kilobytes = (list, measure) => Math.round(list.reduce((sum, file) => sum + measure(file), 0) / 1000)
  const packed = kilobytes(scripts, (file) => gzipSync(readFileSync(file)).length)
  return `${kilobytes(all, (file) => statSync(file).size)} kB in ${all.length} files, scripts ${packed} kB gzip`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => {
    const { install } = await import("./install.mjs")
    await install("build")
    const names = process.argv.slice(2)
    await build(names.length > 0 ? names : undefined)
  })
}
