"""Vectors of LEADLABEL: letters and digits by bisect."""

from bisect import bisect_right

from vectors import OMITTED, case, not_available, value_error, write


def label(fit, engagement, fit_cuts=(70, 40), engagement_cuts=(60, 30)):
    return "CBA"[bisect_right(sorted(fit_cuts), fit)] + "321"[bisect_right(sorted(engagement_cuts), engagement)]


def column(cells):
    return [[cell] for cell in cells]


FITS = [100, 70, 69.999, 55, 40, 39.999, 0, -10]
ENGAGEMENTS = [100, 60, 59.999, 45, 30, 29.999, 0, -10]
TWO = "Give two, the higher first: 70; 40."

cases = [
    case("Every fit against every engagement", [[[f for _ in ENGAGEMENTS] for f in FITS], [ENGAGEMENTS for _ in FITS]], [[label(f, e) for e in ENGAGEMENTS] for f in FITS], "bisect"),
    *[case(f"Fit {f} and engagement {e}", [f, e], wanted, "formulas, A3") for f, e, wanted in [(70, 60, "A1"), (69.999, 60, "B1"), (40, 30, "B2"), (39, 29, "C3"), (85, 10, "A3")]],
    case("One fit against a row of engagements", [75, [[60, 30, 0]]], [["A1", "A2", "A3"]]),
    case("Cuts in a row of cells", [column([50, 25, 24]), 60, [[50, 25]]], [["A1"], ["B1"], ["C1"]]),
    case("Cuts in a column of cells", [column([50, 25, 24]), 60, column([50, 25])], [["A1"], ["B1"], ["C1"]]),
    case("Both cuts as text", [0.5, 0.5, "0.8; 0.4", "0,5; 0.25"], label(0.5, 0.5, (0.8, 0.4), (0.5, 0.25)), "bisect"),
    case("Cuts of engagement alone", [70, 20, OMITTED, "20; 10"], "A1"),
    case("A cell with both cuts in it", [50, 60, [["50; 25"]]], "A1"),
    case("A blank cell for cuts is the default", [70, 30, [[None]], [[""]]], "A2"),
    case("Equal cuts leave no middle class", [column([50, 49.9]), 60, "50; 50"], [["A1"], ["C1"]]),
    case("Negative cuts", [column([-1, -5, -6]), 60, "0; -5"], [["B1"], ["B1"], ["C1"]]),
    case("Numbers in text", ["70,5", " 45 "], "A2"),
    case("A blank in a range stays blank", [column([70, None, 40]), column([60, 60, ""])], [["A1"], [""], [""]]),
    case("A bad cell spoils that cell", [column(["high", 70, {"error": "#N/A"}, {"error": "#NAME?"}, "1,234"]), 60],
         [[value_error('fit: "high" is no number. Type a plain number.')], ["A1"], [not_available()], [value_error()], [value_error()]]),
    case("Rising cuts", [70, 60, "40; 70"], value_error("fit_cuts: 40 is below 70. Give the higher one first.")),
    case("Rising cuts are the error of the call", [column([70, 40]), 60, OMITTED, "30; 60"], value_error("engagement_cuts: 30 is below 60. Give the higher one first.")),
    case("One cut", [70, 60, 50], value_error(f"fit_cuts: has 1 number. {TWO}")),
    case("Three cuts", [70, 60, OMITTED, "60; 30; 10"], value_error("engagement_cuts: has 3 numbers. Give two, the higher first: 60; 30.")),
    case("A comma between the cuts makes one number of them", [70, 60, "70,40"], value_error()),
    case("A cut in words", [70, 60, "high; 40"], value_error('fit_cuts: "high" is no number. Type two: 70; 40.')),
    case("A cut that is an error", [70, 60, [[70, {"error": "#N/A"}]]], not_available()),
    case("Shapes that differ", [column([1, 2]), column([1, 2, 3])], value_error("engagement: is 3 × 1 cells where another range is 2 × 1. Select ranges of one shape.")),
    case("Fit is a blank cell", [[[None]], 60], value_error("fit: is empty. Give a number.")),
    case("Engagement is missing", [70, OMITTED], value_error("engagement: is empty. Give a number.")),
    case("TRUE is no score", [[[True]], 60], value_error('fit: "TRUE" is no number. Type a plain number.')),
]

write("leadLabel", "LEADLABEL", cases)
