import { race } from "./races.ts"
import { scoringContenders } from "./scoringContenders.ts"

/** Started by `raceInOwnProcess`: one race among the contenders named, in that order. */
const [count, data, ...names] = process.argv.slice(2)
const contenders = names.flatMap((name) => scoringContenders.filter((contender) => contender.name === name))
const races = await race(contenders, Number(count), data === "fresh")
process.send?.(races, () => process.disconnect())
