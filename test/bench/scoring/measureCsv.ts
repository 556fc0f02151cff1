import { readFileSync } from "node:fs"
import { readCsv } from "../../../addin/browser/csv/readCsv.ts"
import type { Contender } from "../measuring/contender.ts"
import { runRounds } from "../measuring/rounds.ts"
import { ratioOf, type Section, shown, timeOf } from "../measuring/section.ts"
import { benchLeads } from "./benchLeads.ts"
import { limitLoop } from "./handWritten.ts"
import { leadsInFolder } from "./leadsCsv.ts"
import { sellmore } from "./peers/sellmore.ts"
import type { Leads } from "./scoringWork.ts"

/** As many leads as the browser workbook opens from a file: its limit is a million cells. */
const count = 80_000
const rounds = 10

/** Reading a file against scoring what is in it. */
export async function measureCsv(): Promise<Section> {
  console.log("Reading a CSV file")
  const times = await runRounds({
    contenders: [sellmore, reader],
    work: () => benchLeads(count),
    fresh: false,
    expected: (leads, name) =>
      name === reader.name
        ? Float64Array.from(leads, (lead) => lead.length)
        : Float64Array.from(limitLoop(leads), ([score]) => score as number),
    rounds,
    warmUpRounds: 3,
    longest: 10_000,
    fewestRounds: 3,
  })
  const read = shown(timeOf(times, reader.name), rounds)
  const score = shown(timeOf(times, sellmore.name), rounds)
  const ratio = shown(ratioOf(times, reader.name, sellmore.name), rounds)
  return {
    title: "Reading a file and scoring it",
    lines: [
      `${count.toLocaleString("en")} leads as a CSV file: read and parsed in ${read} ms, scored in ${score} ms; reading takes ${ratio} times as long.`,
    ],
    targets: [],
  }
}

/** Answers with the width of each row, so that its work can be checked. */
const reader: Contender<Leads> = {
  name: "Reading the CSV file",
  how: "the reader of the browser workbook",
  largest: count,
  largestFresh: 0,
  prepare: (leads) => {
    const { csv, remove } = leadsInFolder(leads, false)
    const bytes = readFileSync(csv)
    remove()
    return { run: () => ({ scores: readCsv("leads.csv", bytes).rows.map((row) => row.length) }) }
  },
}
