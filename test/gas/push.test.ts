import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { allDocs } from "../../core/index.ts"
import { startAppsScript } from "../hosts/sheets/appsScript.ts"
import { spreadsheetStandIn } from "../hosts/sheets/spreadsheetStandIn.ts"

interface PushedFile {
  readonly name: string
  readonly type: string
  readonly source: string
}

const built = fileURLToPath(new URL("../../dist/sheets", import.meta.url))
const preload = new URL("./claspPreload.mjs", import.meta.url)
const require = createRequire(import.meta.url)
const claspPackage = join(dirname(require.resolve("@google/clasp")), "../../package.json")
const clasp = join(dirname(claspPackage), JSON.parse(readFileSync(claspPackage, "utf8")).bin.clasp)

let folder = ""
let pushed: readonly PushedFile[] = []
const requests: string[] = []
const server = createServer((request, response) => {
  let body = ""
  request
    .on("data", (part) => {
      body += part
    })
    .on("end", () => {
      requests.push(`${request.method} ${request.url} ${request.headers.authorization}`)
      if (request.method === "PUT") pushed = JSON.parse(body).files
      response.setHeader("content-type", "application/json").end(JSON.stringify({ scriptId: "stub", files: pushed }))
    })
})

/** A project folder as docs/sheets.md has a person make it, with a login that is worth nothing. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sellmore-push-"))
  cpSync(built, join(folder, "dist/sheets"), { recursive: true })
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "STUB_SCRIPT_ID", rootDir: "dist/sheets" }))
  const login = {
    type: "authorized_user",
    client_id: "fake",
    client_secret: "fake",
    refresh_token: "fake",
    access_token: "fake",
    expiry_date: 4_102_444_800_000,
  }
  writeFileSync(join(folder, "login.json"), JSON.stringify({ tokens: { default: login } }))
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test("what the real clasp pushes runs as it was built", async () => {
  const nowhere = "http://127.0.0.1:9"
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    NODE_OPTIONS: `--import ${preload.href}`,
    CLASP_PACKAGE: pathToFileURL(claspPackage).href,
    CLASP_STUB: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    HTTPS_PROXY: nowhere,
    NO_PROXY: "127.0.0.1",
  }
  // Without --force a changed manifest makes clasp skip the push and say nothing but success.
  const args = [clasp, "-A", join(folder, "login.json"), "--json", "push", "--force"]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env, timeout: 60_000 })

  expect(JSON.parse(stdout).sort()).toEqual([
    "dist/sheets/Code.js",
    "dist/sheets/appsscript.json",
    "dist/sheets/sidebar.html",
  ])
  const address = "/v1/projects/STUB_SCRIPT_ID/content Bearer fake"
  expect(requests).toEqual([`GET ${address}`, `PUT ${address}`])
  expect(pushed.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    "Code SERVER_JS",
    "appsscript JSON",
    "sidebar HTML",
  ])
  const source = (name: string) => pushed.find((file) => file.name === name)?.source ?? ""
  expect(source("Code")).toBe(readFileSync(join(built, "Code.js"), "utf8"))
  expect(source("sidebar")).toBe(readFileSync(join(built, "sidebar.html"), "utf8"))
  expect(JSON.parse(source("appsscript")).oauthScopes).toHaveLength(2)

  const spreadsheet = spreadsheetStandIn()
  const script = startAppsScript(source("Code"), { ...spreadsheet.services })
  const example = allDocs.REVENUELIFT?.examples[0]
  expect(script.run("REVENUELIFT", example?.args as number[])).toBeCloseTo(example?.gives as number, 3)
  script.run("onOpen", [])
  expect(spreadsheet.menu.length).toBeGreaterThan(0)
}, 90_000)
