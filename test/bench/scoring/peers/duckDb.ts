import { peerPackage, peerVersion } from "../../measuring/peerPackage.ts"
import { asOf } from "../benchLeads.ts"
import { leadsInFolder } from "../leadsCsv.ts"
import type { ScoringContender } from "../scoringWork.ts"

interface Result {
  fetchAllChunks(): Promise<readonly { getColumnValues(index: number): readonly number[] }[]>
}

interface Exports {
  readonly DuckDBInstance: {
    create(
      path: ":memory:",
      options: { threads: "1" },
    ): Promise<{
      connect(): Promise<{ run(sql: string): Promise<Result>; closeSync(): void }>
      closeSync(): void
    }>
  }
}

export const duckDb: ScoringContender = {
  name: "DuckDB, 1 thread",
  how: "one SELECT over a typed table in memory, the scores fetched chunk by chunk",
  licence: "MIT",
  largest: 1_000_000,
  largestFresh: 100_000,
  version: () => peerVersion("@duckdb/node-api"),
  prepare: async (leads) => {
    const { DuckDBInstance } = await peerPackage<Exports>("@duckdb/node-api")
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" })
    const connection = await instance.connect()
    const { csv, remove } = leadsInFolder(leads, false)
    await connection.run(
      `CREATE TABLE leads AS FROM read_csv('${csv}', header = false, nullstr = ['', 'n/a'], columns = {
        title: 'VARCHAR', industry: 'VARCHAR', country: 'VARCHAR', source: 'VARCHAR', employees: 'INTEGER',
        revenue: 'INTEGER', visits: 'INTEGER', last_visit: 'INTEGER', opened: 'INTEGER', newsletter: 'BOOLEAN',
        mail: 'VARCHAR', lead: 'VARCHAR' })`,
    )
    remove()
    return {
      run: async () => {
        const chunks = await (await connection.run(select)).fetchAllChunks()
        return { scores: chunks.flatMap((chunk) => chunk.getColumnValues(0)) }
      },
      end: () => {
        connection.closeSync()
        instance.closeSync()
      },
    }
  },
}

const select = `
  WITH folded AS (
    SELECT *, coalesce(lower(trim(title)), '') AS t, coalesce(lower(trim(industry)), '') AS i,
      lower(trim(country)) AS c, lower(trim(source)) AS s, lower(trim(mail)) AS m
    FROM leads
  ), groups AS (
    SELECT
      CASE WHEN regexp_matches(t, '(^|[^\\pL\\p{Nd}_])vp($|[^\\pL\\p{Nd}_])') THEN 20 ELSE 0 END
        + CASE WHEN contains(t, 'head') THEN 12 ELSE 0 END
        - CASE WHEN t = 'intern' THEN 10 ELSE 0 END
        + CASE i WHEN 'software' THEN 12 WHEN 'hardware' THEN 12 WHEN 'retail' THEN -4 WHEN '' THEN -2 ELSE 0 END
        + CASE WHEN c IN ('de', 'at', 'ch') THEN 6 ELSE 0 END
        + CASE WHEN employees >= 250 THEN 10 WHEN employees >= 50 THEN 6 ELSE 0 END
        + CASE WHEN revenue > 1000000 THEN 8 ELSE 0 END AS fit,
      CASE s WHEN 'referral' THEN 15 WHEN 'webinar' THEN 8 ELSE 0 END
        - CASE WHEN contains(s, 'ads') THEN 3 ELSE 0 END AS source,
      CASE WHEN visits >= 10 THEN 12 WHEN visits >= 3 THEN 5 ELSE 0 END
        + CASE WHEN opened IS NULL THEN 0 ELSE least(opened, 5) END
        + coalesce(20 * pow(0.5, (${asOf} - last_visit) / 30.0), 0)
        + CASE WHEN newsletter THEN 4 ELSE 0 END AS web,
      CASE WHEN m IS NULL THEN -5 WHEN ends_with(m, '@gmail.com') THEN -6 ELSE 0 END AS contact
    FROM folded
  )
  SELECT CAST(least(100, greatest(0, least(45, greatest(-10, fit)) + least(15, source)
    + least(30, greatest(0, web)) + greatest(-8, contact))) AS DOUBLE) FROM groups`
