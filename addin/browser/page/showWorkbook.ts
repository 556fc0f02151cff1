import { Spreadsheet } from "@odoo/o-spreadsheet"
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml?raw"
import { App } from "@odoo/owl"
import type { Workbook } from "../workbook.ts"
import { provideCharts } from "./charts.ts"
import { element } from "./element.ts"
import { ask, notify } from "./notices.ts"

/** Shows the workbook in the element, light or dark as the system is, and follows when another file is opened. */
export async function showWorkbook(workbook: Workbook, target: HTMLElement): Promise<void> {
  provideCharts()
  const dark = matchMedia("(prefers-color-scheme: dark)")
  let app: App | undefined
  const show = async () => {
    app?.destroy()
    document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light"
    app = new App(Spreadsheet, { templates, props: { ...props(), model: workbook.model, colorScheme: scheme(dark) } })
    await app.mount(target)
  }
  workbook.onReplace(() => void show())
  dark.addEventListener("change", () => void show())
  await show()
  element("opening", HTMLParagraphElement).remove()
}

function scheme({ matches }: MediaQueryList): "dark" | "light" {
  return matches ? "dark" : "light"
}

function props() {
  return {
    notifyUser: ({ text, type }: { text: string; type: string }) => notify(text, type === "danger" ? "wrong" : "said"),
    raiseError: (text: string, after?: () => void) => {
      notify(text, "wrong")
      after?.()
    },
    askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
      if (await ask(text, "OK")) confirm()
      else cancel?.()
    },
  }
}
