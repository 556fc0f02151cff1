"""Vectors of LEADPROBABILITY in exact fractions; where every value was seen, scikit-learn's CategoricalNB agrees."""

import random
from fractions import Fraction

import numpy as np
from sklearn.naive_bayes import CategoricalNB

from scoreStatistics import column, outcome_of, quantile_bin, score_of
from vectors import OMITTED, case, not_available, value_error, write


def is_blank(cell):
    return cell is None or (isinstance(cell, str) and cell.strip() == "")


def namer(filled):
    numbers = [score_of(cell) for cell in filled if score_of(cell) is not None]
    bin_of = quantile_bin(numbers, 5)[0] if len(set(numbers)) > 10 else None

    def name(cell):
        if is_blank(cell):
            return "blank"
        number = score_of(cell)
        if number is None:
            return ("text", str(cell).strip().lower())
        return ("bin", bin_of(number)) if bin_of else ("number", number)

    return name


def probabilities(leads, history, outcomes, smoothing):
    a = Fraction(str(smoothing))
    endings = [outcome_of(cell) for row in outcomes for cell in row]
    known = [(row, y) for row, y in zip(history, endings)
             if y is not None and not all(map(is_blank, row)) and not any(isinstance(cell, dict) for cell in row)]
    won, lost = ([row for row, y in known if y == kind] for kind in (1, 0))
    width = len(history[0])
    names = [namer([row[c] for row, _ in known if not is_blank(row[c])]) for c in range(width)]
    seen = [{names[c](row[c]) for row, _ in known} for c in range(width)]

    def share(rows, c, value):
        return (sum(names[c](row[c]) == value for row in rows) + a) / (len(rows) + a * len(seen[c]))

    def one(lead):
        if len(lead) > 1 and all(map(is_blank, lead)):
            return ""
        yes, no = Fraction(len(won)) + a, Fraction(len(lost)) + a
        for c in range(width):
            value = names[c](lead[c])
            if value in seen[c]:
                yes, no = yes * share(won, c, value), no * share(lost, c, value)
        return float(min(max(yes / (yes + no), Fraction("0.0001")), Fraction("0.9999")))

    answers = [one(lead) for lead in leads]
    agree_with_sklearn(leads, known, names, seen, len(won), len(lost), float(a), answers)
    return [[answer] for answer in answers] if len(answers) > 1 else answers[0]


def agree_with_sklearn(leads, known, names, seen, won, lost, a, answers):
    order = [sorted(values, key=str) for values in seen]
    code = lambda row: [order[c].index(names[c](cell)) for c, cell in enumerate(row)]
    prior = (lost + a) / (won + lost + 2 * a)
    model = CategoricalNB(alpha=a, class_prior=[prior, 1 - prior]).fit(np.array([code(row) for row, _ in known]), [y for _, y in known])
    for lead, answer in zip(leads, answers):
        if answer != "" and all(names[c](cell) in seen[c] for c, cell in enumerate(lead)):
            other = min(max(model.predict_proba([code(lead)])[0, 1], 0.0001), 0.9999)
            assert abs(other - answer) < 1e-9 * other, (lead, answer, other)


def of(about, leads, headers, history, outcomes, smoothing=None, source="Exact fractions; CategoricalNB agrees"):
    args = [leads, [headers], history, outcomes] + ([] if smoothing is None else [smoothing])
    alpha = 0.1 if smoothing in (None, OMITTED, "") else smoothing
    return case(about, args, probabilities(leads, history, outcomes, alpha), source)


HEADERS = ["Country", "Source"]
HISTORY = [["DE", "Web"], ["DE", "Fair"], ["FR", "Web"], ["FR", None], ["de ", "web"], ["US", "Call"], [None, "Web"]]
ENDINGS = column(["won", "lost", "lost", "no", "yes", "converted", 0])
LEADS = [["DE", "Web"], ["FR", None], [None, None], ["US", "Fair"], [" fr", "WEB"]]

draw = random.Random(71)
AGES = column([draw.randint(18, 70) for _ in range(60)])
AGE_ENDINGS = column([int(draw.random() < (cells[0] / 90)) for cells in AGES])
WIDE = [[draw.choice(["DE", "FR", "US", None]), draw.choice([1, 2, 3]), round(draw.random() * 100, 1), draw.choice([True, False])] for _ in range(80)]
WIDE_ENDINGS = column([draw.choice([1, 0, 0]) for _ in range(80)])
WIDE_LEADS = WIDE[:12] + [["US", 9, 50, True], [None, 2, -5, False], ["ES", None, 1000, None]]
EDGES = column([k // 2 for k in range(44)])
EDGE_ENDINGS = column([int(k % 3 == 0 or k > 30) for k in range(44)])
CAPPED = column([*range(1, 12), *[20] * 9])
CAPPED_ENDINGS = column([0] * 8 + [1, 0, 1] + [1] * 6 + [0] * 3)
SURE = [["x", "y"]] * 40 + [["a", "b"]] * 40
DATES = value_error('history: "Since" holds dates. Leave the column out, or turn it into an age in days.')

cases = [
    of("Smoothing of 0.1; equal texts in any case; a blank is a value; a wholly blank lead stays blank", LEADS, HEADERS, HISTORY, ENDINGS),
    of("Smoothing of 1", LEADS, HEADERS, HISTORY, ENDINGS, 1),
    of("Omitted smoothing is 0.1", LEADS, HEADERS, HISTORY, ENDINGS, OMITTED),
    of("Smoothing of 2.5", LEADS, HEADERS, HISTORY, ENDINGS, 2.5),
    of("Values never seen are skipped: the prior is left", [["ES", "Radio"], ["ES", "Web"]], HEADERS, HISTORY, ENDINGS),
    of("A blank where history has none is skipped", [[None, "Web"], ["A", None]], HEADERS, [["A", "Web"], ["B", "Web"], ["A", "Fair"]], column([1, 0, 0])),
    of("One lead", [["DE", "Fair"]], HEADERS, HISTORY, ENDINGS),
    of("One column: a blank lead is judged", column(["DE", None, "FR"]), ["Country"], [row[:1] for row in HISTORY], ENDINGS),
    of("Blank history rows, rows with an error and rows without an outcome are left out", LEADS[:2], HEADERS,
       [*HISTORY, [None, " "], ["DE", {"error": "#N/A"}], ["DE", "Web"], ["FR", "Web"]], [*ENDINGS, ["won"], ["won"], [None], [""]]),
    of("Ten distinct numbers are values of their own", column([0, 3, 9, 9.5, 10]), ["Visits"], column([k % 10 for k in range(30)]), column([int(k % 10 > 6 or k % 7 == 0) for k in range(30)])),
    of("More than ten distinct numbers are cut at fifths", column([17, 18, 30, 44, 52.5, 70, 99]), ["Age"], AGES, AGE_ENDINGS),
    of("A number on an edge belongs to the lower bin", column([4, 4.5, 8, 8.25, 9, 13, 17, 21]), ["Visits"], EDGES, EDGE_ENDINGS),
    of("A number above an edge at the top was never seen", column([20, 21, 19, 3]), ["Score"], CAPPED, CAPPED_ENDINGS),
    of("Number in text and number are one value", [["45"], [45], [20]], ["Size"], column([45, "45", 20, 20, " 7 "]), column([1, 1, 0, 1, 0])),
    of("Texts and numbers in one column", column([5, "5", "few", "Many"]), ["Size"], column([5, "few", "FEW", 5, "many", 5]), column([1, 1, 0, 0, 0, 1])),
    of("Four columns of countries, counts, numbers and flags", WIDE_LEADS, ["Country", "Demos", "Score", "Trial"], WIDE, WIDE_ENDINGS),
    of("Never above 0.9999 nor below 0.0001", [["x", "y"], ["a", "b"]], HEADERS, SURE, column([1] * 40 + [0] * 40), 0.001),
    of("A column that history leaves blank says nothing", LEADS[:3], HEADERS, [[row[0], None] for row in HISTORY[:6]], ENDINGS[:6]),
    of("A serial number of a day is a number", column([46347, 46000]), ["Since"], column([46347, 46347, 46000]), column([1, 0, 0])),
    of("A column with a date and another text is taken", column(["2026-11-21", "soon"]), ["Since"], column(["2026-11-21", "soon", "soon"]), column([1, 0, 1])),
    of("An error in a lead spoils its row", [["DE", "Web"]], HEADERS, HISTORY, ENDINGS),
]
cases[-1] = case("An error in a lead spoils its row", [[["DE", {"error": "#DIV/0!"}], [{"error": "#N/A"}, "Web"], ["DE", "Web"]], [HEADERS], HISTORY, ENDINGS],
                 [[value_error('leads: "Source" is an error in this row. The cell holds the error #DIV/0!. Mend that cell.')], [not_available()],
                  [probabilities([["DE", "Web"]], HISTORY, ENDINGS, 0.1)]])
cases += [
    case("A column of dates in text is refused", [[["DE", None]], [["Country", "Since"]], [["DE", "2026-11-01"], ["FR", None], ["FR", "2026-10-01 10:30"]], column([1, 0, 1])], DATES),
    case("Smoothing of 0", [LEADS, [HEADERS], HISTORY, ENDINGS, 0], value_error("smoothing: is 0. Give a number above 0.")),
    case("Negative smoothing", [LEADS, [HEADERS], HISTORY, ENDINGS, -1], value_error("smoothing: is -1. Give a number above 0.")),
    case("Every past lead was won", [LEADS, [HEADERS], HISTORY[:2], column([1, 1])],
         not_available("outcomes: every lead converted, so there is nothing to compare. Include leads that ended either way.")),
    case("No past lead has an outcome", [LEADS, [HEADERS], HISTORY[:2], column([None, None])], not_available()),
    case("Another word as outcome", [LEADS, [HEADERS], HISTORY[:2], column(["won", "open"])],
         value_error('outcomes: "open" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("History is narrower than the headings", [LEADS, [HEADERS], column(["DE", "FR"]), column([1, 0])],
         value_error("headers: is 2 wide where history is 1 wide. Select the same columns for both.")),
    case("Leads are wider than the headings", [[["DE", "Web", 3]], [HEADERS], HISTORY, ENDINGS],
         value_error("headers: is 2 wide where leads is 3 wide. Select the same columns for both.")),
    case("Fewer outcomes than past leads", [LEADS, [HEADERS], HISTORY, column([1, 0])],
         value_error("outcomes: has 2 cells where history has 7. Select the same rows for both.")),
    case("Two heading rows", [LEADS, [HEADERS, HEADERS], HISTORY, ENDINGS], value_error("headers: has 2 rows. Select the one row that holds the headings.")),
]

write("leadProbability", "LEADPROBABILITY", cases)
