"""Vectors of REVENUELIFT, with Python's decimal arithmetic to 40 digits."""

from decimal import Decimal, getcontext

from vectors import OMITTED, case, not_available, value_error, write

getcontext().prec = 40
WORKED = "Worked example of twelve reps: 9.6 million, 14 selling hours, 5.1 recovered"


def lift(revenue, selling, recovered, redeployed="0.6", elasticity="0.5"):
    revenue, selling, recovered, redeployed, elasticity = (
        Decimal(str(number)) for number in (revenue, selling, recovered, redeployed, elasticity)
    )
    ratio = (selling + recovered * redeployed) / selling
    return float(revenue * (ratio**elasticity - 1))


cases = [
    case("The worked example", [9600000, 14, 5.1], lift(9600000, 14, 5.1), WORKED),
    case("The worked example at elasticity 1", [9600000, 14, 5.1, OMITTED, 1], lift(9600000, 14, 5.1, elasticity=1), WORKED),
    case("The worked example at elasticity ¼", [9600000, 14, 5.1, OMITTED, 0.25], lift(9600000, 14, 5.1, elasticity="0.25")),
    case("4 to 8 hours at elasticity ½ is + 41.42 %", [1, 4, 4, 1], lift(1, 4, 4, 1), "Published: 4 hours on average, 8 for the best"),
    case("4 to 8 hours at elasticity ¼ is + 18.92 %", [1, 4, 4, 1, 0.25], lift(1, 4, 4, 1, "0.25"), "Published: 4 hours on average, 8 for the best"),
    case("59 to 72 % of the time is + 22.03 %", [1, 59, 13, 1, 1], lift(1, 59, 13, 1, 1), "Published: 59 % on average, 72 % for the best"),
    case("47 to 72 % of the time is + 53.19 %", [1, 47, 25, 1, 1], lift(1, 47, 25, 1, 1), "Published: 47 % for the least, 72 % for the best"),
    case("10.5 to 15.5 hours is + 47.62 %", [1, 10.5, 5, 1, 1], lift(1, 10.5, 5, 1, 1)),
    case("The ceiling bounds it, the middle is left out", [9600000, 14, 5.1, OMITTED, OMITTED, 500000], 500000),
    case("A ceiling that is not reached", [9600000, 14, 5.1, OMITTED, OMITTED, 5000000], lift(9600000, 14, 5.1)),
    case("A ceiling of 0 is a ceiling", [9600000, 14, 5.1, OMITTED, OMITTED, 0], 0),
    case("Blank cells for optional arguments are the defaults", [9600000, 14, 5.1, [[None]], [[" "]], [[""]]], lift(9600000, 14, 5.1)),
    case("Redeployed 0 is not the default", [9600000, 14, 5.1, 0], 0),
    case("Elasticity 0 is not the default", [9600000, 14, 5.1, OMITTED, 0], 0),
    case("Nothing recovered", [9600000, 14, 0], 0),
    case("A blank cell for revenue", [[[None]], 14, 5.1], value_error("revenue: is empty. Give a number.")),
    case("One revenue per row, the hours repeat", [[[9600000], [4800000]], 14, 5.1], [[lift(9600000, 14, 5.1)], [lift(4800000, 14, 5.1)]]),
    case("A blank in a range stays empty, a bad cell spoils its own", [[[9600000], [None], ["much"], [{"error": "#N/A"}], ["4 800 000"]], 14, 5.1],
         [[lift(9600000, 14, 5.1)], [""], [value_error('revenue: "much" is no number. Type a plain number.')], [not_available()], [lift(4800000, 14, 5.1)]]),
    case("Rows and columns keep their shape", [[[1, 2], [3, 4]], 4, [[4, 4], [4, 0]], 1, 1], [[1, 2], [3, 0]], "Arithmetic"),
    case("Ranges of two shapes", [[[1], [2]], [[4, 4]], 4], value_error("selling_hours: is 1 × 2 cells where another range is 2 × 1. Select ranges of one shape.")),
    case("No selling hours, no base", [9600000, 0, 5.1], not_available("selling_hours: is 0, so a lift has no base. Give the hours sold today.")),
    case("No selling hours in one row", [9600000, [[14], [0]], 5.1], [[lift(9600000, 14, 5.1)], [not_available()]]),
    case("A share above 1", [9600000, 14, 5.1, 60], value_error("redeployed: is 60. Give a number from 0 to 1.")),
    case("A share as a percentage in text", [9600000, 14, 5.1, "60 %"], lift(9600000, 14, 5.1)),
    case("Negative hours", [9600000, 14, -1], value_error("recovered_hours: is -1. Give a number of at least 0.")),
    case("Negative elasticity", [9600000, 14, 5.1, OMITTED, -1], value_error("elasticity: is -1. Give a number of at least 0.")),
    case("A wrong scalar beside a range is the error of the call", [[[1], [2]], 14, 5.1, "some"], value_error('redeployed: "some" is no number. Type a plain number.')),
    case("Too large a result", [[[1e300]], 1, [[1e300]], 1, 2], not_available()),
    case("TRUE is no number", [True, 14, 5.1], value_error('revenue: "TRUE" is no number. Type a plain number.')),
    case("An error cell", [[[{"error": "#DIV/0!"}]], 14, 5.1], value_error()),
]

write("revenueLift", "REVENUELIFT", cases)
