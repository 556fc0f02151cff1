import { FluentProvider } from "@fluentui/react-components"
import { lazy, Suspense, startTransition, useState } from "react"
import type { Topic } from "../../core/index.ts"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { HomeScreen } from "./HomeScreen.tsx"
import { themes } from "./theme.ts"
import { useAppearance } from "./useAppearance.ts"

/** Loaded while someone looks at the first screen. */
const functionScreens = import("./functionScreens.ts")
const FunctionsScreen = lazy(async () => ({ default: (await functionScreens).FunctionsScreen }))
const FunctionScreen = lazy(async () => ({ default: (await functionScreens).FunctionScreen }))

type Screen =
  | { readonly name: "home" }
  | { readonly name: "functions"; readonly topic: Topic | undefined; readonly search: string }
  | { readonly name: "function"; readonly of: string }

interface PaneProps {
  readonly element: HTMLElement
  readonly host: WorkbookHost
}

export function Pane({ element, host }: PaneProps) {
  const appearance = useAppearance(element)
  const [screens, setScreens] = useState<readonly Screen[]>([{ name: "home" }])
  const screen = screens[screens.length - 1] ?? { name: "home" }
  const [hasMoved, setMoved] = useState(false)
  const show = (next: readonly Screen[]) => {
    setMoved(true)
    // The screen of before stays until the next one is there, instead of an empty pane.
    startTransition(() => setScreens(next))
  }
  const open = (next: Screen) => show([...screens, next])
  const back = () => show(screens.slice(0, -1))
  const stay = (changed: Screen) => setScreens([...screens.slice(0, -1), changed])

  return (
    <FluentProvider theme={themes[appearance]} className="pane" style={{ colorScheme: appearance }}>
      {screen.name === "home" && (
        <HomeScreen
          host={host}
          takesFocus={hasMoved}
          onOpen={(topic) => open({ name: "functions", topic, search: "" })}
        />
      )}
      <Suspense>
        {screen.name === "functions" && (
          <FunctionsScreen
            topic={screen.topic}
            search={screen.search}
            onChange={(topic, search) => stay({ name: "functions", topic, search })}
            onOpen={(name) => open({ name: "function", of: name })}
            onBack={back}
          />
        )}
        {screen.name === "function" && (
          <FunctionScreen
            key={screen.of}
            name={screen.of}
            host={host}
            onOpen={(name) => open({ name: "function", of: name })}
            onBack={back}
          />
        )}
      </Suspense>
      <footer className="pane-privacy">Nothing leaves this workbook.</footer>
    </FluentProvider>
  )
}
