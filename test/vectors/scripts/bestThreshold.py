"""Vectors of BESTTHRESHOLD: the profit of every score by pandas, the highest of the best."""

from scoreStatistics import A9_OUTCOMES, A9_SCORES, A12_OUTCOMES, A12_SCORES, MESSY_OUTCOMES, MESSY_SCORES, column, logistic, pairs, seeded, whole
from vectors import OMITTED, case, not_available, value_error, write


def best(scores, outcomes, gross_profit, cost):
    frame, _ = pairs(scores, outcomes)
    profits = {t: frame.y[frame.score >= t].sum() * gross_profit - (frame.score >= t).sum() * cost for t in frame.score.unique()}
    assert max(profits.values()) > 0
    highest = max(t for t in profits if profits[t] == max(profits.values()))
    return whole(frame.given[frame.score == highest].min())


def of(about, scores, outcomes, gross_profit, cost, source="pandas: each score tried"):
    return case(about, [scores, outcomes, gross_profit, cost], best(scores, outcomes, float(gross_profit), float(cost)), source)


A9 = [column(A9_SCORES), column(A9_OUTCOMES)]
A12 = [column(A12_SCORES), column(A12_OUTCOMES)]
NOTHING = "lead_cost: no threshold earns more than working its leads costs. Check gross_profit and lead_cost."

cases = [
    of("The worked ten leads, amounts as text", *A9, "1000", "150", "formulas, A11 (c)"),
    of("Working a lead costs nothing: the highest score that finds every win", *A9, 1000, 0),
    of("Working a lead costs most of a win: only the safe ones", *A9, 1000, 900),
    of("Fifteen leads", *A12, 500, 120), of("Fifteen leads, dearer", *A12, 500, 240),
    of("Of equal profits the highest score", column([5, 4, 3, 2]), column([1, 0, 1, 0]), 100, 50),
    of("Of equal profits the highest score, with cents", column([5, 4, 3, 2]), column([1, 0, 1, 0]), 0.25, 0.125),
    of("Equal scores pass together", column([5, 5, 5, 4, 4, 1]), column([1, 0, 0, 1, 1, 0]), 100, 30),
    of("Rows without score or outcome are left out", MESSY_SCORES, MESSY_OUTCOMES, 100, 20),
    of("200 leads", *seeded(41, 200, lambda d: d.randint(0, 100), logistic(70, 15)), 1200, 300),
    of("80 probabilities", *seeded(42, 80, lambda d: round(d.random(), 2), lambda p: p), 1000, 400),
    of("A score beyond ten decimals as given", column([0.00002 / 3, 0.00001 / 3, 0.000001 / 7]), column([1, 1, 0]), 100, 20),
    of("Rows instead of columns", [A9_SCORES], [A9_OUTCOMES], 1000, 150),
    case("A win earns less than working a lead costs", [*A9, 100, 150], not_available(NOTHING)),
    case("A win earns just what working a lead costs", [*A9, 150, 150], not_available(NOTHING)),
    case("No gross profit", [*A9, 0, 0], not_available(NOTHING)),
    case("Every lead converted", [column([2, 1]), column([1, 1]), 100, 10],
         not_available("outcomes: every lead converted, so there is nothing to compare. Include leads that ended either way.")),
    case("Gross profit is missing", [*A9, OMITTED, 150], value_error("gross_profit: is empty. Give a number.")),
    case("Cost is missing", [*A9, 1000, OMITTED], value_error("lead_cost: is empty. Give a number.")),
    case("A negative cost", [*A9, 1000, -1], value_error("lead_cost: is -1. Give a number of at least 0.")),
    case("Gross profit with a currency sign", [*A9, "$1000", 150], value_error('gross_profit: "$1000" is no number. Type a plain number.')),
    case("Another word as outcome", [column([2, 1]), column([1, "new"]), 100, 10], value_error('outcomes: "new" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("Fewer outcomes", [column([3, 2, 1]), column([1, 0]), 100, 10], value_error("outcomes: has 2 cells where scores has 3. Select the same rows for both.")),
]

write("bestThreshold", "BESTTHRESHOLD", cases)
