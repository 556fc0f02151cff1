import { addin } from "./addin.ts"
import { element, textElement, writeXml, type XmlElement } from "./xml.ts"

/**
 * The add-in only manifest. Custom functions carry no Namespace, so that `=LEADSCORE(` is the same text in every host.
 * One page is the runtime of the functions and the pane: its resid stands in Runtime, Page, FunctionFile and the button.
 */
export function excelManifest(baseUrl: string): string {
  const base = baseUrl.replace(/\/$/, "")
  return writeXml(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      [
        textElement("Id", addin.id),
        textElement("Version", `${addin.version}.0`),
        textElement("ProviderName", addin.provider),
        textElement("DefaultLocale", addin.locale),
        byDefault("DisplayName", addin.name),
        byDefault("Description", addin.summary),
        byDefault("IconUrl", iconUrl(base, 32)),
        byDefault("HighResolutionIconUrl", iconUrl(base, 64)),
        byDefault("SupportUrl", `${base}/about.html`),
        element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
        requirements("Requirements", "Sets", "Set"),
        element("DefaultSettings", {}, [byDefault("SourceLocation", `${base}/taskpane.html`)]),
        textElement("Permissions", "ReadWriteDocument"),
        versionOverrides(base),
      ],
    ),
  )
}

function versionOverrides(base: string): XmlElement {
  const xmlns = "http://schemas.microsoft.com/office/taskpaneappversionoverrides"
  return element("VersionOverrides", { xmlns, "xsi:type": "VersionOverridesV1_0" }, [
    requirements("Requirements", "bt:Sets", "bt:Set"),
    element("Hosts", {}, [
      element("Host", { "xsi:type": "Workbook" }, [
        element("Runtimes", {}, [element("Runtime", { resid: page, lifetime: "long" })]),
        element("AllFormFactors", {}, [customFunctions()]),
        element("DesktopFormFactor", {}, [resource("FunctionFile", page), ribbonButton()]),
      ]),
    ]),
    resources(base),
  ])
}

const page = "Taskpane.Url"

function customFunctions(): XmlElement {
  return element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, [resource("SourceLocation", "Functions.Script.Url")]),
    element("Page", {}, [resource("SourceLocation", page)]),
    element("Metadata", {}, [resource("SourceLocation", "Functions.Metadata.Url")]),
  ])
}

function ribbonButton(): XmlElement {
  const button = element("Control", { "xsi:type": "Button", id: "Sellmore.Open" }, [
    resource("Label", "Button.Label"),
    element("Supertip", {}, [resource("Title", "Button.Label"), resource("Description", "Button.Tip")]),
    icon(),
    element("Action", { "xsi:type": "ShowTaskpane" }, [
      textElement("TaskpaneId", "Sellmore.Pane"),
      resource("SourceLocation", page),
    ]),
  ])
  const group = element("Group", { id: "Sellmore.Group" }, [resource("Label", "Group.Label"), icon(), button])
  return element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
    element("OfficeTab", { id: "TabHome" }, [group]),
  ])
}

function icon(): XmlElement {
  const images = addin.iconSizes.map((size) => element("bt:Image", { size: String(size), resid: `Icon.${size}` }))
  return element("Icon", {}, images)
}

function resources(base: string): XmlElement {
  const list = (name: string, entry: string, values: Readonly<Record<string, string>>) =>
    element(
      name,
      {},
      Object.entries(values).map(([id, value]) => element(entry, { id, DefaultValue: value })),
    )
  return element("Resources", {}, [
    list(
      "bt:Images",
      "bt:Image",
      Object.fromEntries(addin.iconSizes.map((size) => [`Icon.${size}`, iconUrl(base, size)])),
    ),
    list("bt:Urls", "bt:Url", {
      "Functions.Script.Url": `${base}/functions.js`,
      "Functions.Metadata.Url": `${base}/functions.json`,
      [page]: `${base}/taskpane.html`,
    }),
    list("bt:ShortStrings", "bt:String", { "Group.Label": addin.name, "Button.Label": addin.button }),
    list("bt:LongStrings", "bt:String", { "Button.Tip": addin.buttonTip }),
  ])
}

function requirements(name: string, sets: string, set: string): XmlElement {
  return element(name, {}, [
    element(
      sets,
      {},
      addin.requirements.map(([Name, MinVersion]) => element(set, { Name, MinVersion })),
    ),
  ])
}

function byDefault(name: string, DefaultValue: string): XmlElement {
  return element(name, { DefaultValue })
}

function resource(name: string, resid: string): XmlElement {
  return element(name, { resid })
}

function iconUrl(base: string, size: number): string {
  return `${base}/icon-${size}.png`
}
