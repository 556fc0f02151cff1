// Started with NODE_OPTIONS="--import …": clasp has no option for the address of the service, so its own client is
// pointed at a stub on this machine.
import { createRequire } from "node:module"

const { google } = createRequire(process.env.CLASP_PACKAGE)("googleapis")
const script = google.script
google.script = (options) => {
  const named = typeof options === "string" ? { version: options } : options
  return script.call(google, { ...named, rootUrl: process.env.CLASP_STUB })
}
