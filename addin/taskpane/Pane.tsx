import { FluentProvider } from "@fluentui/react-components"
import { useEffect, useState } from "react"
import type { Topic } from "../../core/index.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { type LaterScreenName, laterScreens } from "./laterScreens.ts"
import { themes } from "./theme.ts"
import { useAppearance } from "./useAppearance.ts"

/** What every function brings along grows; it comes after the first paint, and is on its way before it. */
const loading = import("./screens.ts")

type Screen =
  | { readonly name: "home" }
  | { readonly name: "functions"; readonly topic: Topic | undefined; readonly search: string }
  | { readonly name: "function"; readonly of: string }
  | { readonly name: "score" }
  | { readonly name: "freeze" }
  | { readonly name: LaterScreenName }

interface PaneProps {
  readonly element: HTMLElement
  readonly host: WorkbookHost
}

export function Pane({ element, host }: PaneProps) {
  const appearance = useAppearance(element)
  return (
    <FluentProvider theme={themes[appearance]} className="pane" style={{ colorScheme: appearance }}>
      <Screens host={host} first={screenNamed(element.dataset.screen)} />
      <footer className="pane-privacy">Nothing leaves this workbook.</footer>
    </FluentProvider>
  )
}

function screenNamed(name: string | undefined): LaterScreenName | undefined {
  return Object.keys(laterScreens).find((known): known is LaterScreenName => known === name)
}

interface ScreensProps {
  readonly host: WorkbookHost
  /** Opened at once, over home. */
  readonly first: LaterScreenName | undefined
}

function Screens({ host, first }: ScreensProps) {
  const [loaded, setLoaded] = useState<Awaited<typeof loading> | "failed">()
  const [screens, setScreens] = useState<readonly Screen[]>([{ name: "home" }, ...(first ? [{ name: first }] : [])])
  const [hasMoved, setMoved] = useState(false)
  useEffect(() => {
    loading.then(setLoaded, () => setLoaded("failed"))
  }, [])

  if (loaded === undefined || loaded === "failed") return <NotLoaded hasFailed={loaded === "failed"} />
  const { FreezeScreen, FunctionScreen, FunctionsScreen, HomeScreen, LaterScreen, ScoreTableScreen } = loaded
  const screen = screens[screens.length - 1] ?? { name: "home" }
  const open = (next: Screen) => {
    setMoved(true)
    setScreens([...screens, next])
  }
  const back = () => setScreens(screens.slice(0, -1))
  const stay = (changed: Screen) => setScreens([...screens.slice(0, -1), changed])

  switch (screen.name) {
    case "home":
      return (
        <HomeScreen
          host={host}
          takesFocus={hasMoved}
          onFunctions={() => open({ name: "functions", topic: undefined, search: "" })}
          onScreen={(name) => open({ name })}
        />
      )
    case "functions":
      return (
        <FunctionsScreen
          topic={screen.topic}
          search={screen.search}
          onChange={(topic, search) => stay({ name: "functions", topic, search })}
          onOpen={(name) => open({ name: "function", of: name })}
          onBack={back}
        />
      )
    case "score":
      return <ScoreTableScreen host={host} onBack={back} />
    case "freeze":
      return <FreezeScreen host={host} onBack={back} />
    case "function":
      return (
        <FunctionScreen
          key={screen.of}
          name={screen.of}
          host={host}
          onOpen={(name) => open({ name: "function", of: name })}
          onBack={back}
        />
      )
    default:
      return (
        <LaterScreen
          name={screen.name}
          host={host}
          onBack={back}
          onTopic={(topic) => open({ name: "functions", topic, search: "" })}
        />
      )
  }
}

function NotLoaded({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <main className="pane-screen">
      <h1 className="pane-name">Sellmore</h1>
      {hasFailed && <p role="alert">A part of the pane did not load. Close the pane and open it again.</p>}
    </main>
  )
}
