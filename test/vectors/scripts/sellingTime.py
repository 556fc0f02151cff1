"""Vectors of SELLINGTIME: shares of hours as exact fractions."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

WORKED = "Worked example of twelve reps: a week of 45 hours, 14 of them selling"
WEEK = ["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]
HOURS = [14, 8, 7, 4, 5, 4, 3]
DECIMALS = "Type hours as decimals, 4.5."


def share(hours, activities, selling):
    total = sum(exact(hour) for hour in hours)
    return sum(exact(hour) for hour, activity in zip(hours, activities) if activity in selling) / total


def spoiled(cell, sentence=None):
    """A row with one bad cell between two good rows."""
    about = f"{cell} in a row spoils that row only"
    gives = [[Fraction(1, 4)], [value_error(sentence)], [Fraction(1, 2)]]
    return case(about, [[[10, 30], [cell, 30], [20, 20]], [["Calls", "Other"]], "Calls"], gives)


def not_hours(text):
    return spoiled(text, f'hours: "{text}" under Calls is no number of hours. {DECIMALS}')


cases = [
    case("The worked week", [[HOURS], [WEEK], "Selling"], share(HOURS, WEEK, ["Selling"]), WORKED),
    case("Two activities in one text", [[HOURS], [WEEK], "Selling; Travel"], share(HOURS, WEEK, ["Selling", "Travel"])),
    case("Activities as a row of cells", [[HOURS], [WEEK], [["Selling", "Service"]]], share(HOURS, WEEK, ["Selling", "Service"])),
    case("Activities as a column with a blank", [[HOURS], [WEEK], [["Selling"], [None], ["Service"]]], share(HOURS, WEEK, ["Selling", "Service"])),
    case("Activities as one cell with a list in it", [[HOURS], [WEEK], [["Selling; Service"]]], share(HOURS, WEEK, ["Selling", "Service"])),
    case("An activity named twice counts once", [[HOURS], [WEEK], "Selling; selling ;; SELLING"], share(HOURS, WEEK, ["Selling"])),
    case("A name with a semicolon in double quotes", [[[3, 4, 5]], [["Calls; e-mail", "Meetings", "Other"]], '"Calls; e-mail"; Meetings'], Fraction(7, 12)),
    case("Headings trimmed, any case, spaces and line breaks as one", [[[3, 9]], [["  Client\n visits ", "Other"]], "client visits"], Fraction(1, 4)),
    case("A number as the name of an activity", [[[3, 9]], [[1, 2]], "1"], Fraction(1, 4)),
    case("One cell for each argument", [[[8]], [["Calls"]], "Calls"], 1),
    case("A typed number of hours", [8, "Calls", "Calls"], 1),
    case("No hour of selling is a share of 0", [[[0, 40]], [["Calls", "Other"]], "Calls"], 0),
    case("A blank is 0 hours", [[[10, None, 30]], [["Calls", "Meetings", "Other"]], "Calls; Meetings"], Fraction(1, 4)),
    case("A wholly blank row stays empty, zeros have no share", [[[10, 30], [None, None], ["", " "], [0, 0], [0, None]], [["Calls", "Other"]], "Calls"],
         [[Fraction(1, 4)], [""], [""], [not_available("hours: the row holds no hours. Type the hours of the week.")], [not_available()]]),
    case("One wholly blank row", [[[None, None]], [["Calls", "Other"]], "Calls"], ""),
    case("A diary of one activity", [[[8], [None], [0]], "Calls", "Calls"], [[1], [""], [not_available()]]),
    case("One row of zeros", [[[0, 0]], [["Calls", "Other"]], "Calls"], not_available("hours: the row holds no hours. Type the hours of the week.")),
    case("Hours as text with either decimal sign", [[["4,5", "13.5"], [" 10 ", "30,0"]], [["Calls", "Other"]], "Calls"], [[Fraction(1, 4)], [Fraction(1, 4)]]),
    not_hours("4:30"),
    not_hours("4 h"),
    not_hours("1,234"),
    not_hours("1e1"),
    case("TRUE is no number of hours", [[[True, 30]], [["Calls", "Other"]], "Calls"], value_error(f'hours: "TRUE" under Calls is no number of hours. {DECIMALS}')),
    spoiled(-3, f'hours: "-3" under Calls is below 0. {DECIMALS}'),
    case("A bad cell outside the selling activities spoils the row too", [[[10, "4:30"], [10, 30]], [["Calls", "Other"]], "Calls"],
         [[value_error(f'hours: "4:30" under Other is no number of hours. {DECIMALS}')], [Fraction(1, 4)]]),
    case("An error cell spoils its row: #N/A stays, others become #VALUE!", [[[10, {"error": "#N/A"}], [{"error": "#DIV/0!"}, 30], [10, 30]], [["Calls", "Other"]], "Calls"],
         [[not_available()], [value_error()], [Fraction(1, 4)]]),
    case("A column headed Total", [[[10, 30, 40]], [["Calls", "Other", " TOTAL "]], "Calls"],
         value_error('activities: "TOTAL" would count every hour twice. Leave that column out.')),
    case("A column headed Sum", [[[10, 30, 40]], [["Calls", "Other", "Sum"]], "Calls"],
         value_error('activities: "Sum" would count every hour twice. Leave that column out.')),
    case("Sum and total inside a name are names", [[[10, 30]], [["Summary calls", "Total rest"]], "Summary calls"], Fraction(1, 4)),
    case("An activity in use that occurs twice", [[[10, 30, 40]], [["Calls", "Other", "calls"]], "Calls"],
         value_error('activities: the heading "Calls" occurs twice. Rename one of the two columns.')),
    case("A name twice that nobody asks for", [[[10, 20, 10]], [["Calls", "Other", "Other"]], "Calls"], Fraction(1, 4)),
    case("An unknown activity with a near one", [[[10, 30]], [["Calls", "Other"]], "Other; Cals"],
         value_error('selling: no heading "Cals" in activities. Did you mean "Calls"?')),
    case("An unknown activity without a near one", [[[10, 30]], [["Calls", "Other"]], "Golf"],
         value_error('selling: no heading "Golf" in activities. Known are: Calls, Other.')),
    case("Widths that differ", [[[10, 30]], [["Calls", "Other", "Travel"]], "Calls"],
         value_error("activities: has 3 columns, hours has 2. Select the same columns in both.")),
    case("Two rows of headings", [[[10, 30]], [["Calls", "Other"], ["a", "b"]], "Calls"],
         value_error("activities: has 2 rows. Select the one row that holds the headings.")),
    case("Hours under no name spoil their row, a blank column is nothing", [[[10, 30, None], [10, 30, 5]], [["Calls", "Other", None]], "Calls"],
         [[Fraction(1, 4)], [value_error('hours: "5" stands under no activity. Name its column.')]]),
    case("An error among the activities", [[[10, 30]], [["Calls", {"error": "#REF!"}]], "Calls"], value_error()),
    case("Activities that are gone, whatever the width of hours", [[[10, 30]], [[{"error": "#N/A"}]], "Calls"],
         not_available("activities: The cell holds the error #N/A. Mend that cell."), "specification §1"),
    case("An error among the selling activities", [[[10, 30]], [["Calls", "Other"]], [["Calls", {"error": "#N/A"}]]], not_available()),
    case("Nothing counts as selling", [[[10, 30]], [["Calls", "Other"]], ";"],
         value_error("selling: is empty. Select the cells, or type a list: a; b; c.")),
    case("No selling activities given", [[[10, 30]], [["Calls", "Other"]], [[None]]],
         value_error("selling: is empty. Select the cells, or type a list: a; b; c.")),
    case("No hours given", [OMITTED, [["Calls", "Other"]], "Calls"], value_error("hours: is empty. Select the cells.")),
    case("No activities given", [[[10, 30]], OMITTED, "Calls"], value_error("activities: is empty. Select the cells.")),
]

write("sellingTime", "SELLINGTIME", cases)
