import { copyFileSync, mkdirSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { install, npm, packagesIn } from "./install.mjs"
import { run, Stop } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const peers = ".cache/peers"
/** The bench, and what of it runs in processes of its own. */
const scripts = ["main", "scoring/raceAlone", "once/firstCall", "once/newMemory"]

/** Measures, and writes docs/performance.md; with --quick, our engine against the hand-written loop on 10,000 leads. */
await run(async () => {
  await install("bench")
  const { build } = await import("./build.mjs")
  await build(["core", "excel"])
  if (!process.argv.includes("--quick")) await installPeers()
  await bundleBench()
  const { runNode } = await import("./runNode.mjs")
  const flags = ["--expose-gc", "--max-old-space-size=8192"]
  if ((await runNode(`${peers}/built/main.mjs`, process.argv.slice(2), flags)) !== 0)
    throw new Stop("A measurement failed.")
})

/** The programs to compare with are no part of the product: they have a lockfile and a folder of their own. */
async function installPeers() {
  const wanted = Object.entries(packagesIn("test/bench/package-lock.json"))
  const installed = packagesIn(`${peers}/node_modules/.package-lock.json`)
  const isThere = ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version
  if (wanted.every(isThere)) return
  console.log("Installing what Sellmore is measured against, about 0.1 GB. This happens once …")
  mkdirSync(`${root}${peers}`, { recursive: true })
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(`${root}test/bench/${name}`, `${root}${peers}/${name}`)
  try {
    await npm(["install", "--no-save", "--no-progress", "--loglevel=error"], `${root}${peers}`)
  } catch (failure) {
    if (!(failure instanceof Stop)) throw failure
    console.log(`${failure.message}\nThose that are missing are skipped.`)
  }
}

/** Plain modules, as Node runs them: nothing between the contenders and the engine. */
async function bundleBench() {
  const { build } = await import("vite")
  const entry = (path) => `${root}test/bench/${path}.ts`
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: true,
      target: "node20",
      minify: false,
      outDir: `${peers}/built`,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(scripts.map((path) => [basename(path), entry(path)])),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
      },
    },
  })
}
