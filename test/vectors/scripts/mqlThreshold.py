"""Vectors of MQLTHRESHOLD: every score is tried, as the definition says."""

import pandas as pd

from scoreStatistics import MESSY_SCORES, column, given, score_of, seeded, whole
from vectors import OMITTED, case, not_available, value_error, write

A11 = column([88, 81, 77, 77, 70, 66, 61, 55, 50, 42])


def threshold(scores, capacity):
    cells = [cell for row in scores for cell in row if score_of(cell) is not None]
    known = pd.Series([score_of(cell) for cell in cells])
    return whole(min(given(cell) for cell in cells if (known >= score_of(cell)).sum() <= capacity))


def of(about, scores, capacity, source="pandas: each score tried", number=None):
    return case(about, [scores, capacity], threshold(scores, capacity if number is None else number), source)


RAISE = "Raise the capacity, or score finer."
NONE = "scores: holds no number. Select the scores of the leads."
MANY, _ = seeded(31, 150, lambda d: d.randint(0, 50), lambda _: 0)

cases = [
    of("Three of ten: the tie of 77 would make four", A11, 3, "formulas, A11 (a)"),
    of("Room for the tie", A11, 4), of("Room for one", A11, 1), of("Room for all", A11, 10), of("Room for more than all", A11, 99),
    of("Room for nine and a half", A11, 9.5), of("The order of scores does not matter", A11[::-1], 6),
    of("Capacity in text", A11, " 5 ", number=5), of("Capacity in a cell", A11, [[2]], number=2),
    of("All scores equal and room for all", column([5, 5, 5]), 3), of("One score", [[42]], 1), of("Negative scores", column([-1, -5, -3]), 2),
    of("A row of scores", [[10, 30, 20]], 2), of("A block of scores", [[10, 30], [20, None]], 2),
    of("Blank, text, TRUE and error scores are left out", MESSY_SCORES, 5), of("Scores equal to ten decimals tie", column([0.1 + 0.2, 0.3, 0.1, 0.2]), 2),
    of("A score beyond ten decimals as given", column([0.00002 / 3, 0.00001 / 3, 0.000001 / 7]), 2),
    of("150 leads and room for 20", MANY, 20), of("150 leads and room for 75", MANY, 75),
    case("The top tie is more than the capacity", [column([90, 90, 90, 10]), 2], not_available(f"capacity: is 2, and 3 leads have the top score 90. {RAISE}")),
    case("No capacity", [A11, 0], not_available(f"capacity: is 0, and 1 lead has the top score 88. {RAISE}")),
    case("Capacity below one lead", [A11, 0.5], not_available(f"capacity: is 0.5, and 1 lead has the top score 88. {RAISE}")),
    case("Negative capacity", [A11, -1], value_error("capacity: is -1. Give a number of at least 0.")),
    case("No scores", [column([None, ""]), 3], not_available(NONE)),
    case("A blank cell is no score", [[[None]], 3], not_available(NONE)),
    case("Texts and an error alone", [column(["high", "1,234", {"error": "#N/A"}]), 3], not_available(NONE)),
    case("Capacity in words", [A11, "three"], value_error('capacity: "three" is no number. Type a plain number.')),
    case("Ambiguous text as capacity", [A11, "1,000"], value_error('capacity: "1,000" is no number. Type a plain number.')),
    case("Capacity is an error", [A11, [[{"error": "#N/A"}]]], not_available()),
    case("Capacity is missing", [A11, OMITTED], value_error("capacity: is empty. Give a number.")),
    case("Two capacities", [A11, [[3, 4]]], value_error("capacity: is a range. Give one cell.")),
]

write("mqlThreshold", "MQLTHRESHOLD", cases)
