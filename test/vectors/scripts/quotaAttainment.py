"""Vectors of QUOTAATTAINMENT: medians by numpy, intervals by Wilson's formula."""

from math import sqrt

import numpy

from vectors import OMITTED, case, not_available, value_error, write

NINE = [1.20, 1.05, 0.98, 0.90, 0.85, 0.70, 0.62, 0.55, 0.40]
NOBODY = not_available("closed: no rep has both an amount closed and a quota above 0. Fill in both for at least one.")
Z = 1.959963984540054


def wilson(hits, count):
    middle = (hits + Z * Z / 2) / (count + Z * Z)
    reach = Z / (count + Z * Z) * sqrt(hits * (count - hits) / count + Z * Z / 4)
    return (0 if hits == 0 else middle - reach, 1 if hits == count else middle + reach)


def answer(reps, left_out=0):
    """reps = (closed, quota) of those who count."""
    hits = sum(closed >= quota for closed, quota in reps)
    low, high = wilson(hits, len(reps))
    return [
        ["Measure", "Value"], ["Reps", len(reps)], ["At quota", hits], ["Share", hits / len(reps)], ["Low", low], ["High", high],
        ["Median", float(numpy.median([closed / quota for closed, quota in reps]))],
        ["Team", sum(closed for closed, _ in reps) / sum(quota for _, quota in reps)], ["Left out", left_out],
    ]


def column(values):
    return [[value] for value in values]


cases = [
    case("Nine reps: 22.2 % at quota, median 0.85", [column(NINE), 1], answer([(amount, 1) for amount in NINE]), "formulas, C5"),
    case("One quota in a cell", [column([90, 100, 110]), [[100]]], answer([(90, 100), (100, 100), (110, 100)])),
    case("A quota for each", [column([90, 100, 330]), column([100, 200, 300])], answer([(90, 100), (100, 200), (330, 300)])),
    case("A row beside a column", [[[90, 100, 330]], column([100, 200, 300])], answer([(90, 100), (100, 200), (330, 300)])),
    case("Exactly at quota is at quota", [column([100, 99.99]), 100], answer([(100, 100), (99.99, 100)])),
    case("Everybody at quota: the interval ends at 1", [column([100, 120]), 100], answer([(100, 100), (120, 100)])),
    case("Nobody at quota: the interval begins at 0", [column([10, 20]), 100], answer([(10, 100), (20, 100)])),
    case("An even number of reps: the mean of the two in the middle", [column([10, 20, 70, 90]), 100], answer([(10, 100), (20, 100), (70, 100), (90, 100)])),
    case("One rep", [80, 100], answer([(80, 100)])),
    case("Without closed, without quota, with quota 0 or less: left out",
         [column([90, None, 50, 60, 70, None]), column([100, 100, None, 0, -5, None])], answer([(90, 100)], 5)),
    case("Texts, flags and errors are left out", [column([90, "n/a", True, {"error": "#REF!"}, 50, 60]), column([100, 100, 100, 100, "none", {"error": "#N/A"}])], answer([(90, 100)], 5)),
    case("Closed 0 and below count", [column([0, -10, 100]), 100], answer([(0, 100), (-10, 100), (100, 100)])),
    case("Number texts", [column(["90,5", "1 100"]), column(["100", "1.000,0"])], answer([(90.5, 100), (1100, 1000)])),
    case("Nobody has both", [column([None, 50]), column([100, 0])], NOBODY),
    case("One quota of 0 for all", [column([10, 50]), 0], NOBODY),
    case("One quota below 0 for all", [column([10, 50]), -1], NOBODY),
    case("No closed", [[[None]], 100], value_error("closed: is empty. Select the cells.")),
    case("One closed that is no number", ["much", 100], value_error('closed: "much" is no number. Type a plain number.')),
    case("One closed that is an error", [[[{"error": "#N/A"}]], 100], not_available("closed: The cell holds the error #N/A. Mend that cell.")),
    case("A blank column of closed", [[[None], [None]], 100], NOBODY),
    case("No quota", [column([10, 50]), OMITTED], value_error("quota: is empty. Select the cells.")),
    case("One quota that is no number", [column([10, 50]), "much"], value_error('quota: "much" is no number. Type a plain number.')),
    case("One quota that is an error", [column([10, 50]), [[{"error": "#N/A"}]]], not_available()),
    case("Other rows", [column([10, 50, 60]), column([100, 100])], value_error("quota: has 2 cells where closed has 3. Select the same rows, or one quota.")),
]

write("quotaAttainment", "QUOTAATTAINMENT", cases)
