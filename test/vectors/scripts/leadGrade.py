"""Vectors of LEADGRADE: thirds counted by hand beside each case, letters from the scale."""

from vectors import case, not_available, value_error, write

SCALE = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"]


def letter(thirds):
    return SCALE[max(0, min(12, 2 + thirds))]


def letters(*thirds):
    return [[letter(each)] if isinstance(each, int) else [each] for each in thirds]


def table(*rows, headings=("Field", "Operator", "Value", "Thirds", "Otherwise")):
    return [list(headings), *[[*row, *[None] * (len(headings) - len(row))] for row in rows]]


def column(cells):
    return [[cell] for cell in cells]


HEADERS = [["Company size", "Industry", "Location", "Job title", "Department"]]
PROFILE = table(("Company size", ">=", 50), ("Industry", "one of", "Software; Hardware"), ("Location", "is", "Germany"),
                ("Job title", "has word", "head"), ("Department", "is", "Sales"))
LOSING = [[*row[:3], row[3] or 2, "subtract"] if k else row for k, row in enumerate(PROFILE)]
ALL = [500, "software", "GERMANY", "Head of Sales", " Sales "]
NONE = [5, "Retail", "France", "Clerk", "Production"]
ONE = [["Size"]]
USE_ANOTHER = "Use another operator."


def one(about, lead_cells, rule, *thirds, source="Own rule"):
    return case(about, [column(lead_cells), ONE, table(rule)], letters(*thirds), source)


cases = [
    case("Nothing matches: D", [[NONE], HEADERS, PROFILE], "D", "formulas, A2"),
    case("Five matches of two thirds, the default: A+", [[ALL], HEADERS, PROFILE], "A+", "formulas, A2"),
    case("Three match, one that subtracts does not: C+",
         [[[500, "software", "Germany", "Clerk", "Production"]], HEADERS, table(*[row[:3] for row in PROFILE[1:4]], ("Job title", "has word", "head", 2, "subtract"), PROFILE[5][:3])], "C+", "formulas, A2"),
    case("Three thirds down: F, and no lower", [[NONE, [5, None, None, None, None], [5, "Retail", None, None, "Sales"]], HEADERS, LOSING], letters(-10, -2, -2)),
    case("Twelve thirds up: A+, and no higher", [[["a", "b", "c", "d"]], [["A", "B", "C", "D"]], table(*[(f, "is", v, 3) for f, v in zip("ABCD", "abcd")])], letter(12), "formulas, A2"),
    case("One, two and three thirds", [column([1, 2, 3, 4]), ONE, table(("Size", "is", 1, 1), ("Size", "is", 2, 2), ("Size", "is", 3, 3))], letters(1, 2, 3, 0)),
    case("Thirds as text", [column([1, 2]), ONE, table(("Size", "is", 1, "1"), ("Size", "is", 2, " 3 "))], letters(1, 3)),
    case("The sum is held within F and A+, not its parts", [column([1]), ONE, table(*[("Size", "is", 2, 3, "subtract")] * 3, *[("Size", "is", 1, 3)] * 4)], letter(3)),
    one("A miss that subtracts; a blank changes nothing", [60, 40, None, "", "  "], ("Size", ">=", 50, 3, "subtract"), 3, -3, 0, 0, 0),
    one("Otherwise in any case with spaces", [60, 40], ("Size", ">=", 50, 1, " Subtract "), 1, -1),
    one("Otherwise nothing", [60, 40], ("Size", ">=", 50, 1, "Nothing"), 1, 0),
    one("Text where a number is compared does not match: it is known, so it subtracts", ["many", True, "1,234", "60"], ("Size", ">=", 50, 1, "subtract"), -1, -1, -1, 1),
    one("is blank adds on a blank, and may subtract on what is known", [None, " ", 5], ("Size", "is blank", None, 2, "subtract"), 2, 2, -2),
    one("is not blank on a blank changes nothing", [None, 5], ("Size", "is not blank", None, 2, "subtract"), 0, 2),
    one("not equals on a blank changes nothing", [None, "x", "y"], ("Size", "is not", "x", 1, "subtract"), 0, -1, 1),
    one("is true", [True, "no", "maybe", 0, None], ("Size", "is true", None, 1, "subtract"), 1, -1, -1, -1, 0),
    one("between", [10, 49.99, 50], ("Size", "between", "10..<50", 2, "subtract"), 2, 2, -2),
    one("matches", ["CEO", "Ceola"], ("Size", "matches", "^(ceo|cfo)$", 2), 2, 0),
    case("A wholly blank row stays blank", [[ALL, [None, "", " ", None, None], NONE], HEADERS, PROFILE], letters(10, "", 0)),
    case("Columns of the criteria in another order, others beside them", [column([60, 40]), ONE,
         [["Note", "Otherwise", "Value", "Operator", "Field"], ["agreed", "subtract", 50, "at least", " size "], [None, None, None, None, None]]], letters(2, -2)),
    case("Two criteria on one field add up", [column([60, 600]), ONE, table(("Size", ">=", 50, 1), ("Size", ">=", 500, 2))], letters(1, 3)),
    case("Headings with line breaks and spaces", [column([1]), [[" Company\n size "]], table(("company  size", "is", 1, 1))], letter(1)),
    case("An error in a field that a criterion reads spoils its row", [[[60, {"error": "#REF!"}], [{"error": "#N/A"}, 1], [{"error": "#DIV/0!"}, 1]], [["Size", "Note"]], table(("Size", ">=", 50))],
         [["C-"], [not_available()], [value_error('leads: "Size" is an error in this row. The cell holds the error #DIV/0!. Mend that cell.')]]),
    case("Half a third", [column([1]), ONE, table(("Size", "is", 1, 1.5))], value_error('criteria: row 2: Thirds "1.5" is not 1, 2 or 3. A letter has three thirds.')),
    case("Four thirds", [column([1]), ONE, table(("Size", "is", 1, 4))], value_error('criteria: row 2: Thirds "4" is not 1, 2 or 3. A letter has three thirds.')),
    case("No thirds", [column([1]), ONE, table(("Size", "is", 1, 0))], value_error()),
    case("Thirds in words", [column([1]), ONE, table(("Size", "is", 1, "two"))], value_error('criteria: row 2: Thirds "two" is not 1, 2 or 3. A letter has three thirds.')),
    case("Another word under Otherwise", [column([1]), ONE, table(("Size", "is", 1, 2), ("Size", "is", 2, 2, "minus"))],
         value_error('criteria: row 3: Otherwise "minus" is not known. Write subtract or nothing.')),
    case("within days cannot be a criterion", [column([1]), ONE, table(("Size", "within days", 30))], value_error(f'criteria: row 2: "within days" cannot be a criterion. {USE_ANOTHER}')),
    case("per cannot be a criterion", [column([1]), ONE, table(("Size", "per", None))], value_error(f'criteria: row 2: "per" cannot be a criterion. {USE_ANOTHER}')),
    case("An unknown operator", [column([1]), ONE, table(("Size", "contain", 1))], value_error('criteria: row 2: no operator "contain". Did you mean "contains"?')),
    case("A field that leads do not have", [column([1]), [["Company"]], table(("Compny", "is", 1))], value_error('criteria: no heading "Compny" in headers. Did you mean "Company"?')),
    case("A field whose heading stands there twice", [[[1, 2]], [["Size", " size"]], table(("Size", "is", 1))], value_error('headers: the heading "Size" occurs twice. Rename one of the two columns.')),
    case("A comparison without a number", [column([1]), ONE, table(("Size", ">", "big"))],
         value_error('criteria: row 2: > cannot use the Value "big". Type a plain number, or a date as 2026-11-21.')),
    case("An operator without its Value", [column([1]), ONE, table(("Size", "is", None))], value_error('criteria: row 2: equals needs a Value. Fill it in, or use "is blank".')),
    case("A near miss of a heading", [column([1]), ONE, table(("Size", "is", 1, 2), headings=("Field", "Operator", "Value", "Third"))],
         value_error('criteria: the heading "Third" is not known. Did you mean "Thirds"?')),
    case("A heading that is missing", [column([1]), ONE, table(("Size", "is"), headings=("Field", "Operator"))], value_error('criteria: no heading "Value" in criteria. Known are: Field, Operator.')),
    case("No criterion under the headings", [column([1]), ONE, table((None, None, None))], value_error("criteria: holds no criterion. Fill in at least one row under the headings.")),
    case("An error cell in the criteria", [column([1]), ONE, table(("Size", "is", {"error": "#N/A"}))], not_available()),
    case("Leads wider than their headings", [[[1, 2]], ONE, table(("Size", "is", 1))], value_error("headers: is 1 wide where leads is 2 wide. Select the same columns for both.")),
]

write("leadGrade", "LEADGRADE", cases)
