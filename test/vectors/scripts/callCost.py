"""Vectors of CALLCOST: exact fractions."""

from fractions import Fraction

from vectors import OMITTED, case, not_available, value_error, write


def none(name):
    return not_available(f"{name}: is 0, so there is no call to pay for. Give a number above 0.")


cases = [
    case("1.8 million by 12 reps, 46 weeks, 15 calls", [1800000, 12, 46, 15], Fraction(1800000, 8280), "Arithmetic: 8,280 calls"),
    case("Cells and number texts", [[["1.800.000,0"]], [[12]], "46", [["15"]]], Fraction(1800000, 8280)),
    case("Parts of reps and calls", [1000, 0.5, 4, 2.5], 200),
    case("No expense", [0, 12, 46, 15], 0),
    case("No reps", [1000, 0, 46, 15], none("reps")),
    case("No weeks", [1000, 12, 0, 15], none("weeks")),
    case("No calls", [1000, 12, 46, 0], none("calls_per_week")),
    case("Negative expense", [-1, 12, 46, 15], value_error("expense: is -1. Give a number of at least 0.")),
    case("Negative reps", [1, -12, 46, 15], value_error("reps: is -12. Give a number of at least 0.")),
    case("Negative weeks", [1, 12, -46, 15], value_error("weeks: is -46. Give a number of at least 0.")),
    case("Negative calls", [1, 12, 46, -15], value_error("calls_per_week: is -15. Give a number of at least 0.")),
    case("No expense given", [OMITTED, 12, 46, 15], value_error("expense: is empty. Give a number.")),
    case("A blank cell for calls", [1000, 12, 46, [[None]]], value_error("calls_per_week: is empty. Give a number.")),
    case("Text for reps", [1000, "a dozen", 46, 15], value_error('reps: "a dozen" is no number. Type a plain number.')),
    case("TRUE for weeks", [1000, 12, [[True]], 15], value_error('weeks: "TRUE" is no number. Type a plain number.')),
    case("A range for reps", [1000, [[1], [2]], 46, 15], value_error("reps: is a range. Give one cell.")),
    case("An error cell", [1000, 12, [[{"error": "#DIV/0!"}]], 15], value_error()),
    case("An error cell #N/A", [1000, 12, [[{"error": "#N/A"}]], 15], not_available()),
]

write("callCost", "CALLCOST", cases)
