import { type DispatchResult, Spreadsheet } from "@odoo/o-spreadsheet"
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml?raw"
import { App } from "@odoo/owl"
import { answers, refusalOf, withoutEndlessBounds } from "../refusals.ts"
import type { Workbook } from "../workbook.ts"
import { focusCells } from "./cells.ts"
import { provideCharts } from "./charts.ts"
import { element } from "./element.ts"
import { ask, notify } from "./notices.ts"

/** Shows the workbook in the element, light or dark as the system is, and follows when another file is opened. */
export async function showWorkbook(workbook: Workbook, target: HTMLElement): Promise<void> {
  provideCharts()
  const dark = matchMedia("(prefers-color-scheme: dark)")
  let app: App | undefined
  const show = async () => {
    const hadFocus = target.contains(document.activeElement)
    app?.destroy()
    document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light"
    app = new App(Spreadsheet, { templates, props: { ...props(), model: workbook.model, colorScheme: scheme(dark) } })
    await app.mount(target)
    if (hadFocus) focusCells()
  }
  const sayRefusals = () => {
    workbook.model.on("command-rejected", sayRefusals, (event) => {
      const sentence = refusalOf((event as unknown as { result: DispatchResult }).result.reasons)
      if (sentence !== undefined) notify(sentence, "wrong")
    })
  }
  sayRefusals()
  workbook.onReplace(() => {
    workbook.model.off("command-rejected", sayRefusals)
    sayRefusals()
    void show()
  })
  dark.addEventListener("change", () => void show())
  await show()
  element("opening", HTMLParagraphElement).remove()
}

function scheme({ matches }: MediaQueryList): "dark" | "light" {
  return matches ? "dark" : "light"
}

function props() {
  return {
    // Sentences may be objects that are texts once they are read.
    notifyUser: ({ text, type }: { text: string; type: string }) => {
      notify(String(text), type === "danger" ? "wrong" : "said")
    },
    raiseError: (text: string, after?: () => void) => {
      notify(withoutEndlessBounds(String(text)), "wrong")
      after?.()
    },
    askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
      const question = String(text)
      const { yes = "OK", no, isEitherWay = false } = answers[question] ?? {}
      const answer = await ask(question, yes, no)
      if (answer) confirm()
      else if (answer === false || !isEitherWay) cancel?.()
    },
  }
}
