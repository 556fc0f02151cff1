import type { FunctionResultObject } from "@odoo/o-spreadsheet"
import { CellErrorType, EvaluationError } from "@odoo/o-spreadsheet"
import { type Answer, type Cell, type CellError, isMatrix, type Matrix } from "../../../core/index.ts"

type SheetValue = FunctionResultObject | FunctionResultObject[][]

/** An answer in o-spreadsheet's form: matrices column by column, errors as its own error objects, nothing thrown. */
export function answerForSheet(answer: Answer): SheetValue {
  if ("error" in answer) return errorForSheet(answer.error)
  return isMatrix(answer.value) ? columnsFromRows(answer.value) : cellForSheet(answer.value)
}

/** o-spreadsheet knows no `#VALUE!`: wrong input is its general error, with our code in front of the sentence. */
export function errorForSheet({ code, sentence }: CellError): EvaluationError {
  return code === "#N/A"
    ? new EvaluationError(sentence, CellErrorType.NotAvailable)
    : new EvaluationError(`${code}: ${sentence}`, CellErrorType.GenericError)
}

/** A blank is an empty text: o-spreadsheet shows a result of null as 0. */
function cellForSheet(cell: Cell): FunctionResultObject {
  return typeof cell === "object" && cell !== null ? errorForSheet(cell) : { value: cell ?? "" }
}

function columnsFromRows(rows: Matrix): FunctionResultObject[][] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => rows.map((row) => cellForSheet(row[column] ?? null)))
}
