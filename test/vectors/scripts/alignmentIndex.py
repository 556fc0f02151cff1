"""Vectors of ALIGNMENTINDEX: exact fractions."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

USUAL = [15, 15, 40, 10, 15, 5]
SIX = ["Organisation", "Metrics", "Pipeline", "Culture", "Systems", "Messages"]
HEADINGS = ["Dimension", "Marketing", "Sales", "Gap", "Weighted gap"]


def answer(rows, weights=None):
    """rows = (dimension, marketing's levels, sales' levels)."""
    weights = [exact(weight) for weight in weights or (USUAL if len(rows) == 6 else [1] * len(rows))]
    weights = [weight / sum(weights) for weight in weights]
    mean = lambda levels: sum(exact(level) for level in levels) / Fraction(len(levels))
    levels = [(name, mean(marketing), mean(sales)) for name, marketing, sales in rows]
    index = lambda side: 100 * (sum(weight * row[side] for weight, row in zip(weights, levels)) - 1) / 4
    gaps = [weight * abs(row[1] - row[2]) for weight, row in zip(weights, levels)]
    return [HEADINGS, *([name, m, s, m - s, gap] for (name, m, s), gap in zip(levels, gaps)), ["Index", index(1), index(2), index(1) - index(2), sum(gaps)]]


def plain(marketing, sales, weights=None):
    return answer([(str(number), [m], [s]) for number, (m, s) in enumerate(zip(marketing, sales), 1)], weights)


def column(levels):
    return [[level] for level in levels]


def table(*rows):
    return [["Dimension", "Level"], *rows]


def fails(about, sentence, *args):
    return case(about, list(args), value_error(sentence))


M, S = [3, 2, 4, 3, 2, 5], [2, 2, 3, 4, 2, 3]
NAMED = table(["Pipeline", 4], ["Culture", 2])

cases = [
    case("Six dimensions have the usual weights", [column(M), column(S)], plain(M, S), "Weights of Demand Metric"),
    case("Six named dimensions", [table(*zip(SIX, M)), table(*zip(SIX, S))], answer([(name, [m], [s]) for name, m, s in zip(SIX, M, S)])),
    case("Levels in rows", [[M], [S]], plain(M, S)),
    case("A row beside a column", [[M], column(S)], plain(M, S)),
    case("Two dimensions weigh the same", [column([1, 4]), column([3, 2])], plain([1, 4], [3, 2])),
    case("Seven dimensions weigh the same", [column([1, 2, 3, 4, 5, 4, 3]), column([3] * 7)], plain([1, 2, 3, 4, 5, 4, 3], [3] * 7)),
    case("One dimension", [4, 2], plain([4], [2])),
    case("All at 1 is 0", [column([1] * 6), column([1] * 6)], plain([1] * 6, [1] * 6)),
    case("All at 5 is 100", [column([5, 5]), column([5, 5])], plain([5, 5], [5, 5])),
    case("Same index, large gaps", [column([1, 5]), column([5, 1])], plain([1, 5], [5, 1])),
    case("Own weights", [column([1, 4, 5]), column([3, 2, 5]), "50; 30; 20"], plain([1, 4, 5], [3, 2, 5], [50, 30, 20])),
    case("Own weights as cells", [column([1, 4]), column([3, 2]), column([90, 10])], plain([1, 4], [3, 2], [90, 10])),
    case("Own weights for six", [column(M), column(S), [[10, 10, 20, 20, 20, 20]]], plain(M, S, [10, 10, 20, 20, 20, 20])),
    case("A weight of 0", [column([1, 4]), column([3, 2]), "100; 0"], plain([1, 4], [3, 2], [100, 0])),
    case("Weights within a hundredth of 100 are divided by their sum", [column([1, 4, 5]), column([3, 2, 5]), "33.33; 33.33; 33.33"], plain([1, 4, 5], [3, 2, 5], [1, 1, 1])),
    case("A blank cell for weights", [column([1, 4]), column([3, 2]), [[None]]], plain([1, 4], [3, 2])),
    case("Weights left out", [column([1, 4]), column([3, 2]), OMITTED], plain([1, 4], [3, 2])),
    case("Levels between the steps and as text", [column([1.5, "4,5"]), column([2.25, " 3 "])], plain([1.5, 4.5], [2.25, 3])),
    case("Items of one name are averaged over the answered ones",
         [table(["Pipeline", 4], ["Culture", 2], ["pipeline ", 5], ["Culture", None], ["PIPELINE", 3]), table(["Culture", 1], ["Pipeline", 3], ["Culture", 4])],
         answer([("Pipeline", [4, 5, 3], [3]), ("Culture", [2], [1, 4])])),
    case("Tables match by name, marketing's order holds", [NAMED, table(["culture", 5], [" PIPELINE ", 1])], answer([("Pipeline", [4], [1]), ("Culture", [2], [5])])),
    case("Columns in any order, others read past, blank rows skipped",
         [[["Note", "Level", "Dimension"], ["x", 4, "Pipeline"], [None, None, None], ["", 2, "Culture"]], NAMED], answer([("Pipeline", [4], [4]), ("Culture", [2], [2])])),
    case("A number as a dimension in a table", [table([7, 4]), table(["7", 2])], answer([("7", [4], [2])])),
    fails("All items of a dimension unanswered", 'marketing: "Culture" has no level. Answer at least one of its items, from 1 to 5.', table(["Pipeline", 4], ["Culture", None], ["Culture", " "]), NAMED),
    fails("A blank in a plain column", 'sales: "2" has no level. Answer at least one of its items, from 1 to 5.', column([1, 2, 3]), column([1, None, 3])),
    fails("A dimension that marketing lacks", 'sales: "Systems" is no dimension of marketing. Use the same names in both.', NAMED, table(["Pipeline", 4], ["Culture", 2], ["Systems", 3])),
    fails("A dimension that sales lacks", 'sales: lacks the dimension "Culture" of marketing. Use the same names in both.', NAMED, table(["Pipeline", 4])),
    fails("A table beside a plain column", "sales: has no headings, marketing has. Give two tables Dimension, Level, or two plain columns.", NAMED, column([1, 2])),
    fails("A plain column beside a table", "marketing: has no headings, sales has. Give two tables Dimension, Level, or two plain columns.", column([1, 2]), NAMED),
    fails("Columns of other lengths", "sales: is not as long as marketing (2 and 3 levels). Select the same rows for both.", column([1, 2, 3]), column([1, 2])),
    fails("A level above 5", 'marketing: level 2: "6" is no level. Give a number from 1 to 5.', column([1, 6]), column([1, 2])),
    fails("A level of 0", 'sales: level 1: "0" is no level. Give a number from 1 to 5.', column([1, 2]), column([0, 2])),
    fails("Text for a level in a column", 'sales: level 2: "good" is no level. Give a number from 1 to 5.', column([1, 2]), column([1, "good"])),
    fails("A level of a table out of range", 'sales: row 3: "5.5" is no level. Give a number from 1 to 5.', NAMED, table(["Pipeline", 4], ["Culture", 5.5])),
    fails("A level without a dimension", "marketing: row 3: has a level but no dimension. Name the dimension.", table(["Pipeline", 4], [None, 3]), NAMED),
    fails("Headings alone", "marketing: holds no level. Fill in at least one.", table([None, None]), NAMED),
    fails("A near miss of a heading", 'marketing: the heading "Dimensions" is not known. Did you mean "Dimension"?', [["Dimensions", "Level"], ["Pipeline", 4]], NAMED),
    fails("No heading Level", 'marketing: no heading "Level" in marketing. Known are: Dimension, Points.', [["Dimension", "Points"], ["Pipeline", 4]], NAMED),
    fails("A block without headings", "marketing: is a block without headings. Give one column of levels, or a table with the headings Dimension and Level.", [[1, 2], [3, 4]], column([1, 2])),
    fails("Weights that come to less", "weights: come to 99.98. Let them come to 100.", column([1, 2]), column([1, 2]), "49.98; 50"),
    fails("Weights that come to more", "weights: come to 110. Let them come to 100.", column([1, 2]), column([1, 2]), "60; 50"),
    fails("Too few weights", "weights: 2 given, 3 wanted. Give one for each dimension.", column([1, 2, 3]), column([1, 2, 3]), "60; 40"),
    fails("One weight for two", "weights: 1 given, 2 wanted. Give one for each dimension.", column([1, 2]), column([1, 2]), 100),
    fails("A negative weight", "weights: is -10. Give a number of at least 0.", column([1, 2]), column([1, 2]), "110; -10"),
    fails("Text for a weight", 'weights: "high" is no number. Type a plain number.', column([1, 2]), column([1, 2]), "high; 50"),
    fails("No answers of marketing", "marketing: is empty. Select the cells.", OMITTED, column([1, 2])),
    fails("No answers of sales", "sales: is empty. Select the cells.", column([1, 2]), [[None]]),
    fails("An error cell in a table", None, table(["Pipeline", {"error": "#REF!"}]), NAMED),
    case("An error cell in a column", [column([1, {"error": "#N/A"}]), column([1, 2])], not_available("marketing: level 2: The cell holds the error #N/A. Mend that cell.")),
]

write("alignmentIndex", "ALIGNMENTINDEX", cases)
