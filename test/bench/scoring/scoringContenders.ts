import { duckDb } from "./peers/duckDb.ts"
import { hyperFormula } from "./peers/hyperFormula.ts"
import { jsonLogicEngine } from "./peers/jsonLogicEngine.ts"
import { jsonRulesEngine } from "./peers/jsonRulesEngine.ts"
import { libreOffice } from "./peers/libreOffice.ts"
import { limit } from "./peers/limit.ts"
import { pandas } from "./peers/pandas.ts"
import { plain } from "./peers/plain.ts"
import { sellmore } from "./peers/sellmore.ts"
import { zenEngine } from "./peers/zenEngine.ts"
import type { ScoringContender } from "./scoringWork.ts"

/** In the order they run. */
export const scoringContenders: readonly ScoringContender[] = [
  limit,
  sellmore,
  plain,
  duckDb,
  jsonLogicEngine,
  pandas,
  libreOffice,
  zenEngine,
  hyperFormula,
  jsonRulesEngine,
]
