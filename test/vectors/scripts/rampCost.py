"""Vectors of RAMPCOST: exact fractions."""

from fractions import Fraction

from vectors import OMITTED, case, exact, not_available, value_error, write


def straight(quota, months, attainment=1):
    return exact(quota) / 12 * exact(months) / 2 * exact(attainment)


def curve(quota, shares, attainment=1):
    return exact(quota) / 12 * sum(1 - exact(share) for share in shares) * exact(attainment)


SIX = [0, 0.1, 0.25, 0.5, 0.75, 0.9]

cases = [
    case("Six months of a million: 250,000", [1000000, 6], 250000, "formulas, C6"),
    case("From six to four months saves 83,333.33", [1000000, 4], Fraction(1000000, 6), "formulas, C6"),
    case("Months in a cell", [1000000, [[6]]], 250000),
    case("Months as text", [1000000, "6,5"], straight(1000000, 6.5)),
    case("No ramp", [1000000, 0], 0),
    case("One share alone is a number of months", [1200000, 0.5], straight(1200000, 0.5)),
    case("A ramp longer than a year", [1200000, 18], 900000),
    case("A curve in a row", [1200000, [SIX]], curve(1200000, SIX)),
    case("A curve in a column", [1200000, [[share] for share in SIX]], curve(1200000, SIX)),
    case("A curve as one text", [1200000, "0; 0.5; 0,75"], curve(1200000, [0, 0.5, 0.75])),
    case("A curve in percentages", [1200000, [["0 %", "50%", 1]]], curve(1200000, [0, 0.5, 1])),
    case("Blank months of a curve are left out", [1200000, [[0, 0.5, None, ""]]], curve(1200000, [0, 0.5])),
    case("A curve of one month in a longer range", [1200000, [[0.5], [None]]], curve(1200000, [0.5])),
    case("Full quota from the start", [1200000, [[1, 1]]], 0),
    case("Attainment of 80 %", [1000000, 6, 0.8], 200000),
    case("Attainment above 1", [1000000, [SIX], 1.1], curve(1000000, SIX, 1.1)),
    case("A blank cell for attainment", [1000000, 6, [[None]]], 250000),
    case("No quota at all", [0, 6], 0),
    case("Attainment 0", [1000000, 6, 0], 0),
    case("A share above 1", [1200000, [[0, 1.2]]], value_error("ramp: is 1.2. Give a number from 0 to 1.")),
    case("A share below 0", [1200000, [[0, -0.2]]], value_error("ramp: is -0.2. Give a number from 0 to 1.")),
    case("Several months", [1200000, [[3, 6]]], value_error("ramp: is 3. Give a number from 0 to 1.")),
    case("Negative months", [1200000, -6], value_error("ramp: is -6. Give a number of at least 0.")),
    case("Text for months", [1200000, "half a year"], value_error('ramp: "half a year" is no number. Type a plain number.')),
    case("Text in a curve", [1200000, [[0, "half"]]], value_error('ramp: "half" is no number. Type a plain number.')),
    case("TRUE for months", [1200000, [[True]]], value_error('ramp: "TRUE" is no number. Type a plain number.')),
    case("No ramp given", [1200000, OMITTED], value_error("ramp: is empty. Select the cells.")),
    case("A blank range for a ramp", [1200000, [[None], [None]]], value_error("ramp: is empty. Give a number of months, or a share for each month.")),
    case("No quota given", [[[None]], 6], value_error("annual_quota: is empty. Give a number.")),
    case("Negative quota", [-1, 6], value_error("annual_quota: is -1. Give a number of at least 0.")),
    case("Negative attainment", [1200000, 6, -1], value_error("attainment: is -1. Give a number of at least 0.")),
    case("An error in the curve", [1200000, [[0, {"error": "#N/A"}]]], not_available()),
    case("Another error in the curve", [1200000, [[0, {"error": "#REF!"}]]], value_error()),
]

write("rampCost", "RAMPCOST", cases)
