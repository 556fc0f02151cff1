"""Vectors of SELLINGHOURCOST: amounts as exact fractions."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

WORKED = "Worked example of twelve reps: a week of 45 hours, 14 of them selling"
WEEK = ["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]
HOURS = [14, 8, 7, 4, 5, 4, 3]
TWO = [["Calls", "Other"]]
NO_HOURS = not_available("hours: the row holds no hours. Type the hours of the week.")
NONE_SOLD = not_available("selling: the row holds no hour of it in a year. Check hours, selling and weeks.")
NO_COST = value_error("annual_cost: is empty. Give a number.")


def cost(annual, selling, weeks=46):
    return exact(annual) / (exact(selling) * exact(weeks))


cases = [
    case("The worked week: 232.92 an hour", [[HOURS], [WEEK], "Selling", 150000], cost(150000, 14), WORKED),
    case("The worked week with two activities", [[HOURS], [WEEK], "Selling; Service", 150000], cost(150000, 18), WORKED),
    case("Other weeks", [[HOURS], [WEEK], "Selling", 150000, 40], cost(150000, 14, 40)),
    case("A blank cell for weeks is the default", [[HOURS], [WEEK], "Selling", 150000, [[None]]], cost(150000, 14)),
    case("Weeks left out after a comma", [[HOURS], [WEEK], "Selling", 150000, OMITTED], cost(150000, 14)),
    case("One cost in a cell", [[[10, 30], [20, 20]], TWO, "Calls", [[92000]]], [[cost(92000, 10)], [cost(92000, 20)]]),
    case("A cost for each row", [[[10, 30], [20, 20]], TWO, "Calls", [[92000], ["46.000,5"]]], [[cost(92000, 10)], [cost(46000.5, 20)]]),
    case("The costs in a row of cells", [[[10, 30], [20, 20]], TWO, "Calls", [[92000, 46000]]], [[cost(92000, 10)], [cost(46000, 20)]]),
    case("A blank row stays empty, zeros have no answer, nothing sold neither",
         [[[10, 30], [None, None], [0, 0], [0, 40]], TWO, "Calls", 92000], [[200], [""], [NO_HOURS], [NONE_SOLD]]),
    case("A blank diary row beside a blank cost stays empty", [[[None, None], [10, 30]], TWO, "Calls", [[None], [92000]]], [[""], [200]]),
    case("A bad cost spoils its row only", [[[10, 30], [10, 30], [10, 30], [10, 30]], TWO, "Calls", [["much"], [-1], [None], [92000]]],
         [[value_error('annual_cost: "much" is no number. Type a plain number.')], [value_error("annual_cost: is -1. Give a number of at least 0.")], [NO_COST], [200]]),
    case("An error cell as a cost spoils its row only", [[[10, 30], [10, 30], [10, 30]], TWO, "Calls", [[{"error": "#N/A"}], [{"error": "#REF!"}], [92000]]],
         [[not_available()], [value_error()], [200]]),
    case("A time of day spoils its row only", [[["4:30", 30], [10, 30]], TWO, "Calls", 92000],
         [[value_error('hours: "4:30" under Calls is no number of hours. Type hours as decimals, 4.5.')], [200]]),
    case("No cost at all is 0 an hour", [[[10, 30]], TWO, "Calls", 0], 0),
    case("No weeks", [[[10, 30]], TWO, "Calls", 92000, 0], NONE_SOLD),
    case("One cost, left out", [[[10, 30]], TWO, "Calls", OMITTED], value_error("annual_cost: is empty. Select the cells.")),
    case("One cost that is no number fails the call", [[[10, 30], [20, 20]], TWO, "Calls", "1,234"], value_error('annual_cost: "1,234" is no number. Type a plain number.')),
    case("One cost that is an error fails the call", [[[10, 30], [20, 20]], TWO, "Calls", [[{"error": "#N/A"}]]], not_available()),
    case("Costs for other rows", [[[10, 30], [20, 20]], TWO, "Calls", [[1], [2], [3]]],
         value_error("annual_cost: has 3 cells, hours has 2 rows. Give one cost, or one per row.")),
    case("Negative weeks", [[[10, 30]], TWO, "Calls", 92000, -1], value_error("weeks: is -1. Give a number of at least 0.")),
    case("A column headed Sum", [[[10, 30, 40]], [["Calls", "Other", "sum"]], "Calls", 92000],
         value_error('activities: "sum" would count every hour twice. Leave that column out.')),
    case("An unknown activity", [[[10, 30]], TWO, "Call", 92000], value_error('selling: no heading "Call" in activities. Did you mean "Calls"?')),
    case("The rate of 1,500 an hour: two hours of 46 weeks", [[[2, 38]], TWO, "Calls", 138000], 1500, "Arithmetic at the published figure for strict selling"),
]

write("sellingHourCost", "SELLINGHOURCOST", cases)
