import { Button } from "@fluentui/react-components"
import { type FormEvent, Fragment, useEffect, useId, useReducer, useRef, useState } from "react"
import type { FunctionDefinition, Param } from "../../core/index.ts"
import { onSheet, readAddress } from "../../core/worksheets/address.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { ArgumentField } from "./ArgumentField.tsx"
import {
  type DraftedFormula,
  draftedFormula,
  emptyDraft,
  type FormulaDraft,
  shownEntry,
  targetField,
  withEntry,
  withFocus,
  withInsertion,
  withSelection,
} from "./formulaDraft.ts"
import { Outcome, type OutcomeOf } from "./Outcome.tsx"
import { sentenceOf } from "./sentenceOf.ts"
import { useSelection } from "./useSelection.ts"

interface InsertFormProps {
  readonly definition: FunctionDefinition
  readonly host: WorkbookHost
}

/** The arguments with their help as fields that the selection fills, and the formula as it will be written. */
export function InsertForm({ definition, host }: InsertFormProps) {
  const [draft, change] = useReducer(
    (old: FormulaDraft, step: (old: FormulaDraft) => FormulaDraft) => step(old),
    emptyDraft,
  )
  const [isTried, setTried] = useState(false)
  const [outcome, setOutcome] = useState<OutcomeOf>()
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  useSelection(host, (selection) => change((old) => withSelection(old, selection)))
  const drafted = draftedFormula(draft, definition)
  const attempt = `${drafted.target} ${drafted.formula}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal holds for the attempt that was refused
  useEffect(() => setOutcome((old) => (old && "failed" in old ? undefined : old)), [attempt])

  async function insert(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const refusal = refusalOf(drafted)
    if (refusal || drafted.target === undefined) {
      setOutcome(refusal && { failed: refusal.sentence })
      return form.current?.querySelector<HTMLElement>(`[name="${refusal?.field ?? targetField}"]`)?.focus()
    }
    try {
      const address = await host.insertFormula(drafted.target, drafted.formula)
      setTried(false)
      change(withInsertion)
      setOutcome({ done: `Written into ${address}.${missingInWords(drafted.missing)}` })
    } catch (error) {
      setOutcome({ failed: sentenceOf(error) })
    }
  }

  const fieldProps = (field: string) => ({
    name: field,
    entry: shownEntry(draft, definition, field),
    isActive: draft.active === field,
    problem: isTried || draft.typing !== field ? drafted.problems[field] : undefined,
    selection: draft.selection && sheetless(draft.selection.address, drafted.target),
    onFocus: () => change((old) => withFocus(old, definition, field)),
    onEntry: (entry: string) => change((old) => withEntry(old, field, entry)),
    onUseSelection: () => change((old) => (old.selection ? withSelection(old, old.selection) : old)),
  })

  return (
    <form ref={form} id={formId} onSubmit={insert} aria-label={`Insert ${definition.name}`} noValidate>
      <h2>Arguments</h2>
      {Object.entries(definition.params).map(([name, param]) => (
        <ArgumentField
          key={name}
          label={name}
          about={param.about}
          kind={kindInWords(name, param)}
          placeholder={param.byDefault === undefined ? "" : `${param.byDefault} if left out`}
          {...fieldProps(name)}
        />
      ))}
      <ArgumentField label="Insert at" about="The cell that the formula goes to" {...fieldProps(targetField)} />
      <div className="pane-insert">
        <Preview definition={definition} drafted={drafted} />
        <Button appearance="primary" type="submit">
          {drafted.target === undefined ? "Insert" : `Insert at ${sheetless(drafted.target, draft.selection?.address)}`}
        </Button>
        <Outcome of={outcome} />
      </div>
    </form>
  )
}

function kindInWords(name: string, { optional, unit }: Param<unknown>): string {
  return [unit === name ? undefined : unit, optional ? "optional" : undefined].filter(Boolean).join(" · ")
}

interface Refusal {
  readonly field: string
  readonly sentence: string
}

/** A formula may be written with some arguments to come, but not without any where it needs one. */
function refusalOf({ parts, missing, problems }: DraftedFormula): Refusal | undefined {
  const [wrong] = Object.entries(problems)
  if (wrong) return { field: wrong[0], sentence: wrong[1] }
  const [field] = missing
  if (field === undefined || parts.some(({ text }) => text !== "")) return undefined
  return { field, sentence: `${field}: is empty. Select its cells in the sheet, or type it.` }
}

function missingInWords(missing: readonly string[]): string {
  return missing.length === 0 ? "" : ` Still to fill in the cell: ${missing.join(", ")}.`
}

/** The address without its sheet where the other address is on the same one. */
function sheetless(address: string, other: string | undefined): string {
  const area = readAddress(address)
  if (!area) return address
  const isSame = area.sheet === undefined || area.sheet === readAddress(other ?? "")?.sheet
  return isSame ? area.range : onSheet(area.sheet, area.range)
}

/** What is missing stands as its name, apart from what will be written. */
function Preview({
  definition,
  drafted,
}: {
  readonly definition: FunctionDefinition
  readonly drafted: DraftedFormula
}) {
  return (
    <output className="pane-formula" aria-label="Formula as it will be written">
      ={definition.name}(
      {drafted.parts.map(({ name, text }, index) => (
        <Fragment key={name}>
          {index > 0 && ","}
          {index > 0 && <wbr />}
          {drafted.missing.includes(name) ? <i className="pane-gap">{name}</i> : text}
        </Fragment>
      ))}
      )
    </output>
  )
}
