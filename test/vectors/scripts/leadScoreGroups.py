"""Vectors of LEADSCOREGROUPS: points by group, added up by hand in each case."""

from vectors import OMITTED, case, not_available, value_error, write


def column(cells):
    return [[cell] for cell in cells]


def table(*rows, headings=("Field", "Operator", "Value", "Points", "Group")):
    return [list(headings), *[[*row, *[None] * (len(headings) - len(row))] for row in rows]]


ONE = [["Visits"]]
A1_LEAD = [["VP", "Software", 450, True, 1, True, "Webinar", True]]
A1_HEADERS = [["Title", "Industry", "Employees", "Visited pricing", "Downloads", "Opened e-mail", "Event", "Visited careers"]]
A1_RULES = table(("Title", "is", "VP", 15, "Fit"), ("Industry", "is", "Software", 20, "Fit"), ("Employees", ">=", 200, 10, "Fit"), ("Visited pricing", "is true", None, 15, "Web"),
                 ("Downloads", "per", None, 12, "Web"), ("Opened e-mail", "is true", None, 10, "Web"), ("Event", "is not blank", None, 5, "Event"), ("Visited careers", "is true", None, -10, "Careers"))
A1_CAPS = [["Group", "Min", "Max"], ["Fit", 0, 40], ["Web", 0, 30], ["Event", 0, 10], ["Careers", -20, 0], ["Total", 0, 100]]
A1_HEADINGS = ["Fit", "Web", "Event", "Careers", "Total"]
TIMED = table(("Seen", "is not blank", None, 10, "Web", 7), ("Seen", "is not blank", None, 3), headings=("Field", "Operator", "Value", "Points", "Group", "Half-life"))

cases = [
    case("A1: 45 held at 40, 37 at 30, 5, -10: 65", [A1_LEAD, A1_HEADERS, A1_RULES, OMITTED, A1_CAPS], [A1_HEADINGS, [40, 30, 5, -10, 65]], "formulas, A1"),
    case("A1 without caps: 77", [A1_LEAD, A1_HEADERS, A1_RULES], [A1_HEADINGS, [45, 37, 5, -10, 77]], "formulas, A1"),
    case("The total is held after the groups", [A1_LEAD, A1_HEADERS, A1_RULES, OMITTED, [["Group", "Max"], ["Total", 60], ["fit ", 40]]], [A1_HEADINGS, [40, 37, 5, -10, 60]]),
    case("Groups in the order of their first rule, named as first written", [column([3, 9]), ONE, table(("Visits", ">", 5, 1, " web pages "), ("Visits", ">", 2, 2, "Fit"), ("Visits", ">", 0, 4, "WEB PAGES"))], [["web pages", "Fit", "Total"], [4, 2, 6], [5, 2, 7]]),
    case("Rules without a group stand under Other", [column([3, 9]), ONE, table(("Visits", ">", 5, 1), ("Visits", ">", 2, 2, "Fit"), ("Visits", ">", 0, 4, "other"))], [["Other", "Fit", "Total"], [4, 2, 6], [5, 2, 7]]),
    case("A group named other before a rule without one", [column([3]), ONE, table(("Visits", ">", 0, 4, "other"), ("Visits", ">", 0, 1))], [["other", "Total"], [5, 5]]),
    case("Where nothing matches a group is 0, or its Min", [column([3]), ONE, table(("Visits", ">", 5, 1, "A"), ("Visits", ">", 5, 2, "B")), OMITTED, [["Group", "Min"], ["B", 4]]], [["A", "B", "Total"], [0, 4, 4]], "formulas, A1: clamp of the sum"),
    case("A cap for a group that no rule uses is ignored", [column([3]), ONE, table(("Visits", ">", 0, 9, "A")), OMITTED, [["Group", "Min", "Max"], ["C", 100, 200]]], [["A", "Total"], [9, 9]]),
    case("A blank row of two columns stays blank in every column", [[[3, "x"], [None, " "], [None, "y"]], [["Visits", "Note"]], table(("Visits", "is blank", None, 1, "A"), ("Note", "is not blank", None, 2, "B"))],
         [["A", "B", "Total"], [0, 2, 2], ["", "", ""], [1, 2, 3]]),
    case("A blank row of one column is scored", [column([None]), ONE, table(("Visits", "is blank", None, 1, "A"))], [["A", "Total"], [1, 1]]),
    case("An error spoils its row in every column", [column([{"error": "#N/A"}, 5, {"error": "#REF!"}]), ONE, table(("Visits", ">", 0, 9, "A"), ("Visits", ">", 1, 1, "B"))],
         [["A", "B", "Total"], [not_available()] * 3, [9, 1, 10], [value_error('leads: "Visits" is an error in this row. The cell holds the error #REF!. Mend that cell.')] * 3]),
    case("An error in a column that no rule reads is no matter", [[[5, {"error": "#N/A"}]], [["Visits", "Note"]], table(("Visits", ">", 0, 9, "A"))], [["A", "Total"], [9, 9]]),
    case("Half-lives before caps", [column(["2026-11-21", "2026-11-14", "2026-11-07", None]), [["Seen"]], TIMED, "2026-11-21", [["Group", "Max"], ["Web", 6]]],
         [["Web", "Other", "Total"], [6, 3, 9], [5, 3, 8], [2.5, 3, 5.5], [0, 0, 0]], "By hand: 10, 5 and 2.5"),
    case("A chain of rules counts in the group of its last row", [[[3, "x"], [3, "y"]], [["Visits", "Note"]], table(("Visits", ">", 2, "and"), ("Note", "is", "x", 5, "A"), ("Visits", ">", 0, 1, "B"))], [["A", "B", "Total"], [5, 1, 6], [0, 1, 1]]),
    case("A rule that never matches adds its group alone", [column([3]), ONE, table(("Visits", ">", 0, 9, "A"), ("Visits", "is", "never", 50, "Z"))], [["A", "Z", "Total"], [9, 0, 9]]),
    case("A day is missing", [column(["2026-11-21"]), [["Seen"]], TIMED], value_error("as_of: is missing, and row 2 of rules counts days. Give the date to count to.")),
    case("A rule in group Total", [column([3]), ONE, table(("Visits", ">", 0, 9, "TOTAL"))], value_error('rules: row 2: a rule cannot be in group "Total". Choose another name.')),
    case("A rule without points", [column([3]), ONE, table(("Visits", ">", 0))], value_error('rules: row 2: Points is empty. Type a number, or "and" to join the row to the next.')),
    case("An error cell in the rules", [column([3]), ONE, table(("Visits", ">", 0, {"error": "#N/A"}))], not_available()),
    case("Leads wider than their headings", [[[3, 4]], ONE, table(("Visits", ">", 0, 1))], value_error("headers: is 1 wide where leads is 2 wide. Select the same columns for both.")),
    case("A field that leads do not have", [column([3]), ONE, table(("Visit", ">", 0, 1))], value_error('rules: no heading "Visit" in headers. Did you mean "Visits"?')),
    case("No rules", [column([3]), ONE, OMITTED], value_error("rules: is empty. Select the cells.")),
]

write("leadScoreGroups", "LEADSCOREGROUPS", cases)
