import { addin } from "./addin.ts"

/** The least schema that takes custom functions by the address of their list and without a namespace is 1.24. */
const schema = "1.25"
const runtime = "Sellmore.Runtime"
const openPane = "Sellmore.OpenPane"
const ribbonSizes = [16, 32, 80]

/**
 * The unified manifest for Microsoft 365: the same add-in as the add-in only manifest, where Excel takes JSON. The
 * functions stay in functions.json, as only that file can ask for error cells to be handed over.
 */
export function unifiedManifest(baseUrl: string) {
  const base = baseUrl.replace(/\/$/, "")
  const about = `${base}/about.html`
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id: addin.id,
    version: addin.version,
    name: { short: addin.name, full: addin.name },
    description: { short: addin.tagline, full: addin.summary },
    developer: {
      name: addin.provider,
      websiteUrl: about,
      privacyUrl: `${about}#privacy`,
      termsOfUseUrl: `${about}#terms`,
    },
    icons: { color: "icon-192.png", outline: "icon-outline.png" },
    accentColor: addin.accent,
    localizationInfo: { defaultLanguageTag: addin.locale.toLowerCase() },
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    validDomains: [new URL(base).host],
    extensions: [
      {
        requirements: {
          capabilities: addin.requirements.map(([name, minVersion]) => ({ name, minVersion })),
          scopes: ["workbook"],
        },
        runtimes: [
          {
            id: runtime,
            type: "general",
            code: { page: `${base}/taskpane.html`, script: `${base}/functions.js` },
            lifetime: "long",
            actions: [{ id: openPane, type: "openPage" }],
            customFunctions: { metadataUrl: `${base}/functions.json` },
          },
        ],
        ribbons: [{ contexts: ["default"], tabs: [{ builtInTabId: "TabHome", groups: [buttonGroup(base)] }] }],
      },
    ],
  }
}

function buttonGroup(base: string) {
  const icons = ribbonSizes.map((size) => ({ size, url: `${base}/icon-${size}.png` }))
  return {
    id: "Sellmore.Group",
    label: addin.name,
    icons,
    controls: [
      {
        id: "Sellmore.Open",
        type: "button",
        label: addin.button,
        icons,
        supertip: { title: addin.button, description: addin.buttonTip },
        actionId: openPane,
      },
    ],
  }
}
