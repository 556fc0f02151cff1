import type { StrictServices } from "./strictServices.ts"

export interface StandInUi {
  readonly menu: { readonly caption: string; readonly functionName: string }[]
  readonly alerts: { readonly title: string; readonly text: string }[]
  /** The files shown as sidebars. */
  readonly sidebars: { readonly file: string; readonly title: string; readonly content?: string }[]
}

/** Menus, messages and sidebars; a person gives each question the same answer. */
export function standInUi({ strict, constants, inside }: StrictServices, answers: "YES" | "NO") {
  const menu: StandInUi["menu"] = []
  const alerts: StandInUi["alerts"] = []
  const sidebars: StandInUi["sidebars"] = []
  const ui = strict("Ui", {
    ButtonSet: constants("ButtonSet", ["OK", "YES_NO"]),
    Button: constants("Button", ["YES", "NO", "OK"]),
    createAddonMenu: () => newMenu(),
    createMenu: (caption: string) => newMenu(caption),
    alert: (title: string, text: string, buttons: object): unknown => {
      alerts.push({ title, text })
      return buttonOf(inside(buttons) === "YES_NO" ? answers : "OK")
    },
    showSidebar: (output: object) => {
      sidebars.push(inside(output))
    },
  })

  /** The items of a menu below another are told with its caption in front. */
  function newMenu(within?: string): object {
    const items: typeof menu = []
    const methods = {
      addItem: (caption: string, functionName: string) => {
        items.push({ caption: within === undefined ? caption : `${within} ▸ ${caption}`, functionName })
      },
      addSubMenu: (below: object) => {
        items.push(...inside<typeof menu>(below))
      },
      addToUi: () => {
        menu.push(...items)
      },
    }
    return strict("Menu", methods, { data: items })
  }

  function buttonOf(word: string): unknown {
    return (ui as unknown as { Button: Record<string, unknown> }).Button[word]
  }

  return { ui, menu, alerts, sidebars }
}
