import { expect, test } from "vitest"
import { expectAnswer, sizeOf, type VectorHost } from "../vectors/conformance.ts"
import { layOut } from "../vectors/layOut.ts"
import { allVectors } from "../vectors/readVectors.ts"
import type { Vector } from "../vectors/vector.ts"
import { hostWithFault } from "./buildWithFault.ts"
import { faults } from "./fault.ts"

const vectors = allVectors()
const spread = vectors.filter((_, index) => index % 7 === 0)

/** The first vector that a host answers wrongly. */
async function firstRed(host: VectorHost, vectors: readonly Vector[]): Promise<string | undefined> {
  for (const vector of vectors) {
    try {
      expectAnswer(await host.show(layOut(vector), sizeOf(vector)), vector)
    } catch {
      return vector.id
    }
  }
  return undefined
}

test.each(faults)("the vectors notice that $about ($surface)", async (fault) => {
  expect(await firstRed(await hostWithFault(fault), vectors)).toBeDefined()
})

const oneOfEach = [...new Map(faults.map((fault) => [fault.surface, fault])).values()]

test.each(oneOfEach)("built in the same way without a fault, $surface is all green", async (fault) => {
  const asItIs = { ...fault, replace: fault.find }
  expect(await firstRed(await hostWithFault(asItIs), spread)).toBeUndefined()
})
