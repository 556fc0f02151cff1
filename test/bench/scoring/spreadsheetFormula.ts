/**
 * The score of the lead in a row as one formula of a spreadsheet's own functions, in columns A to K; only the sign
 * between arguments differs from program to program. A word is told from a part of one by the spaces around it.
 */
export function spreadsheetFormula(row: number, day: string): string {
  const cell = (column: string) => `${column}${row}`
  const fold = (column: string) => `TRIM(${cell(column)})`
  const isNumber = (column: string, test: string) => `IF(ISNUMBER(${cell(column)});(${cell(column)}${test});0)`
  const has = (column: string, text: string) => `ISNUMBER(SEARCH("${text}";${cell(column)}))`
  const fit = [
    `20*ISNUMBER(SEARCH(" vp ";" "&${fold("A")}&" "))`,
    `12*${has("A", "head")}`,
    `-10*(${fold("A")}="intern")`,
    `12*OR(${fold("B")}="software";${fold("B")}="hardware")`,
    `-4*(${fold("B")}="retail")`,
    `-2*ISBLANK(${cell("B")})`,
    `6*OR(${fold("C")}="de";${fold("C")}="at";${fold("C")}="ch")`,
    `6*${isNumber("E", ">=50")}`,
    `4*${isNumber("E", ">=250")}`,
    `8*${isNumber("F", ">1000000")}`,
  ]
  const source = [`15*(${fold("D")}="referral")`, `8*(${fold("D")}="webinar")`, `-3*${has("D", "ads")}`]
  const web = [
    `5*(${cell("G")}>=3)`,
    `7*(${cell("G")}>=10)`,
    `MIN(5;N(${cell("I")}))`,
    `IF(ISBLANK(${cell("H")});0;20*0.5^((${day}-${cell("H")})/30))`,
    `4*${cell("J")}`,
  ]
  const contact = [`-6*(RIGHT(${fold("K")};10)="@gmail.com")`, `-5*ISBLANK(${cell("K")})`]
  const [fits, sources, visits, contacts] = [fit, source, web, contact].map((points) => points.join("+"))
  return `=MIN(100;MAX(0;MIN(45;MAX(-10;${fits}))+MIN(15;${sources})+MIN(30;MAX(0;${visits}))+MAX(-8;${contacts})))`
}
