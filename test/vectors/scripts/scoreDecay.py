"""Vectors of SCOREDECAY: steps in exact fractions, halves in decimals of 40 digits."""

from decimal import Decimal, getcontext
from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write

getcontext().prec = 40


def half_life(points, age, rate):
    return float(Decimal(str(points)) * Decimal("0.5") ** (Decimal(str(age)) / Decimal(str(rate)))) if age >= 0 else 0


def linear(points, age, rate, step=30):
    return exact(points) * max(Fraction(0), 1 - exact(rate) * (exact(age) // exact(step))) if age >= 0 else 0


def compound(points, age, rate, step=30):
    return exact(points) * (1 - exact(rate)) ** int(exact(age) // exact(step)) if age >= 0 else 0


def rows(function, ages, *rest):
    return [[function(20, age, *rest)] for age in ages]


def column(cells):
    return [[cell] for cell in cells]


AGES = [0, 1, 7, 29.5, 30, 45, 60, 89.999, 365, 3650]
NO_NUMBER = "is no number. Type a plain number."

cases = [
    case("A4: 20 points at 45 days with a half-life of 30, as text", ["20", "45", "30"], 7.0710678118654755, "formulas, A4 (i)"),
    case("A4: events of 10, 20 and 5 points make 21.25 together", [[[10, 20, 5]], [[0, 14, 28]], 14], [[10, 10, 1.25]], "formulas, A4"),
    case("Half-lives over ten years", [20, column(AGES), 30], rows(half_life, AGES, 30), "decimal, 40 digits"),
    case("A half-life of a day and a half", [20, column(AGES[:6]), 1.5, "half-life"], rows(half_life, AGES[:6], 1.5), "decimal, 40 digits"),
    case("Linear: a quarter a month until nothing is left", [20, column(AGES), 0.25, "linear"], rows(linear, AGES, 0.25)),
    case("Linear: a tenth a week", [20, column(AGES), 0.1, "linear", 7], rows(linear, AGES, 0.1, 7)),
    case("Linear: nothing is lost", [20, column(AGES), 0, "linear"], rows(linear, AGES, 0)),
    case("Linear: all is lost after one step", [20, column(AGES), 1, "linear"], rows(linear, AGES, 1)),
    case("Compound: a quarter a month", [20, column(AGES[:9]), 0.25, "compound"], rows(compound, AGES[:9], 0.25)),
    case("Compound: 5 % in ten days, the rate as a percentage in text", [20, column(AGES[:9]), "5 %", "compound", 10], rows(compound, AGES[:9], 0.05, 10)),
    case("Compound: all is lost after one step, all is there before", [20, column(AGES), 1, "compound"], rows(compound, AGES, 1)),
    case("Compound: steps of a day and a half", [20, column([0, 1, 1.5, 2.9, 3]), 0.5, "compound", 1.5], rows(compound, [0, 1, 1.5, 2.9, 3], 0.5, 1.5)),
    case("Window: both ends are inside", [20, column([0, 6.99, 7, 7.01]), 7, "window"], [[20], [20], [20], [0]]),
    case("Window of no days: the day itself", [20, column([0, 0.5]), 0, "window"], [[20], [0]]),
    case("A negative age gives 0 in every mode", [20, -1, [[30, 0.25, 0.25, 7]], [["half-life", "linear", "compound", "window"]]], [[0, 0, 0, 0]]),
    case("Negative points decay towards 0", [-20, column([0, 30, 60]), 30], [[-20], [-10], [-5]]),
    case("A mode in any case with spaces around", [20, 60, 0.25, "  LINEAR "], 10),
    case("An omitted mode is half-life", [20, 30, 30, OMITTED, 7], 10),
    case("An omitted step is 30 days", [20, 60, 0.25, "compound", OMITTED], 11.25),
    case("A blank cell as mode is half-life", [20, 30, 30, [[None]]], 10),
    case("Ranges of one shape go cell by cell", [[[20, 10], [8, 4]], [[30, 60], [0, 90]], [[30, 30], [30, 30]]], [[10, 2.5], [8, 0.5]]),
    case("A one-cell range is a scalar", [[[20]], [[30]], column([30, 60])], [[10], [half_life(20, 30, 60)]], "decimal, 40 digits"),
    case("A blank inside a range stays blank", [column([20, None, ""]), column([30, 30, 30]), 30], [[10], [""], [""]]),
    case("A bad cell inside a range spoils that cell", [20, column([30, "soon", "1,234", {"error": "#N/A"}, {"error": "#REF!"}, True, 60]), 30],
         [[10], [value_error(f'age_days: "soon" {NO_NUMBER}')], [value_error(f'age_days: "1,234" {NO_NUMBER}')], [not_available()], [value_error()],
          [value_error(f'age_days: "TRUE" {NO_NUMBER}')], [5]]),
    case("A bad half-life inside a range spoils that cell", [20, 30, column([30, 0])], [[10], [value_error("rate: is 0. Give the half-life in days, above 0.")]]),
    case("Shapes that differ", [column([20, 10]), [[1, 2]], 30], value_error("age_days: is 1 × 2 cells where another range is 2 × 1. Select ranges of one shape.")),
    case("No half-life", [20, 30, 0], value_error("rate: is 0. Give the half-life in days, above 0.")),
    case("A negative half-life", [20, 30, -7], value_error("rate: is -7. Give the half-life in days, above 0.")),
    case("A share above 1", [20, 30, 1.5, "linear"], value_error("rate: is 1.5. Give the share lost per step, from 0 to 1.")),
    case("A negative share", [20, 30, -0.1, "compound"], value_error("rate: is -0.1. Give the share lost per step, from 0 to 1.")),
    case("A negative window", [20, 30, -1, "window"], value_error("rate: is -1. Give the window in days, at least 0.")),
    case("An unknown mode", [20, 30, 30, "exponential"], value_error('mode: there is no "exponential". Known are: half-life, linear, compound, window.')),
    case("A mode near a known one", [20, 30, 30, "half life"], value_error('mode: there is no "half life". Did you mean "half-life"?')),
    case("An unknown mode is the error of the call", [20, column([1, 2]), 30, "halflive"], value_error()),
    case("A step of no days", [20, 30, 0.1, "linear", 0], value_error("step_days: is 0. Give a number of days above 0.")),
    case("A negative step", [20, 30, 0.1, "compound", -30], value_error("step_days: is -30. Give a number of days above 0.")),
    case("Points are missing", [OMITTED, 30, 30], value_error("points: is empty. Give a number.")),
    case("Age is a blank cell", [20, [[None]], 30], value_error("age_days: is empty. Give a number.")),
    case("Age is an error", [20, [[{"error": "#N/A"}]], 30], not_available()),
    case("Points in words", ["many", 30, 30], value_error(f'points: "many" {NO_NUMBER}')),
]

write("scoreDecay", "SCOREDECAY", cases)
