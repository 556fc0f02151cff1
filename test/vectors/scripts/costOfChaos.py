"""Vectors of COSTOFCHAOS: amounts as exact fractions, overlaps followed line by line."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

WORKED = "Worked example of twelve reps, 9.6 million revenue"
HEADINGS = ["Line", "Driver", "Rate", "Avoidable", "Type"]
OVERLAPS = [*HEADINGS, "Overlaps with"]
HOUR = 150000 / (45 * 46)

EIGHT = [
    ["Leads never worked", 4000, 60, 0.45, "cash"],
    ["Unused content", 500000, 0.65, 0.8, "cash"],
    ["Re-created material", 2208, HOUR, 0.5, "capacity"],
    ["Excess admin and meetings", 1711.2, HOUR, 1, "capacity"],
    ["Stalled pipeline", 1500000, 0.154, 0.3, "margin"],
    ["Slow ramp", 3, 250000 / 3, 0.56, "margin"],
    ["Turnover", 2, 299000, 0.25, "margin"],
    ["Quarter-end discounting", 9600000, 0.04, 0.5, "cash"],
]
EIGHT_VALUES = [108000, 260000, 80000, 124000, 69300, 140000, 149500, 192000]


def value(row):
    driver, rate, avoidable = (exact(str(cell).replace(",", ".")) for cell in row[1:4])
    return driver * rate * avoidable


def answer(rows, revenue=None, expense=None, values=None, over=()):
    """The table; `over` lists pairs (uncounted, counting) of line numbers, worked out by hand."""
    values = values or [value(row) for row in rows]
    uncounted = dict(over)
    counted = [0 if index in uncounted else amount for index, amount in enumerate(values, 1)]
    total = sum(counted)
    table = [["Line", "Value", "Counted", "Type", "Share", "Note"]]
    for index, row in enumerate(rows, 1):
        note = f"not counted: overlaps with {rows[uncounted[index] - 1][0]}" if index in uncounted else ""
        share = "" if total == 0 else Fraction(counted[index - 1]) / total
        table.append([row[0], values[index - 1], counted[index - 1], row[4].strip().lower(), share, note])
    for name in ("Cash", "Capacity", "Margin"):
        table.append(below(name, sum(c for c, row in zip(counted, rows) if row[4].strip().lower() == name.lower())))
    table.append(below("Total", total))
    if revenue is not None:
        table.append(below("Share of revenue", share_of(total, revenue, "revenue")))
    if expense is not None:
        table.append(below("Share of sales and marketing expense", share_of(total, expense, "expense")))
        table.append(below("Published ceiling", Fraction(expense) / 4))
    return table


def share_of(total, whole, argument):
    sentence = f"{argument}: is 0, so there is no share of it. Give the amount of a year."
    return Fraction(total) / whole if whole else not_available(sentence)


def below(name, amount):
    return [name, amount, "", "", "", ""]


def with_overlaps(rows, overlaps):
    return [OVERLAPS, *([*row, overlaps.get(index)] for index, row in enumerate(rows, 1))]


def lines(*rows):
    return [HEADINGS, *rows]


A = ["A", 100, 2, 0.5, "cash"]
B = ["B", 300, 2, 0.5, "capacity"]
C = ["C", 200, 2, 0.5, "margin"]
D = ["D", 50, 2, 0.5, "cash"]
SAVING = ["Saving", -40, 2, 0.5, "cash"]


def fails(about, table, sentence, *rest):
    return case(about, [table, *rest], value_error(sentence))


def no_number(cell):
    return f'lines: row 3: {cell}. Type a plain number.'


cases = [
    case("The eight lines", [lines(*EIGHT)], answer(EIGHT, values=EIGHT_VALUES), WORKED),
    case("The eight lines beside revenue: 11.70 %", [lines(*EIGHT), 9600000], answer(EIGHT, 9600000, values=EIGHT_VALUES), WORKED),
    case("The eight lines beside expense, revenue left out", [lines(*EIGHT), OMITTED, 1800000], answer(EIGHT, expense=1800000, values=EIGHT_VALUES), WORKED),
    case("Turnover overlaps with slow ramp: 982,800", [with_overlaps(EIGHT, {7: "Slow ramp"}), 9600000],
         answer(EIGHT, 9600000, values=EIGHT_VALUES, over=[(6, 7)]), WORKED),
    case("A quarter of 55 % of 12 % of a billion", [lines(["Waste", 120000000, 0.55, 0.25, "cash"])],
         answer([["Waste", 120000000, 0.55, 0.25, "cash"]], values=[16500000]), "MarketBridge's example of wasted spend"),
    case("Overlap named in the larger line", [with_overlaps([A, B], {2: "A"})], answer([A, B], over=[(1, 2)])),
    case("Overlap named in the smaller line", [with_overlaps([A, B], {1: "B"})], answer([A, B], over=[(1, 2)])),
    case("Overlap named in both", [with_overlaps([A, B], {1: "B", 2: "A"})], answer([A, B], over=[(1, 2)])),
    case("A chain joins: only the largest of all counts", [with_overlaps([A, B, C, D], {1: "C", 4: "C", 2: "A"})],
         answer([A, B, C, D], over=[(1, 2), (3, 2), (4, 2)])),
    case("Two chains join late", [with_overlaps([A, B, C, D], {1: "B", 3: "D", 4: "A"})], answer([A, B, C, D], over=[(1, 2), (3, 2), (4, 2)])),
    case("Two groups", [with_overlaps([A, B, C, D], {1: "B", 3: "D"})], answer([A, B, C, D], over=[(1, 2), (4, 3)])),
    case("A list of names, any case", [with_overlaps([A, B, C, D], {2: " c ; a "})], answer([A, B, C, D], over=[(1, 2), (3, 2)])),
    case("A name with a semicolon in double quotes", [with_overlaps([["A; a", 1, 1, 1, "cash"], B], {2: '"A; a"'})],
         answer([["A; a", 1, 1, 1, "cash"], B], over=[(1, 2)])),
    case("A number as a name", [[OVERLAPS, [1, 1, 1, 1, "cash", None], ["B", 2, 1, 1, "cash", 1]]],
         answer([["1", 1, 1, 1, "cash"], ["B", 2, 1, 1, "cash"]], over=[(1, 2)])),
    case("A line that names itself overlaps nothing", [with_overlaps([A, B], {1: "A"})], answer([A, B])),
    case("Of equal values the upper row counts", [with_overlaps([A, ["E", 100, 1, 1, "margin"]], {1: "E"})],
         answer([A, ["E", 100, 1, 1, "margin"]], over=[(2, 1)])),
    case("Of a saving and a cost the cost counts", [with_overlaps([SAVING, A], {1: "A"})], answer([SAVING, A], over=[(1, 2)])),
    case("A saving counts against the rest", [lines(A, SAVING)], answer([A, SAVING])),
    case("A total of 0 has no shares", [lines(A, ["Saving", -100, 2, 0.5, "cash"]), 1000],
         answer([A, ["Saving", -100, 2, 0.5, "cash"]], 1000)),
    case("Lines of 0", [lines(["Nothing", 0, 5, 0.5, "cash"])], answer([["Nothing", 0, 5, 0.5, "cash"]])),
    case("Revenue of 0 has no share, the rest stays", [lines(A), 0, 1000], answer([A], 0, 1000)),
    case("Expense of 0", [lines(A), 1000, 0], answer([A], 1000, 0)),
    case("A blank cell for revenue is none", [lines(A), [[None]], 1000], answer([A], expense=1000)),
    case("Columns in any order, others read past, blank rows skipped",
         [[["Note", "Type", "Avoidable", "Rate", "Driver", "Line", None], ["x", "cash", 0.5, 2, 100, "A", 7], [None] * 7, [{"error": "#REF!"}, " Margin ", "50 %", "2,0", "200", " C ", None]]],
         answer([A, C])),
    case("Headings in any case with spaces", [[[" LINE ", "driver", "rate", "Avoidable", "type", "overlaps  WITH"], [*A, None], [*B, "a"]]], answer([A, B], over=[(1, 2)])),
    case("Low, high, owner and source are read past",
         [[[*HEADINGS, "Driver low", "Driver high", "Rate low", "Rate high", "Avoidable low", "Avoidable high", "Moves with", "Owner", "Source"], [*A, 500, 1, "few", None, 3, -1, "wind", "Ops", "Survey"]]],
         answer([A])),
    case("A row with neither name nor numbers is no line", [lines(A, [None, None, None, None, "cash"])], answer([A])),
    case("Two lines of one name that nobody names", [lines(A, A)], answer([A, A])),
    case("One line", [lines(A)], answer([A])),
    fails("A line without a driver", lines(A, ["B", None, 2, 0.5, "cash"]), no_number('Driver of "B" is empty')),
    fails("A line without a rate", lines(A, ["B", 3, " ", 0.5, "cash"]), no_number('Rate of "B" is empty')),
    fails("A line without an avoidable share", lines(A, ["B", 3, 2, None, "cash"]), no_number('Avoidable of "B" is empty')),
    fails("A named line without anything", lines(A, ["Total", None, None, None, None]), None),
    fails("Text for a rate", lines(A, ["B", 3, "high", 0.5, "cash"]), no_number('Rate of "B" is "high", which is no number')),
    fails("An ambiguous driver", lines(A, ["B", "1,234", 2, 0.5, "cash"]), no_number('Driver of "B" is "1,234", which is no number')),
    fails("TRUE for avoidable", lines(A, ["B", 3, 2, True, "cash"]), no_number('Avoidable of "B" is "TRUE", which is no number')),
    fails("Avoidable above 1", lines(A, ["B", 3, 2, 45, "cash"]), 'lines: row 3: Avoidable of "B" is 45. Give a share from 0 to 1.'),
    fails("Avoidable below 0", lines(A, ["B", 3, 2, -0.1, "cash"]), 'lines: row 3: Avoidable of "B" is -0.1. Give a share from 0 to 1.'),
    fails("Another type", lines(A, ["B", 3, 2, 0.5, "profit"]), 'lines: row 3: Type of "B" is "profit". Write cash, capacity or margin.'),
    fails("No type", lines(A, ["B", 3, 2, 0.5, None]), 'lines: row 3: Type of "B" is empty. Write cash, capacity or margin.'),
    fails("Numbers without a name", lines(A, [" ", 3, 2, 0.5, "cash"]), "lines: row 3: has numbers but no name. Name the line."),
    fails("Headings alone", [HEADINGS, [None] * 5], "lines: holds no line. Fill Line, Driver, Rate, Avoidable and Type in at least one row."),
    case("An empty cell for the table", [[[None]]], value_error("lines: is empty. Select the cells.")),
    fails("A heading missing", [["Line", "Driver", "Rate", "Type"], ["A", 1, 1, "cash"]], None),
    fails("A near miss of a heading", [["Line", "Driver", "Rate", "Avoidabel", "Type"], A], 'lines: the heading "Avoidabel" is not known. Did you mean "Avoidable"?'),
    fails("A near miss of an optional heading", [[*HEADINGS, "Overlap with"], [*A, None]], 'lines: the heading "Overlap with" is not known. Did you mean "Overlaps with"?'),
    fails("A heading in use twice", [[*HEADINGS, "rate"], [*A, 2]], 'lines: the heading "Rate" occurs twice. Rename one of the two columns.'),
    fails("An unknown overlap with a near name", with_overlaps([A, ["Turnover", 1, 1, 1, "cash"]], {1: "Turnovr"}),
          'lines: row 2: "A" overlaps with "Turnovr", which is no line. Did you mean "Turnover"?'),
    fails("An unknown overlap", with_overlaps([A, B], {2: "Weather"}), 'lines: row 3: "B" overlaps with "Weather", which is no line. Known are: A, B.'),
    fails("An overlap with a name of two lines", with_overlaps([A, B, A], {2: "A"}), 'lines: row 3: "B" overlaps with "A", the name of two lines. Rename one of them.'),
    fails("An error cell fails the call", lines(A, ["B", {"error": "#DIV/0!"}, 2, 0.5, "cash"]), None),
    case("A table that is an error itself", [[[{"error": "#N/A"}]]], not_available("lines: The cell holds the error #N/A. Mend that cell."), "specification §1"),
    case("An error #N/A stays one", [lines(A, ["B", 3, {"error": "#N/A"}, 0.5, "cash"])], not_available()),
    fails("Negative revenue", lines(A), "revenue: is -1. Give a number of at least 0.", -1),
    fails("Text for expense", lines(A), 'expense: "lots" is no number. Type a plain number.', OMITTED, "lots"),
]

write("costOfChaos", "COSTOFCHAOS", cases)
