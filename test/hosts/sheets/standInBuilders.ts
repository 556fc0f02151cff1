import { rangeOf } from "../../../core/worksheets/address.ts"
import {
  addressIn,
  type StandInChart,
  type StandInRange,
  type StandInRule,
  type StandInSheet,
  type StandInValidation,
} from "./standInSheet.ts"
import type { StrictServices } from "./strictServices.ts"

/** What is put together before it reaches the spreadsheet: charts, rules, validations. */
export function standInBuilders({ strict, inside }: StrictServices) {
  return { chartBuilder, ruleBuilder, validationBuilder }

  function chartBuilder(sheet: StandInSheet): object {
    const chart: StandInChart = { type: "", ranges: [], headers: 0, options: {}, at: "" }
    return strict(
      "EmbeddedChartBuilder",
      {
        setChartType: (type: object) => {
          chart.type = inside<string>(type)
        },
        addRange: (range: object) => {
          chart.ranges.push(addressIn(inside<StandInRange>(range).at))
        },
        setNumHeaders: (headers: number) => {
          chart.headers = headers
        },
        setOption: (option: string, value: unknown) => {
          chart.options[option] = value
        },
        setPosition: (row: number, column: number) => {
          if (row < 1 || column < 1) throw new Error("Rows and columns count from 1.")
          chart.at = rangeOf(row - 1, column - 1, 1, 1)
        },
        build: () => {
          if (chart.type === "" || chart.ranges.length === 0 || chart.at === "") {
            throw new Error("A chart needs a type, a range and a position.")
          }
          return strict("EmbeddedChart", {}, { data: chart })
        },
      },
      { sheet },
    )
  }

  function ruleBuilder(): object {
    const rule: StandInRule = { text: "", background: null, fontColor: null, range: "" }
    return strict("ConditionalFormatRuleBuilder", {
      whenTextEqualTo: (text: string) => {
        if (/^[=+]/.test(text)) throw new Error(`Sheets would take this text for a formula: ${text}`)
        rule.text = text
      },
      setBackground: (color: string | null) => {
        rule.background = color
      },
      setFontColor: (color: string | null) => {
        rule.fontColor = color
      },
      setRanges: (ranges: readonly object[]) => {
        rule.range = Array.from(ranges, (range) => addressIn(inside<StandInRange>(range).at)).join(" ")
      },
      build: () => {
        if (rule.text === "" || rule.range === "") throw new Error("A rule needs a condition and a range.")
        return strict("ConditionalFormatRule", {}, { data: rule })
      },
    })
  }

  function validationBuilder(): object {
    const validation: StandInValidation = { rule: "", allowsInvalid: true, help: "" }
    const requires = (rule: string) => {
      validation.rule = rule
    }
    return strict("DataValidationBuilder", {
      setAllowInvalid: (allows: boolean) => {
        validation.allowsInvalid = allows
      },
      setHelpText: (help: string) => {
        validation.help = help
      },
      requireDate: () => requires("date"),
      requireNumberBetween: (least: number, most: number) => requires(`number from ${least} to ${most}`),
      requireNumberGreaterThanOrEqualTo: (least: number) => requires(`number from ${least}`),
      requireNumberLessThanOrEqualTo: (most: number) => requires(`number to ${most}`),
      requireValueInList: (values: readonly string[]) => {
        const formula = Array.from(values).find((value) => /^[=+]/.test(value))
        if (formula !== undefined) throw new Error(`Sheets would take this choice for a formula: ${formula}`)
        requires(`one of ${Array.from(values).join(" | ")}`)
      },
      build: () => {
        if (validation.rule === "") throw new Error("A validation needs a rule.")
        return strict("DataValidation", {}, { data: validation })
      },
    })
  }
}
