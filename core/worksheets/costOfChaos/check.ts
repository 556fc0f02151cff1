export interface Check {
  readonly name: string
  /** 0 when all is in order. */
  readonly difference: string
  readonly todo: string
  /** A number or a word that the formula reads. */
  readonly reads?: string | number
}

export const restore = "Undo what changed the formulas, or insert the sheets once more."
