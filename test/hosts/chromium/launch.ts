import { existsSync } from "node:fs"
import { type Browser, chromium, type LaunchOptions } from "playwright-core"
import { unpackedChromium } from "./unpackedChromium.ts"

const quiet: LaunchOptions = {
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
}

/**
 * A headless Chromium: $CHROME_PATH, else an installed Chrome or Edge, else Debian's, else the one from npm.
 * Undefined where there is none; one that is there but does not start throws.
 */
export async function launchChromium(): Promise<Browser | undefined> {
  const chosen = process.env.CHROME_PATH
  if (chosen) return chromium.launch({ ...quiet, executablePath: chosen })
  for (const channel of ["chrome", "msedge"]) {
    const browser = await launchChannel(channel)
    if (browser) return browser
  }
  if (existsSync("/usr/bin/chromium")) return chromium.launch({ ...quiet, executablePath: "/usr/bin/chromium" })
  const unpacked = unpackedChromium()
  return unpacked && chromium.launch({ ...quiet, ...unpacked })
}

async function launchChannel(channel: string): Promise<Browser | undefined> {
  try {
    return await chromium.launch({ ...quiet, channel })
  } catch (failure) {
    if (String(failure).includes("is not found at")) return undefined
    throw failure
  }
}
