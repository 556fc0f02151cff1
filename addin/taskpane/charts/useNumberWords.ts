import { useEffect, useState } from "react"
import type { WorkbookHost } from "../../host/workbookHost.ts"
import { type NumberWords, numberWords } from "./numberWords.ts"

/** In the pane's language until the host has told its own. */
export function useNumberWords(host: WorkbookHost): NumberWords {
  const [words, setWords] = useState(() => numberWords("en-US"))
  useEffect(() => {
    let isHere = true
    host.locale().then(
      ({ tag }) => isHere && setWords(numberWords(tag)),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [host])
  return words
}
