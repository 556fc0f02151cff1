"""Vectors of CAPACITYRECOVERED: hours as exact fractions."""

from vectors import case, exact, not_available, value_error, write

WORKED = "Worked example of twelve reps: 5.1 hours a week"
WEEK = ["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]
HOURS = [14, 8, 7, 4, 5, 4, 3]
SHARES = [["Content", 0.5], ["Admin", 0.3], ["Meetings", 0.2]]
TWO = [["Calls", "Admin"]]
NO_HOURS = not_available("hours: the row holds no hours. Type the hours of the week.")


def recovered(hours, names, shares):
    return sum(exact(hour) * exact(share) for hour, name in zip(hours, names) for of, share in shares if of == name)


def table(*rows):
    return [["Activity", "Share"], *rows]


def fails(about, avoidable, sentence):
    return case(about, [[[10, 8]], TWO, avoidable], value_error(sentence))


cases = [
    case("The worked week", [[HOURS], [WEEK], table(*SHARES)], recovered(HOURS, WEEK, SHARES), WORKED),
    case("Activities in another order", [[HOURS], [WEEK], table(*reversed(SHARES))], recovered(HOURS, WEEK, SHARES), WORKED),
    case("Two reps", [[HOURS, [10, 10, 10, 10, 10, 10, 10]], [WEEK], table(*SHARES)], [[recovered(HOURS, WEEK, SHARES)], [10]]),
    case("Nothing can move", [[[10, 8]], TWO, table(["Admin", 0])], 0),
    case("All of it can move", [[[10, 8]], TWO, table(["Admin", 1], ["Calls", 1])], 18),
    case("Share as a percentage and as text with a comma", [[[10, 8]], TWO, table(["Admin", "25 %"], ["Calls", "0,5"])], 7),
    case("Names in any case with spaces", [[[10, 8]], [["Calls", " Internal\n admin "]], table(["internal  ADMIN", 0.5])], 4),
    case("A number as the name of an activity", [[[10, 8]], [[1, 2]], table([2, 0.5])], 4),
    case("An activity without hours", [[[10, None]], TWO, table(["Admin", 0.5])], 0),
    case("A blank row stays empty, zeros have no answer", [[[10, 8], [None, " "], [0, 0]], TWO, table(["Admin", 0.5])], [[4], [""], [NO_HOURS]]),
    case("A bad cell spoils its row only", [[[10, "4:30"], [10, 8]], TWO, table(["Admin", 0.5])],
         [[value_error('hours: "4:30" under Admin is no number of hours. Type hours as decimals, 4.5.')], [4]]),
    case("Absorbed by and Hourly cost are no part of it; columns in any order; others read past",
         [[[10, 8]], TWO, [["Hourly cost", "Share", "Why", "Absorbed by", "Activity"], [40, 0.5, "x", "Support", "Admin"]]], 4),
    case("Blank rows are skipped", [[[10, 8]], TWO, table(["Admin", 0.5], [None, None], [" ", ""])], 4),
    fails("A blank share", table(["Admin", None]), 'avoidable: row 2: Share of "Admin" is empty. Give a number from 0 to 1.'),
    fails("A share above 1", table(["Calls", 0.5], ["Admin", 25]), "avoidable: row 3: Share: is 25. Give a number from 0 to 1."),
    fails("A share below 0", table(["Admin", -0.1]), "avoidable: row 2: Share: is -0.1. Give a number from 0 to 1."),
    fails("Text for a share", table(["Admin", "half"]), 'avoidable: row 2: Share: "half" is no number. Type a plain number.'),
    fails("An activity twice", table(["Admin", 0.5], ["Calls", 0], [" ADMIN", 0.2]), 'avoidable: row 4: "ADMIN" stands there twice. Keep one row.'),
    fails("An activity that the diary lacks", table(["Travel", 0.5]), 'avoidable: no heading "Travel" in activities. Known are: Calls, Admin.'),
    fails("One letter off", table(["Admim", 0.5]), 'avoidable: no heading "Admim" in activities. Did you mean "Admin"?'),
    fails("A share without an activity", table([None, 0.5]), "avoidable: row 2: has a share but no activity. Name the activity."),
    fails("Headings alone", table([None, None]), "avoidable: holds no activity. Fill Activity and Share in at least one row."),
    fails("No heading Share", [["Activity", "Part"], ["Admin", 0.5]], 'avoidable: no heading "Share" in avoidable. Known are: Activity, Part.'),
    fails("A near miss of a heading", [["Activity", "Share", "Hourly-cost"], ["Admin", 0.5, 3]], 'avoidable: the heading "Hourly-cost" is not known. Did you mean "Hourly cost"?'),
    fails("A heading in use twice", [["Activity", "Share", "share"], ["Admin", 0.5, 3]], 'avoidable: the heading "Share" occurs twice. Rename one of the two columns.'),
    case("What stands under Absorbed by and Hourly cost is not read, an error cell neither",
         [[[10, 8]], TWO, [["Activity", "Share", "Absorbed by", "Hourly cost"], ["Admin", 0.5, {"error": "#REF!"}, {"error": "#N/A"}], ["Calls", 0.1, None, "open"]]], 5,
         "specification §1"),
    fails("An error cell in the table", table(["Admin", {"error": "#REF!"}]), None),
    fails("An empty cell for the table", [[None]], "avoidable: is empty. Select the cells."),
    case("A column headed Total", [[[10, 8, 18]], [["Calls", "Admin", "Total"]], table(["Admin", 0.5])],
         value_error('activities: "Total" would count every hour twice. Leave that column out.')),
    case("Other widths", [[[10, 8, 18]], TWO, table(["Admin", 0.5])], value_error("activities: has 2 columns, hours has 3. Select the same columns in both.")),
]

write("capacityRecovered", "CAPACITYRECOVERED", cases)
