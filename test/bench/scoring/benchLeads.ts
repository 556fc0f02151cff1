import type { Cell, Matrix } from "../../../core/index.ts"
import { rule, ruleHeadings } from "../../leadLists/leadList.ts"

/** What every contender scores: 12 columns, 20 rules, four capped groups, one half-life. */
export const headers: Matrix = [
  [
    "Title",
    "Industry",
    "Country",
    "Source",
    "Employees",
    "Revenue",
    "Visits",
    "Last visit",
    "Opened e-mail",
    "Newsletter",
    "E-mail",
    "Lead",
  ],
]

export const asOf = 46347

export const rules: Matrix = [
  ruleHeadings,
  rule("Title", "has word", "VP", 20, { group: "Fit" }),
  rule("Title", "contains", "head", 12, { group: "Fit" }),
  rule("Title", "is", "Intern", -10, { group: "Fit" }),
  rule("Industry", "one of", "Software; Hardware", 12, { group: "Fit" }),
  rule("Industry", "is", "Retail", -4, { group: "Fit" }),
  rule("Industry", "is blank", null, -2, { group: "Fit" }),
  rule("Country", "one of", "DE; AT; CH", 6, { group: "Fit" }),
  rule("Employees", "between", "50..<250", 6, { group: "Fit" }),
  rule("Employees", ">=", 250, 10, { group: "Fit" }),
  rule("Revenue", ">", 1_000_000, 8, { group: "Fit" }),
  rule("Source", "is", "Referral", 15, { group: "Source" }),
  rule("Source", "is", "Webinar", 8, { group: "Source" }),
  rule("Source", "contains", "ads", -3, { group: "Source" }),
  rule("Visits", ">=", 3, 5, { group: "Web" }),
  rule("Visits", ">=", 10, 7, { group: "Web" }),
  rule("Opened e-mail", "per", null, 1, { group: "Web", maxTimes: 5 }),
  rule("Last visit", "is not blank", null, 20, { group: "Web", halfLife: 30 }),
  rule("Newsletter", "is true", null, 4, { group: "Web" }),
  rule("E-mail", "ends with", "@gmail.com", -6, { group: "Contact" }),
  rule("E-mail", "is blank", null, -5, { group: "Contact" }),
]

export const caps: Matrix = [
  ["Group", "Min", "Max"],
  ["Fit", -10, 45],
  ["Source", null, 15],
  ["Web", 0, 30],
  ["Contact", -8, null],
  ["Total", 0, 100],
]

const titles = [
  "VP Sales",
  "vp marketing",
  "Head of Sales",
  "HEAD OF IT",
  "Intern",
  "Sales Manager",
  "CEO",
  "Buyer",
  "SVP Ops",
  null,
].map(bytesOrNull)
const unknown = bytes("n/a")
const industries = ["Software", "software", "SOFTWARE ", "Hardware", "Retail", "retail", "Health", "Finance", null].map(
  bytesOrNull,
)
const countries = ["DE", "de", "AT", "CH", "FR", "US", "GB", null].map(bytesOrNull)
const sources = ["Referral", "Webinar", "webinar", "Google Ads", "Facebook ads", "Organic", "Fair", null].map(
  bytesOrNull,
)

/** The same leads for the same seed; every text is a string of its own, as it comes out of a file. */
export function benchLeads(count: number, seed = 1): Cell[][] {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const pick = (from: readonly (Buffer | null)[]) =>
    from[Math.floor(random() * from.length)]?.toString("latin1") ?? null
  return Array.from({ length: count }, (_, index) => [
    pick(titles),
    pick(industries),
    pick(countries),
    pick(sources),
    random() < 0.05 ? unknown.toString("latin1") : Math.floor(random() ** 3 * 2000),
    random() < 0.1 ? null : Math.floor(random() ** 2 * 4_000_000),
    Math.floor(random() * 15),
    random() < 0.2 ? null : asOf - Math.floor(random() * 400),
    random() < 0.3 ? null : Math.floor(random() * 9),
    random() < 0.5,
    random() < 0.1 ? null : bytes(`person${index}@${random() < 0.4 ? "gmail.com" : "example.org"}`).toString("latin1"),
    bytes(`L-${index}`).toString("latin1"),
  ])
}

/** Texts are kept as bytes: a constant would be one string that all cells share, with its hash known. */
function bytes(text: string): Buffer {
  return Buffer.from(text, "latin1")
}

function bytesOrNull(text: string | null): Buffer | null {
  return text === null ? null : bytes(text)
}
