/** What every manifest says about the add-in. Raise `version` whenever functions.json changes: Excel keeps it a day. */
export const addin = {
  id: "5020fc32-7af1-4a63-975e-d99f2f453ec8",
  version: "1.0.0",
  provider: "Sellmore",
  locale: "en-US",
  name: "Sellmore",
  tagline: "Marketing and sales on one set of numbers.",
  summary: "Marketing and sales on one set of numbers: score leads, measure selling time, count the cost of chaos.",
  button: "Sellmore",
  buttonTip: "Opens the pane with the functions and worksheets. Nothing leaves this workbook.",
  /** The least Excel that can run it. */
  requirements: [
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
    ["ExcelApi", "1.12"],
  ],
  iconSizes: [16, 32, 64, 80],
  /** Deep teal, the accent of the pane. */
  accent: "#0B5D56",
} as const
