import { appearanceOf } from "./appearance.ts"
import { excelHost } from "./excelHost.ts"

/** The pane comes after the functions, which are already bound: cells never wait for it. */
async function openPane(): Promise<void> {
  const { host } = await Office.onReady()
  const root = document.getElementById("pane")
  if (!root) throw new Error("taskpane.html has no element #pane")
  if (host !== Office.HostType.Excel) {
    root.textContent = "This page is the pane of Sellmore in Excel. Open it from Excel's Home tab."
    return
  }
  const appearance = appearanceOf(Office.context.officeTheme)
  if (appearance) root.dataset.appearance = appearance
  const { mountPane } = await import("../taskpane/mountPane.tsx")
  mountPane(root, excelHost())
}

void openPane()
