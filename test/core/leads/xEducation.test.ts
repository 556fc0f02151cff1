import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { allowedSkips } from "../../../build/allowedSkips.mjs"
import { type Argument, type Cell, evaluate, type Matrix } from "../../../core/index.ts"
import { hasXEducation, xEducation } from "../../leadLists/xEducation.ts"

/** What scikit-learn and pandas made of the same rows; it stands beside them. */
interface Reference {
  readonly by_lead_source_casefold: readonly { group: string; leads: number; converted: number; rate: number }[]
  readonly logistic: {
    readonly coefficients: readonly number[]
    readonly n_train: number
    readonly auc_test: number
    readonly ks_test: number
    readonly brier_test: number
    readonly logloss_test: number
  }
  readonly woe_all_rows: Record<string, { iv: number; bins: readonly ReferenceBin[] }>
  readonly scorecard: {
    readonly points: Record<string, Record<string, number>>
    readonly auc_all_rows: number
    readonly gini_all_rows: number
    readonly ks_all_rows: number
  }
}

interface ReferenceBin {
  readonly bin: string
  readonly count: number
  readonly good: number
  readonly rate: number
  readonly woe: number
  readonly iv_part: number
}

const referenceFile = join(process.env.SELLMORE_DATA ?? "", "reference/x-education.json")
const hasRows = hasXEducation && existsSync(referenceFile)

function realRows() {
  const reference: Reference = JSON.parse(readFileSync(referenceFile, "utf8"))
  const { headers, leads } = xEducation()
  const column = (name: string) => leads.map((lead) => lead[headers[0]?.indexOf(name) ?? -1] ?? null)
  return { reference, headers, leads, column, outcomes: column("Converted").map((cell) => [cell]) }
}

function table(name: string, ...args: readonly Argument[]): Matrix {
  const given = evaluate(name, args)
  if ("error" in given) throw new Error(given.error.sentence)
  return given.value as Matrix
}

function expectClose(given: Cell | undefined, wanted: number): void {
  expect(Math.abs((given as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted))
}

/** The probabilities of the published logistic model for the last three tenths of the rows. */
function testProbabilities({ reference, column }: ReturnType<typeof realRows>) {
  const { coefficients, n_train } = reference.logistic
  const numbers = (name: string, blank: number) => column(name).map((cell) => (typeof cell === "number" ? cell : blank))
  const is = (name: string, wanted: Cell) => column(name).map((cell) => Number(cell === wanted))
  const features = [
    numbers("Total Time Spent on Website", 0).map((seconds) => Math.log1p(seconds)),
    numbers("TotalVisits", 3).map((visits) => Math.min(visits, 20)),
    numbers("Page Views Per Visit", 2).map((pages) => Math.min(pages, 10)),
    is("Do Not Email", "Yes"),
    is("Lead Origin", "Landing Page Submission"),
    is("Lead Origin", "Lead Add Form"),
    is("Lead Source", "Olark Chat"),
    is("Lead Source", "Welingak Website"),
    is("Lead Source", "Reference"),
    is("What is your current occupation", "Working Professional"),
    is("What is your current occupation", null),
  ]
  const [intercept = 0, ...weights] = coefficients
  return column("Converted")
    .map((_, row) => weights.reduce((sum, weight, at) => sum + weight * (features[at]?.[row] ?? 0), intercept))
    .map((logit) => [1 / (1 + Math.exp(-logit))])
    .slice(n_train)
}

const binned: Record<string, { field: string; bins: readonly (readonly [string, string, Cell])[] }> = {
  time_on_site: {
    field: "Total Time Spent on Website",
    bins: [
      ["0", "is", 0],
      ["1-250", "between", "1..250"],
      ["251-900", "between", "251..900"],
      [">900", ">", 900],
    ],
  },
  total_visits: {
    field: "TotalVisits",
    bins: [
      ["(blank)", "is blank", null],
      ["0", "is", 0],
      ["1-2", "between", "1..2"],
      ["3-5", "between", "3..5"],
      [">5", ">", 5],
    ],
  },
  lead_source_casefold_min100: {
    field: "Lead Source",
    bins: [
      ...named("direct traffic", "google", "olark chat", "organic search", "reference", "referral sites"),
      ["welingak website", "is", "welingak website"],
      ["(other)", "is blank", null],
      [
        "(other)",
        "not one of",
        "direct traffic; google; olark chat; organic search; reference; referral sites; welingak website",
      ],
    ],
  },
  lead_origin: {
    field: "Lead Origin",
    bins: [
      ...named("API", "Landing Page Submission", "Lead Add Form"),
      ["(other)", "not one of", "API; Landing Page Submission; Lead Add Form"],
    ],
  },
  occupation: {
    field: "What is your current occupation",
    bins: [
      ["(blank)", "is blank", null],
      ...named("Student", "Unemployed", "Working Professional"),
      ["(other)", "not one of", "Student; Unemployed; Working Professional"],
    ],
  },
  do_not_email: { field: "Do Not Email", bins: named("No", "Yes") },
}

function named(...labels: readonly string[]): (readonly [string, string, Cell])[] {
  return labels.map((label) => [label, "is", label])
}

const ruleHeadings = ["Field", "Operator", "Value", "Points"]

/** The bin of each row, found by a rule per bin. */
function binsOf({ headers, leads }: ReturnType<typeof realRows>, { field, bins }: (typeof binned)[string]): Cell[] {
  const rules = bins.map(([, operator, value], index) => [field, operator, value, index + 1])
  return table("LEADSCORE", leads, headers, [ruleHeadings, ...rules]).map(
    ([at]) => bins[(at as number) - 1]?.[0] ?? null,
  )
}

describe("X Education: what scikit-learn and pandas say", () => {
  test("SCORECHECK of a logistic model on rows it has not seen", ({ skip }) => {
    skip(!hasRows, allowedSkips.noData)
    const rows = realRows()
    const { logistic } = rows.reference
    const given = Object.fromEntries(
      table("SCORECHECK", testProbabilities(rows), rows.outcomes.slice(logistic.n_train)),
    )
    expect(given.Leads).toBe(2772)
    expectClose(given.AUC, logistic.auc_test)
    expectClose(given.KS, logistic.ks_test)
    expectClose(given.Brier, logistic.brier_test)
    expectClose(given["Log loss"], logistic.logloss_test)
  })

  test("LEADSCORE of a scorecard as rules, SCORECHECK and SCORELIFT of its points", ({ skip }) => {
    skip(!hasRows, allowedSkips.noData)
    const { reference, headers, leads, outcomes } = realRows()
    const { scorecard } = reference
    const rules = Object.entries(binned).flatMap(([variable, { field, bins }]) =>
      bins.map(([bin, operator, value]) => [field, operator, value, scorecard.points[variable]?.[bin] ?? null]),
    )
    const scores = table("LEADSCORE", leads, headers, [ruleHeadings, ...rules])
    const given = Object.fromEntries(table("SCORECHECK", scores, outcomes))
    expectClose(given.AUC, scorecard.auc_all_rows)
    expectClose(given.Gini, scorecard.gini_all_rows)
    expectClose(given.KS, scorecard.ks_all_rows)
    const bands = table("SCORELIFT", scores, outcomes).slice(1, -1)
    expect(bands.reduce((sum, band) => sum + (band[3] as number), 0)).toBe(9240)
    expect(bands.reduce((sum, band) => sum + (band[4] as number), 0)).toBe(3561)
    expectClose(
      bands.reduce((sum, band) => sum + (band[3] as number) * (band[8] as number), 0),
      9240,
    )
  })

  test.for(Object.entries(binned))("WEIGHTOFEVIDENCE of %s", ([variable, bins], { skip }) => {
    skip(!hasRows, allowedSkips.noData)
    const rows = realRows()
    const wanted = rows.reference.woe_all_rows[variable]
    const given = table(
      "WEIGHTOFEVIDENCE",
      binsOf(rows, bins).map((bin) => [`bin ${bin}`]),
      rows.outcomes,
    )
    expect(given.length).toBe((wanted?.bins.length ?? 0) + 3)
    for (const { bin, count, good, rate, woe, iv_part } of wanted?.bins ?? []) {
      const row = given.find(([name]) => name === `bin ${bin}`)
      expect(row?.slice(1, 3)).toEqual([count, good])
      expectClose(row?.[3], rate)
      expectClose(row?.[6], woe)
      expectClose(row?.[7], iv_part)
    }
    expectClose(given.at(-1)?.[7], wanted?.iv ?? Number.NaN)
  })

  test("WEIGHTOFEVIDENCE of the lead source as it stands: twenty labels, blanks apart", ({ skip }) => {
    skip(!hasRows, allowedSkips.noData)
    const { reference, column, outcomes } = realRows()
    const given = table(
      "WEIGHTOFEVIDENCE",
      column("Lead Source").map((cell) => [cell]),
      outcomes,
    )
    const name = (group: string) => (group === "(blank)" ? "(missing)" : group)
    for (const { group, leads, converted, rate } of reference.by_lead_source_casefold) {
      const row = given.find(([label]) => String(label).toLowerCase() === name(group))
      expect(row?.slice(1, 3)).toEqual([leads, converted])
      expectClose(row?.[3], rate)
    }
    expect(given.length).toBe(reference.by_lead_source_casefold.length + 3)
    expect(given.at(-1)?.slice(1, 3)).toEqual([9240, 3561])
  })
})
