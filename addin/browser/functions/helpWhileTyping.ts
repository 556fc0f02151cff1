import { components, registries } from "@odoo/o-spreadsheet"
import type { FunctionDefinition } from "../../../core/index.ts"

const provider = "functions_and_named_ranges"
const assistant = components.Composer.components
let isOpen = true

/** The help on arguments is open until a person closes it, and then stays closed. */
class OpenAssistant extends assistant.FunctionDescriptionProvider {
  override setup(): void {
    if (isOpen) super.toggle()
  }

  override toggle(): void {
    super.toggle()
    isOpen = !isOpen
  }
}

/** While a name is typed, the arguments stand behind those of our functions; the help on them is open. */
export function showHelpWhileTyping(definitions: readonly FunctionDefinition[]): void {
  assistant.FunctionDescriptionProvider = OpenAssistant
  const argumentsOf = new Map(definitions.map((definition) => [definition.name, argumentList(definition)]))
  const { getProposals, ...rest } = registries.autoCompleteProviders.get(provider)
  registries.autoCompleteProviders.replace(provider, {
    ...rest,
    async getProposals(token, content) {
      const proposals = (await getProposals.call(this, token, content)) ?? []
      return proposals.map((proposal) => {
        const list = argumentsOf.get(proposal.text)
        if (list === undefined) return proposal
        return { ...proposal, htmlContent: [...(proposal.htmlContent ?? [{ value: proposal.text }]), { value: list }] }
      })
    },
  })
}

function argumentList({ params }: FunctionDefinition): string {
  return `(${Object.entries(params)
    .map(([name, { optional }]) => (optional ? `[${name}]` : name))
    .join(", ")})`
}
