import { Button, Input } from "@fluentui/react-components"
import { SearchRegular } from "@fluentui/react-icons/svg/search"
import { type KeyboardEvent, useRef } from "react"
import { allFunctions, type Topic } from "../../core/index.ts"
import { findFunctions } from "./findFunctions.ts"
import { ListRow } from "./ListRow.tsx"
import { ScreenHeader } from "./ScreenHeader.tsx"
import { byTopic, topics } from "./topics.ts"

interface FunctionsScreenProps {
  /** Only the functions that answer one question; undefined for all. */
  readonly topic: Topic | undefined
  readonly search: string
  readonly onChange: (topic: Topic | undefined, search: string) => void
  readonly onOpen: (name: string) => void
  readonly onBack: () => void
}

export function FunctionsScreen({ topic, search, onChange, onOpen, onBack }: FunctionsScreenProps) {
  const list = useRef<HTMLDivElement>(null)
  const inTopic = allFunctions.filter((definition) => topic === undefined || definition.topic === topic)
  const found = findFunctions(inTopic, search)
  const groups = byTopic(found)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" && search !== "") onChange(topic, "")
    else if (event.key === "ArrowDown") list.current?.querySelector("button")?.focus()
    else if (event.key === "Enter" && found[0]) onOpen(found[0].name)
    else return
    event.preventDefault()
  }

  return (
    <main className="pane-screen">
      <ScreenHeader title={topic === undefined ? "Functions" : topics[topic].name} onBack={onBack} />
      {topic !== undefined && <p className="pane-lead">{topics[topic].question}</p>}
      <Input
        type="search"
        className="pane-search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder="Search"
        aria-label="Search functions by name, purpose or argument"
        value={search}
        onChange={(_, { value }) => onChange(topic, value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={search === "" || found.length === 0 ? "pane-unseen" : "pane-small"}>
        {countInWords(found.length, search)}
      </p>
      <div ref={list}>
        {groups.map((group) => (
          <section key={group.topic} aria-label={group.name}>
            {topic === undefined && <h2>{group.name}</h2>}
            <ul className="pane-list">
              {group.functions.map(({ name, summary }) => (
                <ListRow key={name} onClick={() => onOpen(name)} below={summary}>
                  {name}
                </ListRow>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 && (
        <div className="pane-empty">
          <p>
            No function has “{search.trim()}” in its name, its summary or its arguments. Try a plainer word, such as
            score, hours or cost.
          </p>
          <Button onClick={() => onChange(undefined, "")}>Show all {allFunctions.length} functions</Button>
        </div>
      )}
      {found.length > 0 && topic !== undefined && (
        <Button appearance="subtle" className="pane-all" onClick={() => onChange(undefined, search)}>
          Show all {allFunctions.length} functions
        </Button>
      )}
    </main>
  )
}

function countInWords(count: number, search: string): string {
  if (count === 0) return "Nothing found."
  const functions = count === 1 ? "1 function" : `${count} functions`
  return search.trim() === "" ? functions : `${functions} found`
}
