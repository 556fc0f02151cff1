import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest"
import { OfficeAddinManifest } from "office-addin-manifest"
import { expect, test } from "vitest"
import { addin } from "../../manifests/addin.ts"
import { excelManifest } from "../../manifests/excelManifest.ts"
import { unifiedManifest } from "../../manifests/unifiedManifest.ts"

const built = new URL("../../dist/excel/", import.meta.url)
const manifest = unifiedManifest("https://localhost:3000")

test("the built manifest is that of this source, and office-addin-manifest reads it", async () => {
  expect(JSON.parse(readFileSync(new URL("manifest.json", built), "utf8"))).toEqual(manifest)
  expect(await OfficeAddinManifest.readManifestFile(fileURLToPath(new URL("manifest.json", built)))).toMatchObject({
    id: addin.id,
    version: addin.version,
    displayName: addin.name,
    providerName: addin.provider,
    hosts: ["workbook"],
    permissions: "Document.ReadWrite.User",
  })
})

test("Microsoft's schema takes it", async () => {
  expect(await faults(manifest)).toEqual([])
})

test.each([
  ["a tagline of 81 characters", { description: { ...manifest.description, short: "x".repeat(81) } }],
  ["an accent in words", { accentColor: "teal" }],
  ["no page of terms", { developer: { ...manifest.developer, termsOfUseUrl: undefined } }],
  ["a runtime without a page", { extensions: [{ ...manifest.extensions[0], runtimes: [{ id: "x", code: {} }] }] }],
])("the schema refuses %s", async (_, change) => {
  expect(await faults(JSON.parse(JSON.stringify({ ...manifest, ...change })))).not.toEqual([])
})

test("it says what the add-in only manifest says, without a prefix for formulas", () => {
  const xml = excelManifest("https://localhost:3000")
  const text = JSON.stringify(manifest)
  expect(text).not.toContain("namespace")
  const [extension] = manifest.extensions
  expect(extension?.runtimes[0]).toMatchObject({ lifetime: "long" })
  expect(extension?.requirements.capabilities.map(({ name, minVersion }) => [name, minVersion])).toEqual(
    [...xml.matchAll(/<Set Name="(.+?)" MinVersion="(.+?)"/g)].map(([, name, version]) => [name, version]),
  )
  for (const said of [addin.id, addin.name, addin.summary, addin.buttonTip]) {
    expect(xml).toContain(said)
    expect(text).toContain(said)
  }
})

test("every address and icon is a file that is built, whatever the base", () => {
  const text = JSON.stringify(unifiedManifest("https://example.org/sellmore/"))
  const addresses = [...text.matchAll(/"(https:\/\/example\.org[^"]*)"/g)].map(([, address]) => String(address))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\/sellmore\/[^/]+$/)
  const files = addresses.map((address) => address.replace(/^.*\/([^#]+).*$/, "$1"))
  for (const file of [...files, ...Object.values(manifest.icons)])
    expect(existsSync(new URL(file, built)), file).toBe(true)
  expect(sizeOf("icon-192.png")).toEqual([192, 192])
  expect(sizeOf("icon-outline.png")).toEqual([32, 32])
})

test("the page of the add-in has the places that the manifest links to", () => {
  const page = readFileSync(new URL("about.html", built), "utf8")
  for (const address of Object.values(manifest.developer)) {
    const place = /#(.+)$/.exec(address)?.[1]
    if (place) expect(page).toContain(`id="${place}"`)
  }
})

function sizeOf(icon: string): number[] {
  const file = readFileSync(new URL(icon, built))
  return [file.readUInt32BE(16), file.readUInt32BE(20)]
}

function faults(json: object): Promise<string[]> {
  return AppManifestUtils.validateAgainstSchema(json as TeamsManifest)
}
