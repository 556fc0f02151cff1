"""Vectors of CHAOSRANGE: the generator after its authors' C code, quantiles and percentiles by scipy and numpy.

Digit for digit: xoshiro128** filled by splitmix32; for each draw, in the order of the table, one number per slice of
0–1, then a shuffle from the end.
"""

import numpy
from scipy.stats import beta, norm, triang

from vectors import OMITTED, case, not_available, value_error, write

BITS = 0xFFFFFFFF
PARTS = ["driver", "rate", "avoidable"]
RANGES = [f"{part} {end}" for part in PARTS for end in ("low", "high")]
SOURCE = "numpy percentiles of scipy quantiles, generator after its authors' code"


def splitmix32(seed):
    state = seed & BITS
    while True:
        state = (state + 0x9E3779B9) & BITS
        word = state ^ (state >> 16)
        word = word * 0x21F0AAAD & BITS
        word ^= word >> 15
        word = word * 0x735A2D97 & BITS
        yield word ^ (word >> 15)


def rotl(word, bits):
    return (word << bits | word >> (32 - bits)) & BITS


def xoshiro128starstar(seed):
    fill = splitmix32(seed)
    s = [next(fill) for _ in range(4)]
    while True:
        yield rotl(s[1] * 5 & BITS, 7) * 9 & BITS
        t = s[1] << 9 & BITS
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)


def draw(count, random):
    """Probabilities by trial."""
    rising = [(slice_ + (next(random) + 0.5) / 2**32) / count for slice_ in range(count)]
    order = list(range(count))
    for left in range(count, 0, -1):
        other = next(random) * left >> 32
        order[left - 1], order[other] = order[other], order[left - 1]
    by_trial = numpy.empty(count)
    by_trial[order] = rising
    return by_trial


def values(shape, low, base, high, probabilities):
    if low == high:
        return numpy.full(len(probabilities), float(base))
    width = high - low
    if shape == "triangular":
        return triang.ppf(probabilities, (base - low) / width, low, width)
    if shape == "pert":
        return beta.ppf(probabilities, 1 + 4 * (base - low) / width, 1 + 4 * (high - base) / width, low, width)
    mu = (numpy.log(low) + numpy.log(high)) / 2
    sigma = (numpy.log(high) - numpy.log(low)) / 2 / norm.ppf(0.95)
    return numpy.exp(norm.ppf(probabilities, mu, sigma))


def line(name, driver, rate, avoidable, overlaps=None, moves=None, **ranges):
    return {"name": name, "base": [driver, rate, avoidable], "overlaps": overlaps, "moves": moves,
            "ranges": [ranges.get(heading.replace(" ", "_")) for heading in RANGES]}


def table(lines):
    headings = ["Line", "Driver", "Rate", "Avoidable", "Type", *(heading.capitalize() for heading in RANGES), "Overlaps with", "Moves with"]
    return [headings, *([each["name"], *each["base"], "cash", *each["ranges"], each["overlaps"], each["moves"]] for each in lines)]


def simulate(lines, trials=10000, seed=1, shape="triangular", over=()):
    random = xoshiro128starstar(seed)
    shared = {}
    total = numpy.zeros(trials)
    base = 0
    for number, each in enumerate(lines, 1):
        factors = []
        for part in range(3):
            given = each["ranges"][2 * part : 2 * part + 2]
            if given == [None, None]:
                factors.append(numpy.full(trials, float(each["base"][part])))
                continue
            low, high = (each["base"][part] if end is None else end for end in given)
            word = (each["moves"] or "").strip().lower()
            if word not in shared or word == "":
                shared[word] = draw(trials, random)
            factors.append(values(shape, low, each["base"][part], high, shared[word]))
        if number not in over:
            total += factors[0] * factors[1] * factors[2]
            base += each["base"][0] * each["base"][1] * each["base"][2]
    percentiles = [[f"P{percent}", float(numpy.percentile(total, percent))] for percent in (5, 10, 25, 50, 75, 90, 95)]
    constant = trials > 1 and total.max() == total.min()
    return [["Measure", "Value"], ["Mean", base if constant else float(total.mean())], ["Standard deviation", 0 if constant else float(total.std())],
            *percentiles, ["Base", base], ["Chance above base", float((total > base).mean())]]


def works(about, lines, *rest, **how):
    return case(about, [table(lines), *rest], simulate(lines, **how), SOURCE)


def fails(about, sentence, lines, *rest):
    return case(about, [table(lines), *rest], value_error(sentence))


ONE = [line("Hours", 50, 1, 1, driver_low=20, driver_high=110)]
TWO = [line("Leads never worked", 4000, 60, 0.45, driver_low=3000, driver_high=5500, avoidable_low=0.3, avoidable_high=0.6),
       line("Slow ramp", 3, 100000, 0.5, rate_low=70000, rate_high=130000), line("Discounts", 1000000, 0.04, 0.5)]
WIND = [line("A", 100, 2, 0.5, moves="Wind", driver_low=80, driver_high=140), line("B", 300, 1, 0.5, rate_low=0.5, rate_high=2),
        line("C", 60, 3, 0.5, moves=" wind ", driver_low=50, driver_high=90, rate_high=4)]
OVER = [line("Small", 100, 1, 1, driver_high=900), line("Large", 100, 2, 1, overlaps="Small", rate_low=1, rate_high=4), line("C", 10, 2, 1, rate_high=3)]
SKEWED = [line("Low end", 1, 1, 1, driver_low=1, driver_high=9), line("High end", 9, 1, 1, driver_low=1, driver_high=9), line("Middle", 5, 1, 1, driver_low=1, driver_high=9)]
SAVING = [line("Cost", 100, 2, 1, rate_low=1, rate_high=5), line("Saving", -50, 1, 1, driver_low=-80, driver_high=-20)]
SAME = [line("A", 100, 2, 0.5, driver_low=100, driver_high=100)]
FIXED = [line("A", 100, 2, 0.5), line("B", 1, 1, 1)]
NOTHING = not_available("lines: nothing varies. Fill Driver low and Driver high, or those of Rate or Avoidable.")
MORE = "trials: is 20001. Give at most 20000; more do not change what can be read from it."

cases = [
    works("Triangular 20, 50, 110 with all by default", ONE),
    works("Two lines, three inputs, by default", TWO),
    works("Two hundred trials", TWO, 200, trials=200),
    works("Another seed", TWO, 200, 7, trials=200, seed=7),
    works("A negative seed", TWO, 50, -3, trials=50, seed=-3),
    works("The largest number of trials", ONE, 20000, trials=20000),
    works("One trial", TWO, 1, trials=1),
    works("Arguments left out between commas", TWO, OMITTED, OMITTED, "pert", shape="pert"),
    works("Pert", TWO, 500, 1, "pert", trials=500, shape="pert"),
    works("Pert with the peak at an end", SKEWED, 500, 3, " PERT ", trials=500, seed=3, shape="pert"),
    works("Triangular with the peak at an end", SKEWED, 500, 3, "Triangular", trials=500, seed=3),
    works("Lognormal: low and high are P5 and P95", [line("A", 2, 1, 1, driver_low=1, driver_high=10)], 1000, 2, "lognormal", trials=1000, seed=2, shape="lognormal"),
    works("Lognormal of two lines", TWO, 300, 1, "lognormal", trials=300, shape="lognormal"),
    works("Lognormal with a missing low", [line("A", 2, 1, 1, driver_high=10)], 300, 1, "lognormal", trials=300, shape="lognormal"),
    works("The same word in Moves with is the same draw, for every input of such a line", WIND, 300, trials=300),
    works("Moving together under pert", WIND, 300, 5, "pert", trials=300, seed=5, shape="pert"),
    works("Which lines count is fixed at base", OVER, 300, trials=300, over=[1]),
    works("A saving and a cost", SAVING, 300, trials=300),
    works("A missing side is the base", [line("A", 100, 2, 0.5, driver_low=50), line("B", 10, 2, 0.5, driver_high=50)], 300, trials=300),
    works("An input whose ends are its base is a constant", [*SAME, *ONE], 100, trials=100),
    works("Nothing but constants", SAME, 100, trials=100),
    case("Nothing varies", [table(FIXED)], NOTHING),
    case("Without the columns", [[["Line", "Driver", "Rate", "Avoidable", "Type"], ["A", 1, 2, 0.5, "cash"]]], NOTHING),
    fails("More than 20,000 trials", MORE, ONE, 20001),
    fails("No trials", "trials: is 0. Give a number of at least 1.", ONE, 0),
    fails("Half a trial", "trials: is 99.5. Give a whole number.", ONE, 99.5),
    fails("Half a seed", "seed: is 1.5. Give a whole number.", ONE, 100, 1.5),
    fails("Another shape", 'shape: "normal" is not known. Write triangular, pert or lognormal.', ONE, 100, 1, "normal"),
    fails("Lognormal with a low of 0", 'lines: row 2: Driver of "A" has a low of 0. Give one above 0, or another shape.',
          [line("A", 2, 1, 1, driver_low=0, driver_high=10)], 100, 1, "lognormal"),
    fails("Lognormal with a saving", 'lines: row 3: Driver of "Saving" has a low of -80. Give one above 0, or another shape.', SAVING, 100, 1, "lognormal"),
    fails("Low above high", 'lines: row 2: Driver of "A" is at least 110 and at most 90. Swap low and high.', [line("A", 100, 2, 0.5, driver_low=110, driver_high=90)]),
    fails("The base outside", 'lines: row 2: Driver of "A" is 100, not from 110 to 120. Let the base lie between low and high.', [line("A", 100, 2, 0.5, driver_low=110, driver_high=120)]),
    fails("An avoidable share above 1", 'lines: row 2: Avoidable of "A" goes from 0.5 to 5. Give shares from 0 to 1.', [line("A", 100, 2, 0.5, avoidable_high=5)]),
    fails("An error cell", None, [line("A", 100, 2, 0.5, driver_low={"error": "#REF!"})]),
    case("An error cell #N/A stays one", [table([line("A", 100, 2, 0.5, driver_low={"error": "#N/A"})])], not_available()),
    case("An empty cell for the table", [[[None]]], value_error("lines: is empty. Select the cells.")),
]

write("chaosRange", "CHAOSRANGE", cases)
