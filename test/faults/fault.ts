/** A mistake that someone could make in the product, as one replacement in one of its sources. */
export interface SourceFault {
  readonly about: string
  readonly file: string
  readonly find: string
  readonly replace: string
}

export interface Fault extends SourceFault {
  /** What is built with the fault, and has to run every vector. */
  readonly surface: "core" | "excel" | "sheets" | "browser"
}

/** Deliberate faults; for each, some vector must turn red in its surface. */
export const faults: readonly Fault[] = [
  {
    about: "a rule's case is kept",
    surface: "core",
    file: "core/cells/text.ts",
    find: ".trim().toLowerCase()",
    replace: ".trim()",
  },
  {
    about: "a blank cell is taken for 0",
    surface: "core",
    file: "core/cells/cell.ts",
    find: "return cell === null || cell === undefined ||",
    replace: "return ",
  },
  {
    about: "an error cell is swallowed",
    surface: "core",
    file: "core/cells/cell.ts",
    find: "errorTexts.has(cell)",
    replace: "false",
  },
  {
    about: "an omitted argument is taken for 0",
    surface: "core",
    file: "core/registry/param.ts",
    find: "leftOut ? byDefault :",
    replace: "leftOut ? (0 as never) :",
  },
  {
    about: "points decay half as fast",
    surface: "core",
    file: "core/leads/age.ts",
    find: "power(0.5, age / halfLife)",
    replace: "power(0.5, age / halfLife / 2)",
  },
  {
    about: "an event of the day itself is in the future",
    surface: "core",
    file: "core/leads/age.ts",
    find: "isSameWholeDay ? 0 :",
    replace: "isSameWholeDay ? -1 :",
  },
  {
    about: "1,234 is taken for a number",
    surface: "core",
    file: "core/cells/number.ts",
    find: "if (ambiguous.test(body) || ",
    replace: "if (",
  },
  {
    about: "rows and columns of a range are swapped",
    surface: "sheets",
    file: "gas/script/cells.ts",
    find: "return value.map((row: unknown[]) => row.map((cell) => toCell(cell, serial)))",
    replace: "return (value[0] as unknown[]).map((_, c) => value.map((row: unknown[]) => toCell(row[c], serial)))",
  },
  {
    about: "a Date is off by a day",
    surface: "sheets",
    file: "gas/script/cells.ts",
    find: "dateOrTime(serial(value as Date))",
    replace: "dateOrTime(serial(value as Date) - 1)",
  },
  {
    about: "the code is missing before a row's sentence",
    surface: "sheets",
    file: "gas/script/cells.ts",
    find: 'typeof cell === "object" ? errorText(cell)',
    replace: 'typeof cell === "object" ? cell.sentence',
  },
  {
    about: "an omitted argument arrives as 0",
    surface: "sheets",
    file: "gas/script/cells.ts",
    find: "if (value === undefined) return undefined",
    replace: "if (value === undefined) return 0",
  },
  {
    about: "a blank cell, null, arrives as 0",
    surface: "excel",
    file: "addin/excel/cells.ts",
    find: "if (value === null || value === undefined) return null",
    replace: "if (value === null || value === undefined) return 0",
  },
  {
    about: "the two error codes are swapped",
    surface: "excel",
    file: "addin/excel/cells.ts",
    find: 'code === "#N/A" ? notAvailable : invalidValue',
    replace: 'code === "#N/A" ? invalidValue : notAvailable',
  },
  {
    about: "the last argument is taken for Excel's own",
    surface: "excel",
    file: "addin/excel/bindFunctions.ts",
    find: "passed.slice(0, -1)",
    replace: "passed.slice(0, -2)",
  },
  {
    about: "the columns that arrive are taken for rows",
    surface: "browser",
    file: "addin/browser/functions/argumentFromSheet.ts",
    find: "rowsFromColumns(argument) : cellFromSheet(argument)",
    replace: "argument.map((row) => row.map(cellFromSheet)) : cellFromSheet(argument)",
  },
  {
    about: "a text that looks like a number becomes one",
    surface: "browser",
    file: "addin/browser/cellContent.ts",
    find: "looksLikeMore(value) ?",
    replace: "false as boolean ?",
  },
]
