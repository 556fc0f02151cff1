import { useEffect, useRef, useState } from "react"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { type Follower, followWorksheets, type WorksheetsView } from "./followWorksheets.ts"
import type { RangeNames } from "./readWorksheets.ts"

export interface FollowedWorksheets<Key extends string> extends WorksheetsView<Key> {
  readonly read: () => void
  readonly choose: (number: number | undefined) => void
}

/** The sheets by the names of their ranges, as they are now. `names` is the same object each time. */
export function useWorksheets<Key extends string>(host: WorkbookHost, names: RangeNames<Key>): FollowedWorksheets<Key> {
  const [view, setView] = useState<WorksheetsView<Key>>({ state: { kind: "reading" }, copies: [], isSlow: false })
  const follower = useRef<Follower>(undefined)
  useEffect(() => {
    const started = followWorksheets(host, names, setView)
    follower.current = started
    return started.stop
  }, [host, names])
  return {
    ...view,
    read: () => follower.current?.read(),
    choose: (number) => follower.current?.choose(number),
  }
}
