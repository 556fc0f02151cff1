/** The sets of sheets that a person can insert, by the name of the screen over them. */
export const worksheetTitles = {
  leadScoring: "Lead scoring",
  repEfficiency: "Rep efficiency calculator",
  costOfChaos: "Cost of chaos",
  sevenSigns: "Seven signs",
} as const

export type WorksheetsKey = keyof typeof worksheetTitles
