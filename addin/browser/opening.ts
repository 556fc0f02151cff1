import { CorePlugin, coreTypes, type Model, registries } from "@odoo/o-spreadsheet"

/** A command that changes nothing but is there to be undone: it stands for the opening of a file. */
const opening = "SELLMORE_OPENING"

class OpeningPlugin extends CorePlugin<{ openings: number }> {
  readonly openings: number = 0

  override handle(command: { readonly type: string }): void {
    if (isOpening(command)) this.history.update("openings", this.openings + 1)
  }
}

if (!registries.corePluginRegistry.contains(opening)) {
  ;(coreTypes as Set<string>).add(opening)
  registries.corePluginRegistry.add(opening, OpeningPlugin)
  registries.inverseCommandRegistry.add(opening, (command) => [command])
}

/** Makes the opening of this model the first step that can be undone in it. */
export function markOpening(model: Model): void {
  ;(model.dispatch as unknown as (type: string) => void)(opening)
}

export function isOpening({ type }: { readonly type: string }): boolean {
  return type === opening
}
