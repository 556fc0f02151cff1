import { mountPane } from "../../addin/taskpane/mountPane.tsx"
import { sheetsHost } from "./sheetsHost.ts"
import { googleTransport } from "./transport.ts"

const element = document.getElementById("pane")
if (!element) throw new Error("sidebar.html has no element #pane")

mountPane(
  element,
  sheetsHost(googleTransport, {
    shortest: 1500,
    longest: 6000,
    cellsPerCall: 40_000,
    isVisible: () => document.visibilityState === "visible",
    onAttention: (listener) => {
      document.addEventListener("visibilitychange", listener)
      document.documentElement.addEventListener("pointerenter", listener)
      window.addEventListener("focus", listener)
    },
  }),
)
