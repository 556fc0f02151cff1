"""Vectors of LEADROUTE: FNV-1a over UTF-8 bytes, in Python's own integers."""

from vectors import case, not_available, value_error, write


def fnv1a(text):
    value = 0x811C9DC5
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * 0x01000193 % 2**32
    return value


assert fnv1a("") == 0x811C9DC5 and fnv1a("a") == 0xE40C292C and fnv1a("foobar") == 0xBF9CF968  # as published by Noll


def shared(owners, lead_id):
    return owners[fnv1a(str(lead_id).strip().lower()) % len(owners)]


def column(cells):
    return [[cell] for cell in cells]


def table(*rows):
    return [["Owner", "Field", "Operator", "Value"], *[[*row, *[None] * (4 - len(row))] for row in rows]]


HEADERS = [["Country", "Employees"]]
LEADS = [["Germany", 500], ["germany ", 20], ["France", 800], [None, 5], [None, None], ["Spain", None]]
ROUTES = table(("and", "Country", "is", "Germany"), ("Enterprise desk", "Employees", ">=", 200), ("Berlin", "Country", "is", "Germany"), ("Big accounts", "Employees", ">=", 200), ("Nobody yet", "Country", "is blank"))
ONE = [["Country"]]
TEAM = ["Ana", "Ben", "Cleo"]
IDS = ["L-1", "L-2", "l-3 ", 1001, "1002", 0.5, "Ü-7", "ü-7", "東京", "😀", "a b", "%41", True]
MANY = [f"lead-{k}" for k in range(60)]
ELSE = table((" ; ".join(TEAM),))
NO_ID = value_error("lead_ids: is empty in this row, and its owners share leads. Give the lead an id.")

cases = [
    case("The first route that matches wins; none gives an empty cell", [LEADS, HEADERS, ROUTES], [["Enterprise desk"], ["Berlin"], ["Big accounts"], ["Nobody yet"], [""], [""]]),
    case("A row with an Owner alone takes everyone else", [LEADS, HEADERS, table(("Berlin", "Country", "is", "Germany"), ("Others",))], [["Berlin"], ["Berlin"], ["Others"], ["Others"], [""], ["Others"]]),
    case("Everyone else first leaves nothing for the others", [LEADS[:3], HEADERS, table(("All",), ("Berlin", "Country", "is", "Germany"))], [["All"]] * 3),
    case("One lead", [[["France", 3]], HEADERS, table(("Paris", "Country", "is", "france"))], "Paris"),
    case("One lead that nobody takes", [[["Spain", 3]], HEADERS, table(("Paris", "Country", "is", "france"))], ""),
    case("Three rows joined by and", [[["DE", 50], ["DE", 500], ["FR", 50]], HEADERS, table((" AND ", "Country", "is", "DE"), ("and", "Employees", ">", 10), ("Team", "Employees", "<", 100))], [["Team"], [""], [""]]),
    case("An owner that only begins with and", [[["DE", 1]], HEADERS, table(("Andrea", "Country", "is", "DE"))], "Andrea"),
    case("Shared owners: each id keeps its owner", [column(["x"] * len(IDS)), ONE, ELSE, column(IDS)], [[shared(TEAM, each)] for each in IDS], "FNV-1a in Python"),
    case("Sixty ids over three owners", [column(["x"] * 60), ONE, ELSE, column(MANY)], [[shared(TEAM, each)] for each in MANY], "FNV-1a in Python"),
    case("The same ids in another order have the same owners", [column(["x"] * 60), ONE, ELSE, column(MANY[::-1])], [[shared(TEAM, each)] for each in MANY[::-1]], "FNV-1a in Python"),
    case("Ids in a row", [column(["x"] * 3), ONE, ELSE, [MANY[:3]]], [[shared(TEAM, each)] for each in MANY[:3]], "FNV-1a in Python"),
    case("Owners in double quotes may hold a semicolon", [column(["x"] * 3), ONE, table(('"Ana; Berlin"; Ben',)), column(MANY[:3])], [[shared(["Ana; Berlin", "Ben"], each)] for each in MANY[:3]], "FNV-1a in Python"),
    case("An owner named twice takes twice as many", [column(["x"] * 5), ONE, table(("Ana; Ana; Ben",)), column(MANY[:5])], [[shared(["Ana", "Ana", "Ben"], each)] for each in MANY[:5]], "FNV-1a in Python"),
    case("Empty owners in a list are ignored", [column(["x"] * 3), ONE, table(("; Ana ;; Ben ;",)), column(MANY[:3])], [[shared(["Ana", "Ben"], each)] for each in MANY[:3]], "FNV-1a in Python"),
    case("Two teams share apart", [[["DE", 1], ["FR", 1], ["DE", 1]], HEADERS, table(("Ana; Ben", "Country", "is", "DE"), ("Cleo; Dan; Eve",)), column(["k1", "k1", "k2"])],
         [[shared(["Ana", "Ben"], "k1")], [shared(["Cleo", "Dan", "Eve"], "k1")], [shared(["Ana", "Ben"], "k2")]], "FNV-1a in Python"),
    case("A blank id is an error only where owners share", [column(["DE", "FR", "FR"]), ONE, table(("Ana", "Country", "is", "DE"), ("Ben; Cleo",)), column([None, " ", "k1"])],
         [["Ana"], [NO_ID], [shared(["Ben", "Cleo"], "k1")]]),
    case("An error as id spoils its row only where owners share", [column(["DE", "FR"]), ONE, table(("Ana", "Country", "is", "DE"), ("Ben; Cleo",)), column([{"error": "#REF!"}, {"error": "#N/A"}])], [["Ana"], [not_available()]]),
    case("Fields of later routes are not read after a match", [[["DE", {"error": "#N/A"}], ["FR", {"error": "#N/A"}], ["FR", 5]], HEADERS, table(("Ana", "Country", "is", "DE"), ("Ben", "Employees", ">", 1))], [["Ana"], [not_available()], ["Ben"]]),
    case("Within a chain the rest is not read after a miss", [[["FR", {"error": "#DIV/0!"}], ["DE", {"error": "#DIV/0!"}]], HEADERS, table(("and", "Country", "is", "DE"), ("Ana", "Employees", ">", 1), ("Ben",))],
         [["Ben"], [value_error('leads: "Employees" is an error in this row. The cell holds the error #DIV/0!. Mend that cell.')]]),
    case("A wholly blank row stays blank, a single blank column is judged", [column([None, "x"]), ONE, table(("Ana", "Country", "is blank"))], [["Ana"], [""]]),
    case("One lead with a blank id, as in a formula filled down", [[["DE"]], ONE, table(("Ana", "Country", "is", "DE"), ("Ben; Cleo",)), [[None]]], "Ana"),
    case("One lead with a blank id where owners share", [[["FR"]], ONE, table(("Ana", "Country", "is", "DE"), ("Ben; Cleo",)), [[None]]], NO_ID),
    case("A blank cell as the ids of several leads is none", [column(["x", "y"]), ONE, ELSE, [[None]]], value_error("lead_ids: is missing, and Ana and Ben and Cleo share leads. Give the ids of the leads.")),
    case("Ids that are not needed", [column(["x", "y"]), ONE, table(("Ana",)), column([None, "k"])], [["Ana"], ["Ana"]]),
    case("Columns in another order, others beside them", [column(["DE"]), ONE, [["Value", "Comment", "Operator", "Field", "OWNER"], ["DE", "agreed", "=", "country", "Ana"]]], "Ana"),
    case("Sharing without ids", [column(["x", "y"]), ONE, table(("Ana; Ben",))], value_error("lead_ids: is missing, and Ana and Ben share leads. Give the ids of the leads.")),
    case("Fewer ids than leads", [column(["x", "y", "z"]), ONE, ELSE, column(["a", "b"])], value_error("lead_ids: has 2 cells where leads has 3 rows. Select one id per lead.")),
    case("A route without an owner", [column(["x"]), ONE, table((None, "Country", "is", "x"))], value_error('routes: row 2: Owner is empty. Name who gets the lead, or write "and" to join the row to the next.')),
    case("A route whose owners are semicolons", [column(["x"]), ONE, table((" ; ; ", "Country", "is", "x"))], value_error("routes: row 2: Owner lists nobody. Write the owners as a; b; c.")),
    case("Routes that end in and", [column(["x"]), ONE, table(("Ana", "Country", "is", "x"), ("and", "Country", "is", "y"))], value_error('routes: row 3: the table ends in "and". Add the row that names the owner.')),
    case("and before a row with an Owner alone", [column(["x"]), ONE, table(("and", "Country", "is", "x"), ("Ana",))], value_error('routes: row 3: a row joined by "and" needs Field and Operator. Fill them in.')),
    case("A row of and alone", [column(["x"]), ONE, table(("and",), ("Ana",))], value_error('routes: row 2: a row joined by "and" needs Field and Operator. Fill them in.')),
    case("An owner with half a condition", [column(["x"]), ONE, table(("Ana", None, "is", "x"))], value_error("routes: row 2: Field is empty. Name the heading that the rule reads.")),
    case("within days cannot route", [column([1]), ONE, table(("Ana", "Country", "within days", 3))], value_error('routes: row 2: "within days" cannot route a lead. Use another operator.')),
    case("per cannot route", [column([1]), ONE, table(("Ana", "Country", "per"))], value_error('routes: row 2: "per" cannot route a lead. Use another operator.')),
    case("A field that leads do not have", [column(["x"]), ONE, table(("Ana", "Countries", "is", "x"))], value_error('routes: no heading "Countries" in headers. Known are: Country.')),
    case("An unknown operator", [column(["x"]), ONE, table(("Ana", "Country", "equal", "x"))], value_error('routes: row 2: no operator "equal". Did you mean "equals"?')),
    case("A near miss of a heading", [column(["x"]), ONE, [["Owner", "Field", "Operator", "Value", "Owners"], ["Ana", None, None, None, None]]], value_error('routes: the heading "Owners" is not known. Did you mean "Owner"?')),
    case("No route under the headings", [column(["x"]), ONE, table((None,))], value_error("routes: holds no route. Fill in at least one row under the headings.")),
    case("An error cell in the routes", [column(["x"]), ONE, table(("Ana", "Country", "is", {"error": "#N/A"}))], not_available()),
    case("Leads wider than their headings", [[["x", 1]], ONE, table(("Ana",))], value_error("headers: is 1 wide where leads is 2 wide. Select the same columns for both.")),
]

write("leadRoute", "LEADROUTE", cases)
