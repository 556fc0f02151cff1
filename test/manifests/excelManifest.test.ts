import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { OfficeAddinManifest } from "office-addin-manifest"
import { describe, expect, test } from "vitest"
import { validateXML } from "xmllint-wasm"
import { addin } from "../../manifests/addin.ts"
import { excelManifest } from "../../manifests/excelManifest.ts"

const built = new URL("../../dist/excel/", import.meta.url)
const manifest = excelManifest("https://localhost:3000")

test("the built manifest is that of this source, and office-addin-manifest reads it", async () => {
  expect(readFileSync(new URL("manifest.xml", built), "utf8")).toBe(manifest)
  expect(await OfficeAddinManifest.readManifestFile(fileURLToPath(new URL("manifest.xml", built)))).toMatchObject({
    id: addin.id,
    version: `${addin.version}.0`,
    displayName: "Sellmore",
    providerName: addin.provider,
    description: addin.summary,
    defaultLocale: "en-US",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    iconUrl: "https://localhost:3000/icon-32.png",
    highResolutionIconUrl: "https://localhost:3000/icon-64.png",
    supportUrl: "https://localhost:3000/about.html",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  })
})

describe("the order and the limits of Microsoft's documentation", () => {
  test("are kept", async () => {
    expect(await faults(manifest)).toEqual([])
  })

  test.each([
    ["the version before the id", /( {2}<Id>.*\n)( {2}<Version>.*\n)/, "$2$1"],
    ["the page before the script", /( +<Script>[\s\S]*<\/Script>\n)( +<Page>[\s\S]*<\/Page>\n)/, "$2$1"],
    ["the runtimes last", /( +<Runtimes>[\s\S]*<\/Runtimes>\n)([\s\S]*<\/DesktopFormFactor>\n)/, "$2$1"],
    ["a reference of 33 characters", /Taskpane\.Url/g, "T".repeat(33)],
    ["no https", /https:\/\/localhost/g, "http://localhost"],
    ["a description of 251 characters", addin.summary, "x".repeat(251)],
  ])("would be missed by %s", async (_, wanted, changed) => {
    const broken = manifest.replace(wanted, changed)
    expect(broken).not.toBe(manifest)
    expect(await faults(broken)).not.toEqual([])
  })
})

test("formulas carry no prefix, and one long-lived page runs functions and pane", () => {
  expect(manifest).not.toContain("Namespace")
  expect(manifest).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>')
  expect(manifest.match(/"Taskpane\.Url"/g)).toHaveLength(5)
})

test("every reference leads to a resource, and every resource is used", () => {
  const found = (pattern: RegExp) => new Set([...manifest.matchAll(pattern)].map(([, id]) => id))
  expect(found(/ resid="([^"]+)"/g)).toEqual(found(/<bt:\w+ id="([^"]+)"/g))
})

test("every address is a file that is built, whatever the base", () => {
  const elsewhere = excelManifest("https://example.org/sellmore/")
  const addresses = [...elsewhere.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address]) => String(address))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/example\.org\/sellmore\/[^/]+$/)
    const file = readFileSync(new URL(address.replace(/^.*\//, ""), built))
    const size = /icon-(\d+)\.png$/.exec(address)?.[1]
    if (size) expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
  }
})

async function faults(xml: string): Promise<string[]> {
  const schema = (name: string) => ({
    fileName: name,
    contents: readFileSync(new URL(`xsd/${name}`, import.meta.url), "utf8"),
  })
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schema("manifest.xsd")],
    preload: [schema("basicTypes.xsd"), schema("versionOverrides.xsd")],
  })
  return errors.map(({ message }) => message)
}
