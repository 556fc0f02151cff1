import { execFileSync, spawn } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import { Missing } from "../../measuring/contender.ts"
import { asOf } from "../benchLeads.ts"
import { leadsInFolder } from "../leadsCsv.ts"
import type { ScoringContender } from "../scoringWork.ts"
import { spreadsheetFormula } from "../spreadsheetFormula.ts"

export const libreOffice: ScoringContender = {
  name: "LibreOffice Calc",
  how: "one native formula a row, filled down before the clock starts; its own macro times calculateAll()",
  licence: "MPL-2.0",
  largest: 100_000,
  largestFresh: 0,
  version: () => {
    try {
      const said = execFileSync("soffice", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      return said.split(" ")[1] ?? said
    } catch {
      throw new Missing("there is no soffice")
    }
  },
  prepare: async (leads) => {
    const { folder, csv, remove } = leadsInFolder(leads, false)
    const profile = profileWithMacro(join(folder, "profile"))
    writeFileSync(join(folder, "formula"), spreadsheetFormula(1, String(asOf)))
    const macro = `macro:///Standard.Bench.Main("${folder}","${pathToFileURL(csv)}",${leads.length})`
    const office = spawn("soffice", [profile, "--headless", "--norestore", macro], {
      stdio: "ignore",
    })
    const closed = new Promise((resolve) => office.on("close", resolve))
    const appears = async (name: string) => {
      while (!existsSync(join(folder, name))) {
        if (office.exitCode !== null) throw new Error("LibreOffice ended without an answer.")
        await sleep(20)
      }
    }
    await appears("ready")
    let run = 0
    return {
      run: async () => {
        run++
        writeFileSync(join(folder, `go${run}`), "")
        await appears(`done${run}`)
        const [milliseconds = Number.NaN, ...scores] = readFileSync(join(folder, `scores${run}`), "utf8")
          .trim()
          .split("\n")
          .map(Number)
        return { milliseconds, scores }
      },
      end: async () => {
        writeFileSync(join(folder, `go${run + 1}`), "end")
        await closed
        remove()
      },
    }
  },
}

/** A profile of its own, so that nothing of the user's is touched, with the macro in its standard library. */
function profileWithMacro(profile: string): string {
  const setting = `-env:UserInstallation=${pathToFileURL(profile)}`
  execFileSync("soffice", [setting, "--headless", "--terminate_after_init"], { stdio: "ignore" })
  const text = readFileSync("test/bench/scoring/peers/libreOffice.bas", "utf8")
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
  const files = {
    "Bench.xba": `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped}</script:module>`,
    "script.xlb": `<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(profile, "user/basic/Standard", name), `<?xml version="1.0" encoding="UTF-8"?>\n${content}`)
  }
  return setting
}
