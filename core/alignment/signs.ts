import { figureOf } from "../benchmarks/findFigures.ts"

/** A sign of poor work between marketing and sales, and the measure that shows it. */
export interface Sign {
  readonly name: string
  /** The item of the table of measures. */
  readonly measure: string
  readonly published: number | undefined
  /** Does a higher measure mean a healthier team? */
  readonly higherIsBetter: boolean
  /** A count may exceed 1. */
  readonly isShare: boolean
  readonly whatToDo: string
}

const share = { isShare: true }

export const signs: readonly Sign[] = [
  {
    ...share,
    name: "Reps miss their targets",
    measure: "Share at quota",
    published: 1 - figureOf("quota missed", undefined).value,
    higherIsBetter: true,
    whatToDo: "See what content the top reps use, and bring it to the others.",
  },
  {
    ...share,
    name: "Marketing's leads and material go unused",
    measure: "Marketing output used",
    published: figureOf("marketing output used", undefined).value,
    higherIsBetter: true,
    whatToDo: "Set up a feedback loop from sales to marketing on what works with customers.",
  },
  {
    ...share,
    name: "The pipeline is out of control",
    measure: "Leads stuck",
    published: figureOf("leads stuck", undefined).value,
    higherIsBetter: false,
    whatToDo: "Give sales the information and arguments that move deals forward.",
  },
  {
    ...share,
    name: "New reps take too long",
    measure: "Ramp over six months",
    published: figureOf("ramp over six months", undefined).value,
    higherIsBetter: false,
    whatToDo: "Give new reps fast access to the right material and information.",
  },
  {
    ...share,
    name: "No clear view of the customer",
    measure: "Decisions backed by customer interviews",
    published: 1 - figureOf("intuition", undefined).value,
    higherIsBetter: true,
    whatToDo: "Let a neutral third party interview customers, and work from what they say.",
  },
  {
    name: "Know-how walks out of the door",
    measure: "Leavers a year",
    published: undefined,
    higherIsBetter: false,
    isShare: false,
    whatToDo: "Capture what the best reps know, and pass it on to the others.",
  },
  {
    name: "Talent does not come or stay",
    measure: "Regretted leavers",
    published: undefined,
    higherIsBetter: false,
    isShare: false,
    whatToDo: "Build, with the leaders, a team that works together and is engaged.",
  },
]
