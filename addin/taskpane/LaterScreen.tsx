import { type ComponentType, useEffect, useState } from "react"
import { type LaterScreenName, type LaterScreenProps, laterScreens } from "./laterScreens.ts"
import { ScreenHeader } from "./ScreenHeader.tsx"

const patienceInMs = 300

/** A screen whose part of the pane is loaded when it is opened. */
export function LaterScreen({ name, ...props }: LaterScreenProps & { readonly name: LaterScreenName }) {
  const [loaded, setLoaded] = useState<{ readonly Screen: ComponentType<LaterScreenProps> } | "failed">()
  const [isLong, setLong] = useState(false)
  const { title, load } = laterScreens[name]
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceInMs)
    load().then(
      (Screen) => setLoaded({ Screen }),
      () => setLoaded("failed"),
    )
    return () => clearTimeout(timer)
  }, [load])

  if (loaded !== undefined && loaded !== "failed") return <loaded.Screen {...props} />
  return (
    <main className="pane-screen">
      <ScreenHeader title={title} onBack={props.onBack} />
      <p role="status" className="pane-small">
        {isLong && loaded === undefined ? `Loading ${title} …` : ""}
      </p>
      <p role="alert" className="pane-failed">
        {loaded === "failed" ? `${title} did not load. Close the pane and open it again.` : ""}
      </p>
    </main>
  )
}
