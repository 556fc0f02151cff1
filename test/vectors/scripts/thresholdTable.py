"""Vectors of THRESHOLDTABLE: precision and recall by scikit-learn, intervals by scipy."""

import math

from sklearn.metrics import precision_score, recall_score

from scoreStatistics import A9_OUTCOMES, A9_SCORES, A12_OUTCOMES, A12_SCORES, MESSY_OUTCOMES, MESSY_SCORES, column, logistic, pairs, seeded, whole, wilson
from vectors import OMITTED, case, not_available, value_error, write

HEADINGS = ["Threshold", "MQLs", "Converted", "Precision", "Low", "High", "Recall", "Profit"]


def own(frame):
    lowest = frame.groupby("score").given.min().sort_index(ascending=False)
    if len(lowest) <= 100:
        return list(lowest)
    ranked = sorted(frame.score, reverse=True)
    return [lowest[ranked[math.ceil(k * len(ranked) / 20) - 1]] for k in range(1, 21)]


def table(scores, outcomes, thresholds=None, gross_profit=None, cost=None):
    frame, left_out = pairs(scores, outcomes)
    width = 7 if gross_profit is None or cost is None else 8
    rows = []
    for t in own(frame) if thresholds is None else thresholds:
        passed = (frame.score >= round(t, 10)).astype(int)
        mqls, wins = int(passed.sum()), int((passed * frame.y).sum())
        quality = [precision_score(frame.y, passed), *wilson(wins, mqls)] if mqls else ["", "", ""]
        profit = [wins * gross_profit - mqls * cost] if width == 8 else []
        rows.append([whole(t), mqls, wins, *quality, recall_score(frame.y, passed), *profit])
    return [HEADINGS[:width], *rows, ["Left out", left_out, *[""] * (width - 2)]]


def of(about, args, *values, source="scikit-learn; intervals by scipy"):
    return case(about, args, table(args[0], args[1], *values), source)


A9 = [column(A9_SCORES), column(A9_OUTCOMES)]
A12 = [column(A12_SCORES), column(A12_OUTCOMES)]
MANY = list(seeded(51, 240, lambda d: d.randint(0, 400), logistic(250, 60)))
EXACTLY = [column(range(100, 0, -1)), column([int(k % 3 == 0) for k in range(100)])]
ONE_MORE = [column(range(101, 0, -1)), column([int(k % 3 == 0) for k in range(101)])]

cases = [
    of("Fifteen leads at 80 and 65 as a column of cells", [*A12, column([80, 65])], [80, 65], source="formulas, A12"),
    of("Profit of the worked ten leads", [*A9, OMITTED, 1000, 150], None, 1000, 150, source="formulas, A11 (c)"),
    of("Without thresholds each score, the highest first", A12),
    of("Given thresholds keep their order, and may repeat", [*A12, "50; 90; 50; 70"], [50, 90, 50, 70]),
    of("Thresholds in a row with a gap", [*A12, [[85, None, 40]]], [85, 40]),
    of("One threshold as a number", [*A12, 60], [60]),
    of("Thresholds in text with either decimal sign", [*A9, "0,5; 0.25"], [0.5, 0.25]),
    of("No lead above the threshold: no precision", [*A12, "100; 20"], [100, 20]),
    of("No lead above the threshold costs nothing", [*A12, "100", 500, 100], [100], 500, 100),
    of("Below every score all pass", [*A12, "-5; 0"], [-5, 0]),
    of("One amount alone makes no profit column", [*A12, "80; 65", 500], [80, 65], 500),
    of("The cost alone makes no profit column", [*A12, "80; 65", OMITTED, 100], [80, 65], None, 100),
    of("A cost of 0 is an amount", [*A12, "80; 65", 500, 0], [80, 65], 500, 0),
    of("Rows without score or outcome are left out", [MESSY_SCORES, MESSY_OUTCOMES]),
    of("Equal scores are one threshold", [column([5, 5, 4, 4, 4, 1]), column([1, 0, 1, 0, 0, 0])]),
    of("A threshold equal to a score to ten decimals passes it", [column([0.1 + 0.2, 0.2, 0.1]), column([1, 0, 1]), [[0.3]]], [0.3]),
    of("A hundred distinct scores are a hundred rows", EXACTLY),
    of("101 distinct scores: the scores at each 5 % of leads", ONE_MORE),
    of("240 leads: the scores at each 5 % of leads", MANY),
    of("240 leads, profit", [*MANY, OMITTED, 900, 250], None, 900, 250),
    of("Scores beyond ten decimals are thresholds as given", [column([0.00002 / 3, 0.00001 / 3, 0.000001 / 7]), column([1, 1, 0])]),
    of("Rows instead of columns", [[A12_SCORES], [A12_OUTCOMES], "70"], [70]),
    case("A threshold in words", [*A12, "80; high"], value_error('thresholds: "high" is no number. Type plain numbers.')),
    case("An ambiguous threshold", [*A12, "1,234"], value_error('thresholds: "1,234" is no number. Type plain numbers.')),
    case("A threshold that is an error cell", [*A12, column([80, {"error": "#N/A"}])], not_available()),
    case("A negative cost", [*A12, 80, 500, -1], value_error("lead_cost: is -1. Give a number of at least 0.")),
    case("No lead converted", [column([2, 1]), column([0, 0])],
         not_available("outcomes: no lead converted, so there is nothing to compare. Include leads that ended either way.")),
    case("Another word as outcome", [column([2, 1]), column([1, "n/a"])], value_error('outcomes: "n/a" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("More outcomes than scores", [column([2, 1]), column([1, 0, 1])], value_error("outcomes: has 3 cells where scores has 2. Select the same rows for both.")),
]

write("thresholdTable", "THRESHOLDTABLE", cases)
