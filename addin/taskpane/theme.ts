import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components"

/** Deep teal. */
const teal: BrandVariants = {
  10: "#021314",
  20: "#052426",
  30: "#073538",
  40: "#084347",
  50: "#095156",
  60: "#0A5F65",
  70: "#0B666C",
  80: "#0B6E74",
  90: "#2C8F96",
  100: "#4CA5AB",
  110: "#62B3B8",
  120: "#7AC1C6",
  130: "#93CFD3",
  140: "#ACDCDF",
  150: "#C6E9EB",
  160: "#E0F5F6",
}

export type Appearance = "light" | "dark"

export const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(teal),
  dark: createDarkTheme(teal),
}
