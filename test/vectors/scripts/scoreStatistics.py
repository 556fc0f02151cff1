"""What the scripts about scores and their outcomes share.

Needs scikit-learn, pandas and scipy (Debian: python3-sklearn, python3-pandas, python3-scipy).
"""

import math
import random

import numpy as np
import pandas as pd
from scipy.stats import binomtest

WORDS = {"won": 1, "yes": 1, "true": 1, "converted": 1, "1": 1, "lost": 0, "no": 0, "false": 0, "not converted": 0, "0": 0}
NUMBERS_IN_TEXT = {"45": 45, "12,5": 12.5, "45 %": 0.45, "20%": 0.2, "1,234.5": 1234.5, " 7 ": 7, "5": 5}

A9_SCORES = [0.92, 0.80, 0.75, 0.60, 0.55, 0.40, 0.35, 0.30, 0.20, 0.10]
A9_OUTCOMES = [1, 1, 0, 1, 0, 1, 0, 0, 0, 0]
A12_SCORES = [92, 85, 81, 77, 77, 70, 66, 61, 58, 55, 50, 42, 40, 33, 20]
A12_OUTCOMES = [1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]

MESSY = [  # score cell, outcome cell
    (90, "won"), ("45", "Lost"), (None, "won"), ("12,5", " YES "), ("1,234", "no"), ("high", "won"), (70, None),
    (True, "won"), ({"error": "#DIV/0!"}, "lost"), (60, "not converted"), (50, "Converted"), ("", ""), (40, True),
    (30, False), (20, "TRUE"), (10, "false"), (0, 1), (-5, 0), (" 7 ", "1"), (33, "0"), ("1,234.5", "won"), ("  ", "no"),
]
MESSY_SCORES = [[score] for score, _ in MESSY]
MESSY_OUTCOMES = [[outcome] for _, outcome in MESSY]


def column(cells):
    return [[cell] for cell in cells]


def given(cell):
    """The number a cell holds, None where it holds none."""
    if isinstance(cell, str):
        cell = NUMBERS_IN_TEXT.get(cell)
    return None if cell is None or isinstance(cell, (bool, dict)) else float(cell)


def score_of(cell):
    """A score as it is compared."""
    return None if given(cell) is None else round(given(cell), 10)


def outcome_of(cell):
    if cell is None or isinstance(cell, dict) or (isinstance(cell, str) and cell.strip() == ""):
        return None
    return WORDS[cell.strip().lower()] if isinstance(cell, str) else int(cell)


def pairs(scores, outcomes):
    """The rows used, as a frame with scores as compared and as given, and how many were left out."""
    cells = [cell for row in scores for cell in row]
    endings = [cell for row in outcomes for cell in row]
    rows = [(score_of(score), given(score), outcome_of(outcome)) for score, outcome in zip(cells, endings)]
    used = [row for row in rows if row[0] is not None and row[2] is not None]
    return pd.DataFrame(used, columns=["score", "given", "y"]), len(rows) - len(used)


def wilson(hits, count):
    low, high = binomtest(int(hits), int(count)).proportion_ci(0.95, method="wilson")
    return [0 if hits == 0 else low, 1 if hits == count else high]


def whole(number):
    """Numbers as a sheet shows them: 5, not 5.0."""
    number = float(number)
    return int(number) if number.is_integer() else number


def seeded(seed, count, score, chance):
    """Scores from a generator, outcomes that follow them by chance."""
    draw = random.Random(seed)
    scores = [score(draw) for _ in range(count)]
    return column(scores), column([int(draw.random() < chance(each)) for each in scores])


def logistic(middle, width):
    return lambda score: 1 / (1 + math.exp(-(score - middle) / width))


def quantile_bin(expected, count):
    """A function that numbers the bins (lo, hi] between type-7 quantiles."""
    edges = sorted(set(np.round(np.quantile(expected, [k / count for k in range(1, count)], method="linear"), 10)))
    return lambda value: int(np.searchsorted(edges, value, side="left")), edges
