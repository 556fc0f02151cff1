"""Vectors of SCORECHECK: AUC, Brier score and ROC curve by scikit-learn, DeLong's variance over all pairs of leads."""

import math

import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss, roc_auc_score, roc_curve

from scoreStatistics import A9_OUTCOMES, A9_SCORES, MESSY_OUTCOMES, MESSY_SCORES, column, logistic, pairs, seeded
from vectors import case, not_available, value_error, write

TOO_FEW = not_available("AUC: an interval needs two leads of each kind. Include more leads.")
Z = 1.959963984540054


def delong(frame):
    one, other = frame.score[frame.y == 1].to_numpy(), frame.score[frame.y == 0].to_numpy()
    if len(one) < 2 or len(other) < 2:
        return [TOO_FEW, TOO_FEW]
    wins = (one[:, None] > other[None, :]) + 0.5 * (one[:, None] == other[None, :])
    variance = wins.mean(axis=1).var(ddof=1) / len(one) + wins.mean(axis=0).var(ddof=1) / len(other)
    reach = Z * math.sqrt(variance)
    return [max(0, wins.mean() - reach), min(1, wins.mean() + reach)]


def found_among_best(frame, count):
    """Conversions among the best so many; between two scores the curve is straight."""
    curve = frame.groupby("score").y.agg(["size", "sum"]).sort_index(ascending=False).cumsum()
    return np.interp(count, [0, *curve["size"]], [0, *curve["sum"]])


def calibration_error(frame):
    bins = pd.cut(frame.score, [k / 10 for k in range(11)], include_lowest=True)
    groups = frame.groupby(bins, observed=True)
    return ((groups.given.mean() - groups.y.mean()).abs() * groups.size()).sum() / len(frame)


def table(scores, outcomes):
    frame, left_out = pairs(scores, outcomes)
    leads, converted = len(frame), int(frame.y.sum())
    base = converted / leads
    area = roc_auc_score(frame.y, frame.score)
    false_share, true_share, _ = roc_curve(frame.y, frame.score, drop_intermediate=False)
    rows = [
        ["Measure", "Value"], ["Leads", leads], ["Converted", converted], ["Base rate", base], ["AUC", area],
        *[[name, value] for name, value in zip(["AUC low", "AUC high"], delong(frame))],
        ["Gini", round(2 * area - 1, 15)], ["KS", float(np.abs(true_share - false_share).max())],
        ["Lift at 10 %", found_among_best(frame, 0.1 * leads) / (0.1 * leads) / base],
        ["Lift at 20 %", found_among_best(frame, 0.2 * leads) / (0.2 * leads) / base],
        ["Capture at 30 %", found_among_best(frame, 0.3 * leads) / converted],
    ]
    if frame.score.between(0, 1).all() and not frame.score.isin([0, 1]).all():
        brier = brier_score_loss(frame.y, frame.given)
        p = np.clip(frame.given, 1e-15, 1 - 1e-15)
        rows += [
            ["Brier", brier], ["Brier skill", 1 - brier / (base * (1 - base))],
            ["Log loss", float(-np.where(frame.y == 1, np.log(p), np.log(1 - p)).mean())],
            ["Calibration error", float(calibration_error(frame))],
        ]
    return rows + [["Left out", left_out]]


def of(about, scores, outcomes, source="scikit-learn; DeLong over all pairs"):
    return case(about, [scores, outcomes], table(scores, outcomes), source)


HALF = [1, 0] * 5
NO_MIX = "so there is nothing to compare. Include leads that ended either way."

cases = [
    of("The worked ten leads as text outcomes", column(A9_SCORES), column(["won" if y else "lost" for y in A9_OUTCOMES]), "formulas, A9"),
    of("The worked ten leads times 100: no probabilities, so no Brier", column([round(100 * p) for p in A9_SCORES]), column(A9_OUTCOMES)),
    of("Ties between the kinds count half: AUC 0.875", column([3, 2, 2, 1]), column([1, 1, 0, 0]), "formulas, A9"),
    of("A perfect score", column([9, 8, 7, 3, 2, 1]), column([1, 1, 1, 0, 0, 0])),
    of("A score the wrong way round", column([9, 8, 7, 3, 2, 1]), column([0, 0, 0, 1, 1, 1])),
    of("All scores equal: AUC a half, Gini, KS 0, lift 1", column([5] * 10), column(HALF)),
    of("One converted lead: no interval", column([9, 8, 7, 3]), column([0, 1, 0, 0])),
    of("One lead that did not convert: no interval", column([9, 8, 7, 3]), column([1, 1, 0, 1])),
    of("Two of each kind: an interval, clipped", column([9, 7, 8, 3]), column([1, 1, 0, 0])),
    of("Blank, text, TRUE and error scores and blank outcomes are left out; each outcome word", MESSY_SCORES, MESSY_OUTCOMES),
    of("200 leads with points from 0 to 30, many ties", *seeded(1, 200, lambda d: d.randint(0, 30), logistic(18, 5))),
    of("150 leads with points from -40 to 120", *seeded(2, 150, lambda d: d.randint(-40, 120), logistic(60, 25))),
    of("160 leads with probabilities of two decimals", *seeded(3, 160, lambda d: round(d.random() ** 2, 2), lambda p: p)),
    of("13 leads: the cuts at 10, 20 and 30 % fall within a lead", *seeded(4, 13, lambda d: d.randint(0, 99), logistic(50, 20))),
    of("27 leads in five scores: equal scores at a cut count in part", *seeded(5, 27, lambda d: d.randint(1, 5), logistic(3, 1))),
    of("Scores that are all 0 or 1 are no probabilities", column([1, 1, 1, 0, 0, 0]), column([1, 1, 0, 0, 0, 1])),
    of("0, 1 and something between are probabilities, certainty is clipped in the log loss", column([1, 1, 0.5, 0, 0]), column([1, 0, 1, 0, 1])),
    of("Probabilities at the edges of the calibration bins", column([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]), column([0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1])),
    of("Percentages as text are probabilities", column(["45 %", "20%", 0.9, 0.05]), column([1, 0, 1, 0])),
    of("A score just above 1 ends the probabilities", column([1.01, 0.7, 0.4, 0.2]), column([1, 1, 0, 0])),
    of("Scores equal to ten decimals are equal", column([0.1 + 0.2, 0.3, 0.5, 0.1]), column([1, 0, 1, 0])),
    of("Probabilities near 0 and 1 are measured as given, not rounded", column([0.123456789012345, 0.000012345678901, 1 - 3e-12, 4e-13, 0.7]), column([1, 1, 0, 0, 1])),
    of("A row of scores beside a row of outcomes", [A9_SCORES], [A9_OUTCOMES]),
    of("An outcome that is an error cell is left out", column([5, 4, 3, 2, 1]), column([1, {"error": "#N/A"}, 0, 1, 0])),
    case("No lead converted", [column([3, 2, 1]), column([0, "lost", "no"])], not_available(f"outcomes: no lead converted, {NO_MIX}")),
    case("Every lead converted", [column([3, 2, 1]), column([1, "won", "yes"])], not_available(f"outcomes: every lead converted, {NO_MIX}")),
    case("One kind is left when the others have no score", [column([3, 2, None]), column([1, 1, 0])], not_available()),
    case("Nothing to pair", [column([None, "x"]), column([1, 0])],
         not_available("outcomes: no lead has both a value and an outcome. Fill in the outcomes of past leads.")),
    case("Another word as outcome", [column([3, 2, 1]), column([1, "maybe", 0])],
         value_error('outcomes: "maybe" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("Another word as outcome of a lead without a score", [column([3, None, 1]), column([1, "open", 0])], value_error()),
    case("Another number as outcome", [column([3, 2, 1]), column([1, 2, 0])], value_error('outcomes: "2" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("More scores than outcomes", [column([3, 2, 1]), column([1, 0])],
         value_error("outcomes: has 2 cells where scores has 3. Select the same rows for both.")),
]

write("scoreCheck", "SCORECHECK", cases)
