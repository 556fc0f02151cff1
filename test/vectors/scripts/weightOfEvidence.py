"""Vectors of WEIGHTOFEVIDENCE: counts by pandas, quantiles by numpy, intervals by scipy."""

import random
from collections import Counter
from fractions import Fraction

import math

import numpy as np
import pandas as pd

from scoreStatistics import MESSY_OUTCOMES, column, outcome_of, quantile_bin, score_of, whole, wilson
from vectors import OMITTED, case, not_available, value_error, write

HEADINGS = ["Bin", "Leads", "Converted", "Rate", "Low", "High", "Weight of evidence", "Information value"]


def blank(cell):
    return cell is None or (isinstance(cell, str) and cell.strip() == "")


def written(cell):
    return str(cell).upper() if isinstance(cell, bool) else str(cell).strip()


def binned(cells, bins):
    numbers = [score_of(cell) for cell in cells if score_of(cell) is not None]
    if len(set(numbers)) > bins:
        bin_of, edges = quantile_bin(numbers, bins)
        ends = [min(numbers), *edges, max(numbers)]
        name_number = lambda x: f"{whole(ends[bin_of(x)])}..{whole(ends[bin_of(x) + 1])}"
    else:
        name_number = whole
    labels = [cell for cell in cells if not blank(cell) and score_of(cell) is None]
    first = {}
    for label in labels:
        first.setdefault(written(label).lower(), written(label))
    counts = Counter(written(label).lower() for label in labels)  # in order of first occurrence; most_common is stable
    kept = {label for label, _ in counts.most_common(19 if len(counts) > 20 else None)}

    def name(cell):
        if blank(cell):
            return "(missing)"
        if score_of(cell) is not None:
            return name_number(score_of(cell))
        label = written(cell).lower()
        return first[label] if label in kept else "(other)"

    return [name(cell) for cell in cells]


def table(values, outcomes, bins):
    cells = [cell for row in values for cell in row]
    endings = [outcome_of(cell) for row in outcomes for cell in row]
    used = [(cell, y) for cell, y in zip(cells, endings) if y is not None and not isinstance(cell, dict)]
    frame = pd.DataFrame({"bin": binned([cell for cell, _ in used], bins), "y": [y for _, y in used]}, dtype=object)
    ones = int(frame.y.sum())
    others = len(frame) - ones
    rows, total = [], 0
    for name, group in frame.groupby("bin", sort=False):
        hits, count = int(group.y.sum()), len(group)
        half = Fraction(1, 2) if hits in (0, count) else 0
        one, other = Fraction(hits + half) / ones, Fraction(count - hits + half) / others
        weight = math.log(one / other)
        value = float(one - other) * weight
        total += value
        rows.append((one / other, [name, count, hits, hits / count, *wilson(hits, count), weight, value]))
    rows.sort(key=lambda row: -row[0])
    return [HEADINGS, *[row for _, row in rows], ["Left out", len(cells) - len(frame), *[""] * 6],
            ["Total", len(frame), ones, ones / len(frame), "", "", "", total]]


def of(about, values, outcomes, bins=None, source="pandas, numpy; intervals by scipy"):
    args = [values, outcomes] + ([] if bins is None else [bins])
    return case(about, args, table(values, outcomes, 5 if bins in (None, OMITTED) else int(bins)), source)


def counted(*groups):
    """Rows of (value, leads, converted)."""
    values = [value for value, count, _ in groups for _ in range(count)]
    outcomes = [int(k < hits) for _, count, hits in groups for k in range(count)]
    return column(values), column(outcomes)


def drawn(seed, count, draw):
    source = random.Random(seed)
    values = [draw(source) for _ in range(count)]
    return column(values), column([int(source.random() < 0.35) for _ in range(count)])


def many_labels(labels, rest):
    values = [f"L{k:02}" for k in range(labels) for _ in range(3 if k < rest else 1)]
    return column(values), column([int(k % 4 == 0) for k in range(len(values))])


INDUSTRIES = counted(("Healthcare", 50, 20), ("FinServ", 60, 15), ("Retail", 90, 9), ("Other", 100, 6))
A6_ZERO = counted(("none", 50, 0), ("some", 50, 10))
NUMBERS = drawn(61, 120, lambda d: d.randint(0, 80))
DECIMALS = drawn(62, 60, lambda d: round(d.random() * 3, 2))
ZEROS = drawn(63, 90, lambda d: max(0, d.randint(-40, 60)))
MIXED = column(["a", 5, None, "A ", 5, "b", 3, "5", "", "b", 3, {"error": "#N/A"}, True, "true", 7, "1,234"])
MIXED_Y = column([1, 1, 0, 0, 0, 1, 1, 0, "won", "lost", 0, 1, 1, 0, None, "no"])

cases = [
    of("Four industries, halved counts: IV 0.7754296744", *INDUSTRIES, source="formulas, A6"),
    of("A bin without a conversion: half is added to that bin only", *A6_ZERO, source="formulas, A6"),
    of("A bin of conversions alone", *counted(("all", 4, 4), ("some", 6, 2))),
    of("Up to five numbers are bins of their own", *drawn(64, 40, lambda d: d.randint(1, 5))),
    of("Six numbers are cut at fifths", *drawn(65, 40, lambda d: d.randint(1, 6))),
    of("Six numbers in six bins are their own", *drawn(65, 40, lambda d: d.randint(1, 6)), 6),
    of("120 numbers in five bins", *NUMBERS), of("120 numbers in ten bins", *NUMBERS, 10),
    of("An omitted number of bins is five", *NUMBERS, OMITTED), of("The number of bins as text", *NUMBERS, "3"),
    of("One bin holds everything", *NUMBERS, 1),
    of("Decimals in four bins, edges to ten decimals", *DECIMALS, 4),
    of("Many zeros: equal edges are merged, the zeros are a bin", *ZEROS),
    of("Negative numbers in bins", *drawn(66, 50, lambda d: d.randint(-50, -1)), 3),
    of("Texts, numbers, blanks and flags in one column; errors and open leads left out", MIXED, MIXED_Y),
    of("Labels in any case are one, as first written", column([" North", "north", "NORTH ", "South", "south"]), column([1, 0, 1, 0, 1])),
    of("Twenty labels all stay", *many_labels(20, 8)),
    of("Twenty labels and blanks all stay", column([*[c[0] for c in many_labels(20, 8)[0]], None, None]), column([*[c[0] for c in many_labels(20, 8)[1]], 1, 0])),
    of("21 labels: the nineteen most frequent stay", *many_labels(21, 15)),
    of("25 labels, equally frequent: the first seen stay", *many_labels(25, 0)),
    of("30 labels, the frequent ones last", *[cells[::-1] for cells in many_labels(30, 12)]),
    of("Equal weights stand in the order first seen", *counted(("x", 6, 3), ("y", 2, 1), ("z", 4, 2), ("w", 7, 3))),
    of("Weights equal as ratios, not in their last digits", *counted(("x", 7, 3), ("u", 9, 1), ("y", 14, 6), ("z", 49, 21))),
    of("Each outcome word; a text that looks ambiguous is a label", column([k % 3 for k in range(len(MESSY_OUTCOMES))]), MESSY_OUTCOMES),
    of("Numbers equal to ten decimals are one", column([0.1 + 0.2, 0.3, 0.1]), column([1, 0, 1])),
    of("Rows instead of columns", [["a", "b", "a", "b"]], [[1, 0, 0, 1]]),
    case("No lead converted", [column(["a", "b"]), column([0, 0])],
         not_available("outcomes: no lead converted, so there is nothing to compare. Include leads that ended either way.")),
    case("Nothing is known", [column(["a", "b"]), column([None, None])],
         not_available("outcomes: no lead has both a value and an outcome. Fill in the outcomes of past leads.")),
    case("Another word as outcome", [column(["a", "b"]), column([1, "in progress"])],
         value_error('outcomes: "in progress" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("No bins", [*NUMBERS, 0], value_error("bins: is 0. Give a number of at least 1.")),
    case("Half a bin", [*NUMBERS, 2.5], value_error("bins: is 2.5. Give a whole number.")),
    case("Fewer outcomes", [column(["a", "b", "c"]), column([1, 0])], value_error("outcomes: has 2 cells where values has 3. Select the same rows for both.")),
]

write("weightOfEvidence", "WEIGHTOFEVIDENCE", cases)
