export { answer } from "./answer.ts"
export { calculate } from "./calculate.ts"
export {
  checkInstallation,
  freezeSelection,
  onOpen,
  openSidebar,
  replaceFillDowns,
  showAbout,
} from "./menu.ts"
