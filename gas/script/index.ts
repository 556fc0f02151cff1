export { calculate } from "./calculate.ts"
export { checkInstallation, onOpen, showAbout } from "./menu.ts"
