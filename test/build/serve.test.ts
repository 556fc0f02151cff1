import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { serve } from "../../build/serve.mjs"

const folder = mkdtempSync(join(tmpdir(), "sellmore-serve-"))
let served: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, "site"))
  writeFileSync(join(folder, "secret.txt"), "not yours")
  writeFileSync(join(folder, "site/index.html"), "<h1>Leads</h1>")
  writeFileSync(join(folder, "site/.sourceHash"), "hidden")
  served = await serve(join(folder, "site"), 46_210)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** As typed: `fetch` would tidy the path up before it asks. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{
    status?: number | undefined
    type?: string | undefined
    body: string
    tag?: string | undefined
  }>((resolve, reject) => {
    request(served.address, { path, headers, method }, (response) => {
      let body = ""
      response.on("data", (text) => {
        body += text
      })
      response.on("end", () => {
        const { "content-type": type, etag } = response.headers
        resolve({ status: response.statusCode, type, body, tag: etag })
      })
    })
      .on("error", reject)
      .end()
  })
}

test("the folder's page is served with its type, to this machine alone", async () => {
  expect(new URL(served.address).hostname).toBe("127.0.0.1")
  expect(await ask("/?a=1")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", body: "<h1>Leads</h1>" })
})

test("an unchanged file is not sent twice", async () => {
  const { tag = "" } = await ask("/index.html")
  expect(await ask("/index.html", { "If-None-Match": tag })).toMatchObject({ status: 304, body: "" })
})

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..\\secret.txt",
  "/.sourceHash",
  "/%",
  "/no.js",
])("%s is not found", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "Not found" })
})

test("nothing can be written", async () => {
  expect(await ask("/", {}, "POST")).toMatchObject({ status: 405 })
})

test("a taken port is named and the next free one used", async () => {
  const other = await serve(join(folder, "site"), Number(new URL(served.address).port))
  expect(other.taken).toHaveLength(1)
  expect(other.address).not.toBe(served.address)
  await other.close()
})
