import { useCallback, useSyncExternalStore } from "react"
import type { Appearance } from "./theme.ts"

const prefersDark = "(prefers-color-scheme: dark)"

/**
 * Light or dark: what the host wrote on the pane's element (`data-appearance`, as Excel has a theme of its own), else
 * what the person set in the system. Both are followed.
 */
export function useAppearance(element: HTMLElement): Appearance {
  const subscribe = useCallback(
    (changed: () => void) => {
      const system = matchMedia(prefersDark)
      const host = new MutationObserver(changed)
      system.addEventListener("change", changed)
      host.observe(element, { attributeFilter: ["data-appearance"] })
      return () => {
        system.removeEventListener("change", changed)
        host.disconnect()
      }
    },
    [element],
  )
  return useSyncExternalStore(subscribe, () => appearanceOf(element))
}

function appearanceOf(element: HTMLElement): Appearance {
  const given = element.dataset.appearance
  if (given === "light" || given === "dark") return given
  return matchMedia(prefersDark).matches ? "dark" : "light"
}
