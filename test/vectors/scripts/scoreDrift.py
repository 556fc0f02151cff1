"""Vectors of SCOREDRIFT: numpy's linear quantiles, counts by pandas."""

import math
import random

import pandas as pd

from scoreStatistics import column, quantile_bin, score_of
from vectors import OMITTED, case, not_available, value_error, write


def index(before, now, bins=10):
    before, now = ([cell for row in cells for cell in row] for cells in (before, now))
    numbers = [score_of(cell) for cell in before if score_of(cell) is not None]
    if numbers:
        one, other = numbers, [score_of(cell) for cell in now if score_of(cell) is not None]
        if len(set(one)) > bins:
            bin_of, _ = quantile_bin(one, bins)
            one, other = [bin_of(x) for x in one], [bin_of(x) for x in other]
    else:
        one, other = ([cell.strip().lower() for cell in cells if isinstance(cell, str) and cell.strip()] for cells in (before, now))
    was, is_ = (pd.Series(values).value_counts(normalize=True) for values in (one, other))
    total = 0
    for each in sorted(set(was.index) | set(is_.index)):
        e, a = was.get(each, 0.0001), is_.get(each, 0.0001)
        total += (a - e) * math.log(a / e)
    return total


def of(about, before, now, bins=None, source="numpy, pandas"):
    args = [before, now] + ([] if bins is None else [bins])
    return case(about, args, index(before, now, 10 if bins in (None, OMITTED) else int(bins)), source)


def drawn(seed, count, draw):
    source = random.Random(seed)
    return column([draw(source) for _ in range(count)])


POINTS = drawn(21, 120, lambda d: d.randint(0, 100))
LATER = drawn(22, 90, lambda d: d.randint(15, 100))
CAPPED = drawn(23, 60, lambda d: min(d.randint(0, 140), 100))
LABELS = column(["A", "A", "B", "C", "A", "B"])
EMPTY = "holds no value to count. Select the scores or labels."

cases = [
    case("A list with itself has not drifted", [POINTS, POINTS], 0, "Definition"),
    case("Twice the same leads have not drifted", [LABELS, LABELS + LABELS], 0, "Definition"),
    of("Labels", LABELS, column(["A", "B", "B", "B", "C", "C", "C"])),
    of("Labels in any case and with spaces, blanks left out", LABELS, column([" a", "B ", None, "", "c", "C"])),
    of("A label that has gone counts as 0.0001", LABELS, column(["A", "B", "A", "B"])),
    of("A label that is new counts as 0.0001 before", LABELS, column(["A", "B", "C", "D"])),
    of("Ten distinct numbers are bins of their own", column(list(range(10)) * 2), column([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9])),
    of("A number that is new among bins of their own", column([1, 1, 2, 3]), column([1, 2, 3, 4])),
    of("Eleven distinct numbers are cut at the tenths", column(range(11)), column([0, 0, 1, 3, 3, 5, 8, 9, 10, 10, 10, 10])),
    of("Distinct values are those of expected alone", column([1, 2, 1, 2, 3]), column(range(1, 15)), 3),
    of("120 scores against 90 later ones, ten bins", POINTS, LATER),
    of("The same in four bins", POINTS, LATER, 4),
    of("The other way round the bins differ", LATER, POINTS),
    of("An omitted number of bins is ten", POINTS, LATER, OMITTED),
    of("The number of bins as text", POINTS, LATER, "5"),
    of("One bin holds everything", POINTS, LATER, 1),
    of("Scores beyond those of before fall into the outer bins", POINTS, column([-50, -1, 101, 500, 20, 30])),
    of("Many scores at a cap: equal edges are merged", CAPPED, drawn(24, 60, lambda d: min(d.randint(20, 160), 100))),
    of("Scores above a cap that was the last edge have a bin of their own", CAPPED, column([100, 90, 120, 130, 10, 55])),
    of("Scores of two decimals", drawn(25, 80, lambda d: round(d.random(), 2)), drawn(26, 80, lambda d: round(d.random() ** 2, 2)), 5),
    of("Texts, blanks and errors among numbers are left out", column([1, 2, "n/a", 3, None, {"error": "#N/A"}, True, 3]), column([1, "n/a", 2, "", 3, 3, 3])),
    of("Numbers in text count", column(["45", 12.5, "12,5", 45]), column([45, 45, "45", "12,5", 12.5])),
    of("Scores equal to ten decimals are equal", column([0.1 + 0.2, 0.3, 0.2]), column([0.3, 0.3, 0.2])),
    of("Rows instead of columns", [[1, 2, 2, 3]], [[1, 1, 2, 3]]),
    case("Nothing before", [column([None, ""]), LABELS], not_available(f"expected: {EMPTY}")),
    case("Nothing now", [LABELS, column([None, ""])], not_available(f"actual: {EMPTY}")),
    case("No number now", [POINTS, LABELS], not_available(f"actual: {EMPTY}")),
    case("No bins", [POINTS, LATER, 0], value_error("bins: is 0. Give a number of at least 1.")),
    case("Half a bin", [POINTS, LATER, 4.5], value_error("bins: is 4.5. Give a whole number.")),
    case("A blank cell is nothing to compare", [[[None]], [[None]]], not_available(f"expected: {EMPTY}")),
    case("Only the scores of before", [POINTS, OMITTED], value_error("actual: is empty. Select the cells.")),
]

write("scoreDrift", "SCOREDRIFT", cases)
