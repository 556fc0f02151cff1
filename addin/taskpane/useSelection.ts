import { useEffect, useRef } from "react"
import type { Selection, WorkbookHost } from "../host/workbookHost.ts"

/** Tells the selection that is there and each one that follows. */
export function useSelection(host: WorkbookHost, listener: (selection: Selection) => void): void {
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => {
    let isHere = true
    const tell = (selection: Selection) => {
      if (isHere) latest.current(selection)
    }
    // A picture or a chart may be selected: then there is no selection of cells yet.
    host.selection().then(tell, () => undefined)
    const stop = host.onSelectionChange(tell)
    return () => {
      isHere = false
      stop()
    }
  }, [host])
}
