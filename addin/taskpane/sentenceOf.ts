/** What a person reads when the workbook refused something or failed. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const isSentence = error instanceof Error && error.name === "HostError"
  return isSentence ? message : `The workbook could not do this (${message}). Try once more.`
}
