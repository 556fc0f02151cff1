import { createRoot } from "react-dom/client"
import type { WorkbookHost } from "../host/workbookHost.ts"
import { Pane } from "./Pane.tsx"
import "./pane.css"

/**
 * Shows the task pane in an element of the page. `data-appearance` on it sets light or dark for hosts with a theme,
 * `data-screen` the screen that is opened over home.
 */
export function mountPane(element: HTMLElement, host: WorkbookHost): void {
  createRoot(element).render(<Pane element={element} host={host} />)
}
