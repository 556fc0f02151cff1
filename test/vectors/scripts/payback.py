"""Vectors of PAYBACK: exact fractions, year by year."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

NEVER = not_available("benefits: never pay back the investment. Check the amounts, or lower the investment or the rate.")


def years(investment, benefits, rate=0, recurs=False):
    left, year = exact(investment), 0
    while True:
        amount = exact(benefits[0] if recurs else benefits[year] or 0) / (1 + exact(rate)) ** (year + 1)
        if amount >= left:
            return year + left / amount
        left -= amount
        year += 1


cases = [
    case("150,000 by 120,000 a year: 1.25", [150000, [[120000, 120000, 120000]]], Fraction(5, 4), "formulas, D2"),
    case("The same at 10 %", [150000, [[120000, 120000, 120000]], 0.1], years(150000, [120000] * 3, 0.1)),
    case("One benefit recurs for ever", [150000, 10000], 15),
    case("One benefit in a cell recurs for ever", [150000, [[40000]]], Fraction(15, 4)),
    case("One benefit at 10 %", [150000, 40000, 0.1], years(150000, [40000], 0.1, recurs=True)),
    case("One benefit at 10 % over many years", [150000, 15100, 0.1], years(150000, [15100], 0.1, recurs=True)),
    case("One benefit within the first year at 5 %", [1000, 40000, "5 %"], years(1000, [40000], 0.05, recurs=True)),
    case("One benefit at a tiny rate", [1000, 300, 0.0001], years(1000, [300], 0.0001, recurs=True)),
    case("One benefit that is just the interest never pays back", [100000, 10000, 0.1], NEVER),
    case("One benefit below the interest never pays back", [100000, 9000, 0.1], NEVER),
    case("Benefits in a column", [100, [[30], [40], [50]]], Fraction(13, 5)),
    case("Benefits as one text", [100, "30; 40; 50"], Fraction(13, 5)),
    case("Number texts", ["100,5", [["30,5", "40 ", "50"]]], Fraction(13, 5)),
    case("A blank year is 0", [100, [[30, None, 70]]], 3),
    case("A blank first year", [100, [[None], [200]]], Fraction(3, 2)),
    case("A year of its own and a blank do not recur", [100, [[30], [None]]], NEVER),
    case("Paid back on the last day", [100, [[50, 50]]], 2),
    case("Paid back on the last day, to the cent", [99.9, [[33.3, 33.3, 33.3]]], 3),
    case("Tenths that add up to the investment", [1, [[0.1] * 10]], 10),
    case("Discounted, just paid back at the end", [100, [[0, 121]], 0.1], 2),
    case("Within the first year", [100, [[400, 50]]], Fraction(1, 4)),
    case("A year that costs", [100, [[80, -30, 100]]], Fraction(5, 2)),
    case("The first crossing counts, whatever falls later", [100, [[150, -200, 10]]], Fraction(2, 3)),
    case("Discounted, with a year that costs", [100, [[80, -30, 100, 40]], 0.08], years(100, [80, -30, 100, 40], 0.08)),
    case("An investment of 0", [0, [[50, 50]]], 0),
    case("An investment of 0 with nothing to come", [0, 0], 0),
    case("Never", [100, [[30, 40]]], NEVER),
    case("Never, because of the rate", [100, [[50, 55]], 0.1], NEVER),
    case("No benefit for ever", [100, 0], NEVER),
    case("A cost for ever", [100, -5], NEVER),
    case("A blank cell for the rate", [150000, [[120000, 120000]], [[None]]], Fraction(5, 4)),
    case("A rate below 0", [100, 50, -0.1], value_error("rate: is -0.1. Give a number of at least 0.")),
    case("A negative investment", [-100, 50], value_error("investment: is -100. Give a number of at least 0.")),
    case("No investment", [OMITTED, 50], value_error("investment: is empty. Give a number.")),
    case("No benefits", [100, OMITTED], value_error("benefits: is empty. Select the cells.")),
    case("Text for a benefit", [100, [[50, "more"]]], value_error('benefits: "more" is no number. Type a plain number.')),
    case("TRUE for a benefit", [100, [[True]]], value_error('benefits: "TRUE" is no number. Type a plain number.')),
    case("An error cell", [100, [[50, {"error": "#DIV/0!"}]]], value_error()),
    case("An error cell #N/A", [100, [[50, {"error": "#N/A"}]]], not_available()),
    case("Bad benefits beside an investment of 0", [0, "more"], value_error('benefits: "more" is no number. Type a plain number.')),
]

write("payback", "PAYBACK", cases)
