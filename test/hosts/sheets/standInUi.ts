import type { StrictServices } from "./strictServices.ts"

export interface StandInUi {
  readonly menu: { readonly caption: string; readonly functionName: string }[]
  readonly alerts: { readonly title: string; readonly text: string }[]
  /** The files shown as sidebars. */
  readonly sidebars: { readonly file: string; readonly title: string }[]
}

/** Menus, messages and sidebars; a person gives each question the same answer. */
export function standInUi({ strict, constants, inside }: StrictServices, answers: "YES" | "NO") {
  const menu: StandInUi["menu"] = []
  const alerts: StandInUi["alerts"] = []
  const sidebars: StandInUi["sidebars"] = []
  const ui = strict("Ui", {
    ButtonSet: constants("ButtonSet", ["OK", "YES_NO"]),
    Button: constants("Button", ["YES", "NO", "OK"]),
    createAddonMenu: () => {
      const items: typeof menu = []
      return strict("Menu", {
        addItem: (caption: string, functionName: string) => {
          items.push({ caption, functionName })
        },
        addToUi: () => {
          menu.push(...items)
        },
      })
    },
    alert: (title: string, text: string, buttons: object): unknown => {
      alerts.push({ title, text })
      return buttonOf(inside(buttons) === "YES_NO" ? answers : "OK")
    },
    showSidebar: (output: object) => {
      sidebars.push(inside(output))
    },
  })

  function buttonOf(word: string): unknown {
    return (ui as unknown as { Button: Record<string, unknown> }).Button[word]
  }

  return { ui, menu, alerts, sidebars }
}
