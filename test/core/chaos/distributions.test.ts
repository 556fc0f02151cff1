import { describe, expect, test } from "vitest"
import { betaQuantiles } from "../../../core/stats/betaQuantiles.ts"
import { normalQuantile } from "../../../core/stats/normalQuantile.ts"
import { fillRandom, randomNumbers, randomState } from "../../../core/stats/randomNumbers.ts"
import { spreadValues } from "../../../core/stats/shapes.ts"
import { shuffle, spreadOverSlices, stratifiedDraw } from "../../../core/stats/stratifiedDraw.ts"

const probabilities = Float64Array.of(1e-6, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 0.999999)

function expectNear(values: Float64Array, wanted: readonly number[], relative: number): void {
  expect(values.length).toBe(wanted.length)
  wanted.forEach((value, index) => {
    expect(Math.abs((values[index] ?? Number.NaN) - value), `${index}`).toBeLessThanOrEqual(relative * Math.abs(value))
  })
}

describe("quantiles as scipy.stats has them", () => {
  test("norm.ppf, far into the tail", () => {
    const wanted = [
      -9.262340089798409, -4.753424308822899, -3.090232306167813, -1.2815515655446004, -0.6744897501960817, 0.0,
      0.6744897501960817, 1.2815515655446004, 3.090232306167813, 4.753424308817087,
    ]
    expectNear(Float64Array.of(1e-20, ...probabilities).map(normalQuantile), wanted, 1e-14)
  })

  test.each([
    [
      1,
      5,
      [
        2.00000080000048e-7, 0.00020008004803362555, 0.02085163763902321, 0.05591248870509802, 0.12944943670387585,
        0.24214171674480092, 0.36904265551980675, 0.748811356849042, 0.9369042655516178,
      ],
    ],
    [
      1.2,
      4.8,
      [
        2.2142300831866063e-6, 0.0007010467816172676, 0.03450090478595326, 0.08015644904887752, 0.16590270191018022,
        0.28740750929012593, 0.4172374617908654, 0.7810410072917724, 0.948414888749849,
      ],
    ],
    [
      2.3333333333333335,
      3.6666666666666665,
      [
        0.0009696274475716549, 0.018994079818049667, 0.15302769367647925, 0.24655570916354896, 0.3758125070041211,
        0.5186633553858256, 0.6444566976205806, 0.9075758235785342, 0.9862780075631209,
      ],
    ],
    [
      3,
      3,
      [
        0.004652416361586582, 0.04755189817545767, 0.2466364532884666, 0.3594361647896471, 0.5, 0.6405638352103529,
        0.7533635467115334, 0.9524481018245423, 0.9953475836383687,
      ],
    ],
    [
      3.8,
      2.2,
      [
        0.016446656981502782, 0.10363086237154918, 0.3792455143348799, 0.5068292610673725, 0.649000515050882,
        0.7748767954987524, 0.8638000374363286, 0.9849666132466757, 0.9993574187609153,
      ],
    ],
    [
      5,
      1,
      [
        0.06309573444801932, 0.251188643150958, 0.6309573444801932, 0.757858283255199, 0.8705505632961241,
        0.944087511294902, 0.9791483623609768, 0.9997999199519664, 0.99999979999992,
      ],
    ],
  ])("beta.ppf with %d and %d", (a, b, wanted) => {
    const values = new Float64Array(probabilities.length)
    betaQuantiles(a, b, probabilities, values)
    values.forEach((value, index) => {
      expect(Math.abs(value - (wanted[index] ?? 0))).toBeLessThan(1e-11)
    })
  })

  test("triangular 20, 50, 110: formulas, D4", () => {
    const rising = Float64Array.of(0.1, 0.25, 0.5, 0.75, 0.9)
    const wanted = [36.4316767252, 45.9807621135, 58.0384757729, 73.2576538583, 86.7620999228]
    expectNear(spreadValues("triangular", { low: 20, base: 50, high: 110 }, rising), wanted, 1e-11)
  })

  test("lognormal goes through low and high at P5 and P95, and through their geometric mean", () => {
    const values = spreadValues("lognormal", { low: 4, base: 5, high: 9 }, Float64Array.of(0.05, 0.5, 0.95))
    expectNear(values, [4, 6, 9], 1e-12)
  })

  test.each(["triangular", "pert", "lognormal"] as const)("%s: no width is one value", (shape) => {
    expectNear(spreadValues(shape, { low: 7, base: 7, high: 7 }, probabilities), Array(9).fill(7), 0)
  })

  test.each(["triangular", "pert"] as const)("%s stays within its ends and rises, wherever the peak is", (shape) => {
    const rising = Float64Array.from({ length: 2000 }, (_, slice) => (slice + 0.5) / 2000)
    for (const base of [20, 20.001, 31, 65, 109, 110]) {
      const values = spreadValues(shape, { low: 20, base, high: 110 }, rising)
      for (const [index, value] of values.entries()) {
        expect(value).toBeGreaterThan(index === 0 ? 20 : (values[index - 1] ?? 0))
        expect(value).toBeLessThan(110)
      }
    }
  })
})

const drawOf = (count: number, random: Int32Array) => {
  const draw = { rising: new Float64Array(count), turns: new Uint32Array(count) }
  stratifiedDraw(draw, random)
  return draw
}

/** The slice that each trial gets. */
const slicesByTrial = (turns: Uint32Array) => {
  const slices = Float64Array.from(turns.keys())
  shuffle(slices, turns)
  return slices
}

describe("a stratified draw", () => {
  test.each([1, 2, 7, 1000])("hits each of %d slices once and gives each trial one", (count) => {
    const { rising, turns } = drawOf(count, randomState(5))
    expect(Array.from(rising, (probability) => Math.floor(probability * count))).toEqual([...Array(count).keys()])
    expect([...slicesByTrial(turns)].sort((a, b) => a - b)).toEqual([...Array(count).keys()])
  })

  test("never reaches 0 or 1, whatever the generator says", () => {
    for (const word of [0, 2 ** 32 - 1]) {
      const rising = new Float64Array(20_000)
      spreadOverSlices(rising, new Uint32Array(20_000).fill(word))
      expect(rising[0]).toBeGreaterThan(0)
      expect(rising[19_999]).toBeLessThan(1)
    }
  })

  test.each([1, 2, 7, 1000])("is shuffled as by Fisher and Yates, a word for each place from the end: %d", (count) => {
    const { turns } = drawOf(count, randomState(3))
    const trials = [...Array(count).keys()]
    for (let left = count, turn = 0; left > 0; turn++) {
      const other = Math.floor(((turns[turn] as number) / 2 ** 32) * left--)
      const trial = trials[left] as number
      trials[left] = trials[other] as number
      trials[other] = trial
    }
    const wanted: number[] = Array(count)
    trials.forEach((trial, slice) => {
      wanted[trial] = slice
    })
    expect([...slicesByTrial(turns)]).toEqual(wanted)
  })

  test("mixes trials: two draws are not correlated beyond chance", () => {
    const random = randomState(1)
    const [one, other] = [drawOf(10_000, random), drawOf(10_000, random)].map(({ turns }) => slicesByTrial(turns))
    const fromMiddle = (slice: number | undefined) => (slice ?? Number.NaN) / 10_000 - 0.5
    const covariance = one!.reduce((sum, slice, trial) => sum + fromMiddle(slice) * fromMiddle(other?.[trial]), 0)
    // The correlation of two random orders has a standard deviation of 1/√(n − 1).
    expect(Math.abs((covariance / 10_000) * 12)).toBeLessThan(4 / Math.sqrt(9999))
  })

  test("into lists that hold an earlier draw is the draw it would be without", () => {
    const [one, other] = [randomState(1), randomState(1)]
    const earlier = drawOf(100, one)
    drawOf(100, other)
    stratifiedDraw(earlier, one)
    expect(earlier).toEqual(drawOf(100, other))
  })
})

test("random numbers one by one are those that come many at a time", () => {
  const words = new Uint32Array(5)
  fillRandom(words, randomState(7))
  const next = randomNumbers(7)
  expect(Array.from(words, () => next())).toEqual([...words])
})
