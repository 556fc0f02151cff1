"""Vectors of SCORELIFT by pandas: bands from ranks, counts by group, intervals by scipy."""

from scoreStatistics import A9_OUTCOMES, A9_SCORES, MESSY_OUTCOMES, MESSY_SCORES, column, logistic, pairs, seeded, whole, wilson
from vectors import OMITTED, case, not_available, value_error, write

HEADINGS = ["Band", "From", "To", "Leads", "Converted", "Rate", "Low", "High", "Lift", "Captured"]


def table(scores, outcomes, bins):
    frame, left_out = pairs(scores, outcomes)
    better = frame.score.rank(method="min", ascending=False).astype(int) - 1
    frame["band"] = better * bins // len(frame) + 1
    converted = int(frame.y.sum())
    rows, captured = [], 0
    for band, group in frame.groupby("band"):
        hits, count = int(group.y.sum()), len(group)
        captured += hits
        rows.append([int(band), whole(group.given.max()), whole(group.given.min()), count, hits, hits / count,
                     *wilson(hits, count), hits / count / (converted / len(frame)), captured / converted])
    return [HEADINGS, *rows, ["Left out", "", "", left_out, "", "", "", "", "", ""]]


def of(about, scores, outcomes, bins=None, source="pandas; intervals by scipy"):
    args = [scores, outcomes] + ([] if bins is None else [bins])
    return case(about, args, table(scores, outcomes, 10 if bins in (None, OMITTED) else int(bins)), source)


cases = [
    of("Ten leads in ten bands", column(A9_SCORES), column(A9_OUTCOMES)),
    of("Ten leads in four bands", column(A9_SCORES), column(A9_OUTCOMES), 4),
    of("An omitted number of bands is ten", column(A9_SCORES), column(A9_OUTCOMES), OMITTED),
    of("One band is all leads", column(A9_SCORES), column(A9_OUTCOMES), 1),
    of("The number of bands as text", column(A9_SCORES), column(A9_OUTCOMES), "5"),
    of("More bands than leads: empty bands are dropped, the others keep their number", column([4, 3, 2, 1]), column([1, 0, 1, 0]), 7),
    of("Equal scores stay in one band", column([5, 5, 5, 5, 4, 4, 3, 2, 2, 1]), column([1, 1, 0, 1, 0, 1, 0, 0, 0, 0]), 5),
    of("All scores equal are one band", column([5] * 6), column([1, 0, 0, 1, 0, 0])),
    of("Rows without score or outcome are left out", MESSY_SCORES, MESSY_OUTCOMES, 3),
    of("120 leads in ten bands", *seeded(11, 120, lambda d: d.randint(0, 60), logistic(35, 10))),
    of("97 leads in eight bands, negative scores", *seeded(12, 97, lambda d: d.randint(-20, 20), logistic(5, 6)), 8),
    of("60 probabilities in six bands", *seeded(13, 60, lambda d: round(d.random(), 3), lambda p: p), 6),
    of("Scores equal to ten decimals share a band", column([0.1 + 0.2, 0.3, 0.2, 0.1]), column([1, 0, 1, 0]), 4),
    of("From and To as given, beyond ten decimals", column([0.0000123456789, 0.00002 / 3, 0.00001 / 3, 0.000001 / 7]), column([1, 0, 1, 0]), 2),
    of("Rows instead of columns", [A9_SCORES], [A9_OUTCOMES], 2),
    case("No bands", [column([2, 1]), column([1, 0]), 0], value_error("bins: is 0. Give a number of at least 1.")),
    case("Half a band", [column([2, 1]), column([1, 0]), 2.5], value_error("bins: is 2.5. Give a whole number.")),
    case("Bands in words", [column([2, 1]), column([1, 0]), "ten"], value_error('bins: "ten" is no number. Type a plain number.')),
    case("Every lead converted", [column([2, 1]), column([1, 1])], not_available()),
    case("Another word as outcome", [column([2, 1]), column([1, "pending"])],
         value_error('outcomes: "pending" is no outcome. Write 1 or 0, won or lost, yes or no.')),
    case("Fewer scores than outcomes", [column([2, 1]), column([1, 0, 1])],
         value_error("outcomes: has 3 cells where scores has 2. Select the same rows for both.")),
]

write("scoreLift", "SCORELIFT", cases)
