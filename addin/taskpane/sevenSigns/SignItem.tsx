import type { WorkbookHost } from "../../host/workbookHost.ts"
import type { NumberWords } from "../charts/numberWords.ts"
import { SheetLink } from "../worksheets/SheetLink.tsx"
import type { SignFound } from "./readSigns.ts"

interface SignItemProps {
  readonly host: WorkbookHost
  readonly found: SignFound
  readonly words: NumberWords
}

/** A sign in a line; opened, its measure, its worth and what to do. */
export function SignItem({ host, found, words }: SignItemProps) {
  const { sign, measure, unit, published, ours, worth, costLine, whatToDo, at } = found
  const figure = (value: number | undefined) => (value === undefined ? undefined : words.inUnit(value, unit))
  return (
    <details className="sign">
      <summary>
        <span className="sign-name">{sign}</span>
        <span className={found.isPresent ? "sign-present" : "pane-small"}>{inShort(found, words)}</span>
      </summary>
      <dl className="sign-facts">
        <div>
          <dt>{measure}</dt>
          <dd>
            {figure(ours) ?? "not known yet"} · published {figure(published) ?? "by nobody"}{" "}
            <SheetLink host={host} at={at} />
          </dd>
        </div>
        <div>
          <dt>Worth a year</dt>
          <dd title={worth === undefined ? undefined : words.exact(worth)}>
            {worth === undefined ? "not known yet" : words.short(worth)}
            {costLine && ` · cost line: ${costLine}`}
          </dd>
        </div>
        <div>
          <dt>What to do</dt>
          <dd>{whatToDo}</dd>
        </div>
      </dl>
    </details>
  )
}

function inShort({ isPresent, ours, worth }: SignFound, words: NumberWords): string {
  const verdict =
    isPresent === undefined
      ? ours === undefined
        ? "no figure of ours yet"
        : "nothing published to compare"
      : isPresent
        ? "Present"
        : "better than published"
  return worth === undefined ? verdict : `${verdict} · ${words.short(worth)} a year`
}
