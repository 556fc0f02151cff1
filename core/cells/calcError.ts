import type { CellError, ErrorCode } from "./cell.ts"

/** Thrown by compute; `evaluate` catches it. The sentence reads *argument: what is wrong. What to do.* */
export class CalcError extends Error {
  readonly code: ErrorCode
  readonly sentence: string

  constructor(code: ErrorCode, sentence: string) {
    super(sentence)
    this.name = "CalcError"
    this.code = code
    this.sentence = sentence
  }

  toCell(): CellError {
    return { code: this.code, sentence: this.sentence }
  }
}

export function wrongInput(sentence: string): CalcError {
  return new CalcError("#VALUE!", sentence)
}

export function noAnswer(sentence: string): CalcError {
  return new CalcError("#N/A", sentence)
}
