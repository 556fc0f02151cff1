import { spawn } from "node:child_process"

const openers = {
  darwin: (address) => ["open", [address]],
  win32: (address) => ["cmd", ["/c", "start", "", address]],
}

/** Opens the person's browser. Where that fails they have the printed address. */
export function openInBrowser(address) {
  const [command, args] = openers[process.platform]?.(address) ?? ["xdg-open", [address]]
  const child = spawn(command, args, { detached: true, stdio: "ignore" })
  child.on("error", () => {})
  child.unref()
}
