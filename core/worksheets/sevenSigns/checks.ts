import { fixedOn, type Rows } from "../rows.ts"
import { costRows, itemRows, sheetNames, signSpan, statementRows, weightTotalRow } from "./layout.ts"
import { perceptionCells } from "./perceptionPlaces.ts"

/** Two ways to the same number, and what to do where they differ; without another way it must be 0. */
export interface Check {
  readonly about: string
  readonly oneWay: string
  readonly anotherWay?: string
  readonly remedy: string
  readonly tolerance?: number
}

const { marketing, sales, weights, measures, perception, result } = sheetNames
const gap = `'${perception}'!`
const indexRow = signSpan.last + 1

function sum(sheet: string, letter: string, rows: Rows): string {
  return `SUM(${fixedOn(sheet, letter, rows)})`
}

/** How many statements differ between the surveys in that column. */
function differences(letter: string): string {
  return `SUMPRODUCT((${fixedOn(marketing, letter, statementRows)}<>${fixedOn(sales, letter, statementRows)})*1)`
}

export function nativeChecks(): readonly Check[] {
  const [gaps, weight] = [fixedOn(perception, "D", signSpan), fixedOn(perception, "F", signSpan)]
  return [
    {
      about: "Are the answers of marketing on the scale?",
      oneWay: sum(marketing, "Y", statementRows),
      remedy: "see To fix on the survey of marketing.",
    },
    {
      about: "Are the answers of sales on the scale?",
      oneWay: sum(sales, "Y", statementRows),
      remedy: "see To fix on the survey of sales.",
    },
    {
      about: "Does each level of marketing belong to a sign?",
      oneWay: sum(perception, "L", signSpan),
      anotherWay: sum(marketing, "X", statementRows),
      remedy: "a statement of marketing names a sign that the perception gap lacks. Write both alike.",
    },
    {
      about: "Does each level of sales belong to a sign?",
      oneWay: sum(perception, "Q", signSpan),
      anotherWay: sum(sales, "X", statementRows),
      remedy: "a statement of sales names a sign that the perception gap lacks. Write both alike.",
    },
    {
      about: "Do both sides answer the same statements?",
      oneWay: differences("B"),
      remedy: "the surveys hold different statements. Use the same ones in the same order.",
    },
    {
      about: "Do both surveys reverse the same statements?",
      oneWay: differences("C"),
      remedy: "Reverse-scored differs between the surveys. Type the same in both.",
    },
    {
      about: "Is the scale in order?",
      oneWay: `MIN('${weights}'!F5:F10)`,
      anotherWay: "ROWS(A$6)",
      remedy: "see To fix beside the scale.",
    },
    {
      about: "Do the weights add up?",
      oneWay: `'${weights}'!B${weightTotalRow}`,
      anotherWay: `'${weights}'!B9`,
      remedy: "change the weights until they add up to what is asked for.",
      tolerance: 0.01,
    },
    {
      about: "Do the weighted gaps add up?",
      oneWay: `SUM(${gap}E${indexRow})`,
      anotherWay: `IF(${gap}${perceptionCells.ready}=1,SUMPRODUCT(${weight},ABS(${gaps}))/SUM(${weight}),0)`,
      remedy: "a formula of the perception gap was overwritten. Undo, or insert the sheets anew.",
    },
    {
      about: "Are the measures in order?",
      oneWay: sum(measures, "T", itemRows),
      remedy: "see To fix on the sheet of measures.",
    },
    {
      about: "Does each cost reach a sign?",
      oneWay: `${result}!F${indexRow}`,
      anotherWay: sum(measures, "L", costRows),
      remedy: "a cost has no sign in the result. Write the items as they were, or insert the sheets anew.",
    },
  ]
}

/** The second opinion of functions of ours; `compared` says where ALIGNMENTINDEX can be asked. */
export function functionChecks(compared: string): readonly Check[] {
  const overwritten = "a formula of the perception gap was overwritten. Undo, or insert the sheets anew."
  const index = (letter: string, opinion: string) => ({
    oneWay: `${compared}*SUM(${gap}${letter}${indexRow})`,
    anotherWay: `IF(${compared}=1,INDEX(${opinion}$6:${opinion}$14,MATCH(${gap}$A$${indexRow},I$6:I$14,0)),0)`,
    remedy: overwritten,
  })
  const levels = (letter: string, opinion: string) => ({
    oneWay: `${compared}*${sum(perception, letter, signSpan)}`,
    anotherWay: `IF(${compared}=1,SUM(${opinion}$7:${opinion}$13),0)`,
    remedy: overwritten,
  })
  return [
    { about: "Does ALIGNMENTINDEX find the same levels of marketing?", ...levels("B", "P") },
    { about: "Does ALIGNMENTINDEX find the same levels of sales?", ...levels("C", "Q") },
    { about: "Does ALIGNMENTINDEX find the same index of marketing?", ...index("B", "J") },
    { about: "Does ALIGNMENTINDEX find the same index of sales?", ...index("C", "K") },
    { about: "Does ALIGNMENTINDEX find the same weighted gap?", ...index("E", "M") },
    {
      about: "Does SEVENSIGNS find the same signs present?",
      oneWay: sum(result, "K", signSpan),
      anotherWay: "COUNTIF(Y$6:Y$13,TRUE)",
      remedy: "a published figure or a direction was changed on the sheet of measures, or a formula was overwritten.",
    },
    {
      about: "Does SEVENSIGNS find the same worth?",
      oneWay: `${result}!F${indexRow}`,
      anotherWay: "SUM(Z$6:Z$13)",
      remedy: "see To fix on the sheet of measures; else a formula of the result was overwritten.",
    },
  ]
}
