/** The function at top level that opens the sidebar on a screen. */
export function openHandler(screen: string): string {
  return `open${screen.charAt(0).toUpperCase()}${screen.slice(1)}`
}
