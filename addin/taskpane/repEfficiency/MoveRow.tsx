import { type KeyboardEvent, useEffect, useId, useState } from "react"
import type { Cell } from "../../../core/index.ts"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { sentenceOf } from "../sentenceOf.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import { type Move, percentTyped, readPercent } from "./moves.ts"

interface MoveRowProps {
  readonly host: WorkbookHost
  readonly move: Move
  readonly words: NumberWords
  readonly onWritten: () => void
}

export function MoveRow({ host, move, words, onWritten }: MoveRowProps) {
  const { activity, isIncluded, share, problem } = move
  const [isTicked, setTicked] = useState(isIncluded)
  const [typed, setTyped] = useState<string>()
  const [refusal, setRefusal] = useState("")
  const id = useId()
  useEffect(() => setTicked(isIncluded), [isIncluded])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed gives way to what the sheet has now
  useEffect(() => setTyped(undefined), [share])

  async function write(...blocks: readonly (readonly [at: string, value: Cell])[]): Promise<boolean> {
    try {
      await host.writeCells(
        blocks.map(([corner, value]) => ({ corner, cells: [[{ value }]] })),
        { overwrite: true },
      )
      setRefusal("")
      onWritten()
      return true
    } catch (error) {
      setRefusal(sentenceOf(error))
      return false
    }
  }

  async function tick(wanted: boolean) {
    setTicked(wanted)
    if (!(await write([move.includeAt, wanted ? "yes" : "no"]))) setTicked(isIncluded)
  }

  async function enter() {
    if (typed === undefined) return
    const value = readPercent(typed)
    if (value === undefined) return setRefusal("Share: is no percentage. Type a number from 0 to 100.")
    const including = isTicked || value === 0 ? [] : [[move.includeAt, "yes"] as const]
    if (value === share || (await write([move.shareAt, value], ...including))) setTyped(undefined)
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === "Enter") void enter()
    if (key !== "Escape") return
    setTyped(undefined)
    setRefusal("")
  }

  return (
    <li className="reps-move">
      <input
        type="checkbox"
        id={id}
        checked={isTicked}
        aria-describedby={`${id}about`}
        onChange={({ target }) => tick(target.checked)}
      />
      <label htmlFor={id}>{activity}</label>
      <span className="reps-share">
        <input
          type="text"
          inputMode="decimal"
          aria-label={`Share of ${activity} in percent`}
          aria-invalid={refusal !== ""}
          aria-describedby={`${id}refusal`}
          value={typed ?? percentTyped(share, words.tag)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
          onBlur={enter}
        />{" "}
        %
      </span>
      <span id={`${id}about`} className="pane-small reps-move-about">
        {aboutMove(move, words)}
      </span>
      {problem !== undefined && (
        <span className="reps-move-about sheets-attention">
          {problem} <SheetLink host={host} at={move.shareAt} />
        </span>
      )}
      <span id={`${id}refusal`} role="alert" className="pane-failed reps-move-about">
        {refusal}
      </span>
    </li>
  )
}

function aboutMove({ hours, moved, isIncluded, absorbedBy }: Move, words: NumberWords): string {
  const parts = [
    hours === undefined ? "no hours yet" : `${words.short(hours)}\u00A0h a week`,
    isIncluded && moved !== undefined ? `${words.short(moved)}\u00A0h would move` : "",
    isIncluded && absorbedBy !== "" ? `to ${absorbedBy}` : "",
  ]
  return parts.filter(Boolean).join(" · ")
}
