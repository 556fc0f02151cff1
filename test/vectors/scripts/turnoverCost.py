"""Vectors of TURNOVERCOST: exact fractions."""

from vectors import case, exact, not_available, value_error, write

DEFAULTS = {"Leavers": 1, "Attainment": 1, "Benefits share": 0.3, "Recruiting share": 0.2, "Recruiting fixed": 0,
            "Vacancy months": 2, "Ramp months": 6, "Gross margin": 1}
REQUIRED = {"Quota": 1200000, "On-target earnings": 160000, "Base pay": 90000}
KNOWN = ("Leavers · Quota · Attainment · On-target earnings · Base pay · Benefits share · Recruiting share · Recruiting fixed · "
         "Vacancy months · Ramp months · Gross margin")


def answer(**given):
    terms = {name: exact(value) for name, value in {**DEFAULTS, **REQUIRED, **given}.items()}
    saved = terms["Vacancy months"] / 12 * terms["Base pay"] * (1 + terms["Benefits share"])
    incurred = terms["Recruiting share"] * terms["On-target earnings"] + terms["Recruiting fixed"]
    monthly = terms["Quota"] / 12 * terms["Attainment"]
    lost = monthly * terms["Vacancy months"] + monthly * terms["Ramp months"] / 2
    net = incurred - saved + terms["Gross margin"] * lost
    return [["Part", "Value"], ["Saved", saved], ["Incurred", incurred], ["Lost bookings", lost], ["Net per leaver", net], ["Net", net * terms["Leavers"]]]


def items(terms):
    return [["Item", "Value"], *([name, value] for name, value in terms.items())]


def works(about, **given):
    return case(about, [items({**REQUIRED, **given})], answer(**given))


def fails(about, terms, sentence):
    return case(about, [terms], value_error(sentence))


def missing(name):
    return f"terms: {name} is missing. Add a row with {name} and its value."


cases = [
    case("All by default", [items(REQUIRED)], answer(), "Arithmetic, by the three parts of formulas, C7"),
    works("Three leavers", **{"Leavers": 3}),
    works("No leavers", **{"Leavers": 0}),
    works("Margin applies to the lost bookings alone", **{"Gross margin": 0.7}),
    works("Attainment scales vacancy and ramp alike", **{"Attainment": 0.8}),
    works("A longer vacancy saves and loses", **{"Vacancy months": 4.5}),
    works("No vacancy", **{"Vacancy months": 0}),
    works("No ramp", **{"Ramp months": 0}),
    works("Recruiting by a fixed fee", **{"Recruiting share": 0, "Recruiting fixed": 25000}),
    works("No benefits", **{"Benefits share": 0}),
    works("Every item given", **{"Leavers": 2, "Attainment": 0.9, "Benefits share": 0.25, "Recruiting share": 0.3, "Recruiting fixed": 5000,
                                 "Vacancy months": 3, "Ramp months": 8, "Gross margin": 0.65}),
    works("A leaver who sold nothing is a gain", **{"Attainment": 0, "Recruiting share": 0}),
    case("Other columns, blank rows, any order and case, number texts",
         [[["Value", "Item", "Unit"], ["90.000,0", "base PAY", "$"], [None, None, None], ["160 000", " On-target  earnings", "$"], [1200000, "quota", ""], [None, "Leavers", "people"]]], answer()),
    fails("A quota is required", items({"On-target earnings": 1, "Base pay": 1}), missing("Quota")),
    fails("Earnings are required", items({"Quota": 1, "Base pay": 1}), missing("On-target earnings")),
    fails("Base pay is required", items({"Quota": 1, "On-target earnings": 1}), missing("Base pay")),
    fails("An unknown item lists the known ones", items({**REQUIRED, "Bonus": 1}), f'terms: row 5: there is no item "Bonus". Use one of: {KNOWN}.'),
    fails("A near miss is unknown too", items({**REQUIRED, "On target earnings": 1}), f'terms: row 5: there is no item "On target earnings". Use one of: {KNOWN}.'),
    fails("An item twice", [*items(REQUIRED), ["QUOTA", 5]], 'terms: row 5: "QUOTA" stands there twice. Keep one row.'),
    fails("Margin above 1", items({**REQUIRED, "Gross margin": 70}), "terms: Gross margin: is 70. Give a number from 0 to 1."),
    fails("Negative leavers", items({**REQUIRED, "Leavers": -1}), "terms: Leavers: is -1. Give a number of at least 0."),
    fails("Text for months", items({**REQUIRED, "Ramp months": "six"}), 'terms: Ramp months: "six" is no number. Type a plain number.'),
    fails("Headings missing", [["Quota", 1200000], ["Base pay", 90000]], None),
    fails("A near miss of a heading", [["Item", "Valeu"], ["Quota", 1]], 'terms: the heading "Valeu" is not known. Did you mean "Value"?'),
    fails("A single cell", [[5]], None),
    fails("Nothing given", [[None]], "terms: is empty. Select the cells."),
    fails("An error cell fails the call", items({**REQUIRED, "Leavers": {"error": "#REF!"}}), None),
    case("An error cell #N/A stays one", [items({**REQUIRED, "Leavers": {"error": "#N/A"}})], not_available()),
]

write("turnoverCost", "TURNOVERCOST", cases)
