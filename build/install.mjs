import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Stop } from "./stop.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))

/**
 * Installs what is missing. `npm start` needs the run-time packages only, everything else needs all of them. Packages
 * that are already there at the locked versions are left alone, and tools for tests are never taken away again.
 */
export async function install(purpose) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Stop(
      `Sellmore needs Node.js 20 or later, and this is ${process.versions.node}. Install one from nodejs.org.`,
    )
  }
  const installed = packagesIn("node_modules/.package-lock.json")
  if (isInstalled(purpose, packagesIn("package-lock.json"), installed)) return

  const everything = needsEverything(purpose, installed)
  const size = everything ? "all packages, about 1.2 GB on disk" : "the packages it runs on, about 0.6 GB on disk"
  console.log(`Installing ${size}. This happens once and takes a minute or two …`)
  const began = Date.now()
  await npm(["ci", everything ? "--include=dev" : "--omit=dev", "--no-progress", "--loglevel=error"])
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

/** Whether all that the purpose needs is there, at the versions the lockfile names. */
export function isInstalled(purpose, wanted, installed) {
  const needed = Object.entries(wanted).filter(([path, { optional, dev, devOptional }]) => {
    const isForTests = dev || devOptional
    return path !== "" && !optional && (!isForTests || needsEverything(purpose, installed))
  })
  return needed.length > 0 && needed.every(([path, { version }]) => installed[path]?.version === version)
}

/** Tools for tests that are there once stay, also when `npm start` installs. */
export function needsEverything(purpose, installed) {
  return purpose !== "start" || Object.values(installed).some(({ dev }) => dev)
}

/** The packages a lockfile names; npm keeps one of what is installed in node_modules. */
export function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(`${root}${lockfile}`, "utf8")).packages
  } catch {
    return {}
  }
}

export async function npm(args, cwd = root) {
  // Under `npm start` this is npm itself; it spares the search for npm.cmd on Windows.
  const cli = process.env.npm_execpath
  const isNpm = cli?.endsWith("npm-cli.js")
  const child = isNpm
    ? spawn(process.execPath, [cli, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] })
    : spawn("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" })
  let complaints = ""
  child.stderr.on("data", (text) => {
    complaints += text
  })
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve("no npm"))
    child.on("close", resolve)
  })
  if (code === "no npm") throw new Stop("npm is not there. It comes with Node.js: install Node.js from nodejs.org.")
  if (code !== 0) throw new Stop(`${complaints.trim().split("\n").slice(0, 12).join("\n")}\n\n${adviceOn(complaints)}`)
}

function adviceOn(complaints) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(complaints)) {
    return "npm could not reach its registry. Connect to the internet, or check npm's proxy and registry settings, and try again."
  }
  if (/ENOSPC/.test(complaints)) return "The disk is full. Free about 1.5 GB and try again."
  return "npm could not install the packages. Its own words stand above."
}
