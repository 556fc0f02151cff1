import { type Cell, cellText, foldText, readIsoDate, readNumber } from "../cells/index.ts"
import type { Comparand } from "./condition.ts"

export function comparand(cell: Cell): Comparand {
  const text = foldText(cellText(cell))
  if (typeof cell === "number") return { text, number: cell }
  if (typeof cell === "boolean") return { text, flag: cell, isFlag: true }
  const numberInText = readNumber(cell)
  const date = readIsoDate(cell)
  return {
    text,
    ...(numberInText === undefined ? {} : { numberInText }),
    ...(date === undefined ? {} : { date }),
    ...(text === "true" || text === "false" ? { flag: text === "true" } : {}),
  }
}

/** Same text, number, date or flag. TRUE equals only TRUE and the text `true`; two texts are never compared as numbers. */
export function isSame(a: Comparand, b: Comparand): boolean {
  if (a.isFlag || b.isFlag) return a.flag !== undefined && a.flag === b.flag
  if (a.number !== undefined || b.number !== undefined) {
    const number = asNumber(a)
    return number !== undefined && number === asNumber(b)
  }
  if (a.date !== undefined && b.date !== undefined) return a.date === b.date
  return a.text === b.text
}

function asNumber({ number, numberInText, date }: Comparand): number | undefined {
  return number ?? numberInText ?? date
}
