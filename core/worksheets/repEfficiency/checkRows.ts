import { fixedOn, type Rows, rowsFrom } from "../rows.ts"
import { byRep, checks, increase, longForm, move, sheets, team, week } from "./layout.ts"
import { factRow, readyCell } from "./workingBlocks.ts"

export interface Check {
  readonly name: string
  /** Counts or measures what is not in order; 0 is in order. */
  readonly found: string
  /** A column of 1 and 0: 1 is not in order. */
  readonly firstOf?: string
  /** A sentence, or the formula that finds it; `#` is where the first stands. */
  readonly toDo: string
}

const onTeam = (columns: string, rows: Rows) => fixedOn(sheets.team, columns, rows)
const onWeek = (columns: string) => fixedOn(sheets.week, columns, week.rows)
const onLongForm = (columns: string) => fixedOn(sheets.longForm, columns, longForm.rows)
const ofReps = (columns: string) => fixedOn(sheets.byRep, columns, byRep.reps)
const onMove = (columns: string) => fixedOn(sheets.move, columns, move.rows)
const onIncrease = (columns: string, rows: Rows) => fixedOn(sheets.increase, columns, rows)
const ready = `'${sheets.increase}'!${readyCell}`

function inOrder(name: string, flags: string, sentences: string, sheet: string): Check {
  return { name, found: `SUM(${flags})`, firstOf: flags, toDo: `"${sheet}: "&INDEX(${sentences},#)` }
}

const readFacts = onIncrease("B:D", increase.facts)
const hoursFact = `'${sheets.increase}'!$C$${factRow("Hours a rep and week")}`
const sellingFact = `'${sheets.increase}'!$C$${factRow("Selling hours a rep and week")}`
const ofResult = onIncrease("C", increase.result)
const published = onIncrease("B:D", increase.published)
const tolerance = `B${checks.tolerance}`

/** Nothing is calculated on d before these read 0. */
export const inputChecks: readonly Check[] = [
  inOrder("Are the figures of the team in order?", onTeam("H", team.figures), onTeam("E", team.figures), sheets.team),
  inOrder("Are the activities in order?", onTeam("H", team.activities), onTeam("E", team.activities), sheets.team),
  inOrder("Are the reps in order?", onTeam("H", team.reps), onTeam("E", team.reps), sheets.team),
  inOrder("Are the published figures in order?", onTeam("H", team.published), onTeam("E", team.published), sheets.team),
  {
    ...inOrder("Are the entries of the week in order?", onWeek("O"), onWeek("K"), sheets.week),
    toDo: `"${sheets.week}, "&INDEX(${onWeek("Q")},#)&": "&INDEX(${onWeek("K")},#)`,
  },
  {
    ...inOrder("Are the rows of the long form known and in order?", onLongForm("K"), onLongForm("D"), sheets.longForm),
    toDo: `"${sheets.longForm}, "&INDEX(${onLongForm("L")},#)&": "&INDEX(${onLongForm("D")},#)`,
  },
  {
    name: "Does a rep have hours?",
    found: `IF(SUM(${hoursFact})>0,0,1)`,
    toDo: "b Week: no rep has hours yet. Name a rep in a Team and fill their block.",
  },
  {
    name: "Are some of the hours selling?",
    found: `IF(SUM(${sellingFact})>0,0,1)`,
    toDo: "a Team: no hours count as selling. Say yes under Selling where they do.",
  },
  {
    ...inOrder("Is what can move in order?", onMove("N"), onMove("H"), sheets.move),
    toDo: `"${sheets.move}, "&INDEX(${onMove("T")},#)&": "&INDEX(${onMove("H")},#)`,
  },
  inOrder(
    "Are the assumptions in order, low ≤ base ≤ high?",
    onIncrease("H", increase.assumptions),
    onIncrease("G", increase.assumptions),
    sheets.increase,
  ),
  {
    name: "Is everything there that d reads?",
    found: `ROWS(${readFacts})*COLUMNS(${readFacts})-COUNT(${readFacts})`,
    toDo: "Workings of d: a figure is missing. Fill it, or undo if its row or its label is gone.",
  },
  {
    name: "Is the difference allowed a small number?",
    found: `IF(AND(ISNUMBER(${tolerance}),${tolerance}>=0,${tolerance}<1),0,1)`,
    toDo: "Differences up to: is no number from 0 to 1. Type one above.",
  },
]

/** These tell of what may be wrong with a result that is there. */
export const resultChecks: readonly Check[] = [
  {
    name: "Can something move?",
    found: `IF(SUM(${onMove("I")})>0,0,1)`,
    toDo: "c What can move: nothing is included. Say yes under Include and give a share.",
  },
  {
    name: "Do all weeks look right?",
    found: `SUM(${ofReps("Q")})`,
    firstOf: ofReps("Q"),
    toDo: `INDEX(${ofReps("O")},#)`,
  },
  {
    name: "Is each rep in one of b Week and Long form only?",
    found: `SUM(${ofReps("R")})`,
    firstOf: ofReps("R"),
    toDo: `INDEX(${ofReps("O")},#)`,
  },
  {
    name: "Is no entry as short as a time of day?",
    found: `SUM(${onWeek("M")})`,
    firstOf: onWeek("R"),
    toDo: `"${sheets.week}, "&INDEX(${onWeek("Q")},#)&", "&INDEX(${onWeek("S")},#)&": is shorter than the shortest entry in a Team. Type hours as 4.5."`,
  },
  {
    name: "Are there at least as many reps as have hours?",
    found: `MAX(0,'${sheets.byRep}'!$B$${byRep.filled}-MAX(${onIncrease("C", rowsFrom(factRow("Reps"), 1))}))*${ready}`,
    toDo: "a Team: Reps is less than the reps with hours. Correct it, or leave it empty.",
  },
  {
    name: "Are the hours by rep those typed in?",
    found: `SUM(${ofReps("B:K")})-SUM(${onWeek("C:I")})-SUM(${onLongForm("C")})`,
    toDo: "Week by rep: hours typed in beside a name that is gone do not count. Look for it.",
  },
  {
    name: "Do selling and other hours make all hours?",
    found: `SUM(${ofReps("M")})+SUM(${ofReps("S")})-SUM(${ofReps("L")})`,
    toDo: "Week by rep: selling and other hours do not add up. Undo what was changed there.",
  },
  {
    name: "Does every rep listed stand in Week by rep?",
    found: `COUNTIF(${onTeam("F", team.reps)},"?*")-COUNTIF(${ofReps("A")},"?*")`,
    toDo: "Week by rep: a rep of a Team is not there. Undo what was changed.",
  },
  {
    name: "Does every activity stand in c, and is it known?",
    found: `COUNTIF(${onTeam("F", team.activities)},"?*")+COUNTIF(${onMove("A")},"?*")-SUM(${onMove("P")})-SUM(${onMove("P")})`,
    toDo: "c What can move: its activities are not those of a Team. Undo what was changed.",
  },
  {
    name: "Does d show every result?",
    found: `${ready}*(ROWS(${ofResult})+COLUMNS(${published})-COUNT(${ofResult})-COUNT(${published}))`,
    toDo: "d Total revenue increase: a result is missing. Undo what was changed there.",
  },
  {
    name: "Added revenue: is low ≤ base ≤ high?",
    found: `'${sheets.increase}'!$C$${increase.outOfOrder}`,
    toDo: "d: low, base and high are not in this order. Look at the assumptions.",
  },
  {
    name: "Is every swing ranked?",
    found: `SUM(${onIncrease("D", increase.tornado)})-SUM(${onIncrease("D", increase.swings)})`,
    toDo: "d Total revenue increase: the swings are not all ranked. Undo what was changed there.",
  },
]
