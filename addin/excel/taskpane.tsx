import { excelHost } from "./excelHost.ts"

/** The pane comes after the functions, which are already bound: cells never wait for it. */
async function openPane(): Promise<void> {
  await Office.onReady()
  const root = document.getElementById("pane")
  if (!root) throw new Error("taskpane.html has no element #pane")
  const { mountPane } = await import("../taskpane/mountPane.tsx")
  mountPane(root, excelHost())
}

await openPane()
