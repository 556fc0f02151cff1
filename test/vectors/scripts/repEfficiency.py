"""Vectors of REPEFFICIENCY: amounts as exact fractions, powers with 40 digits."""

from decimal import Decimal, getcontext
from fractions import Fraction

from vectors import case, exact, not_available, value_error, write

getcontext().prec = 40

WORKED = "Worked example of twelve reps, 9.6 million revenue"
WEEK = ["Selling", "Research", "Admin", "Content", "Meetings", "Service", "Travel"]
HOURS = [14, 8, 7, 4, 5, 4, 3]
SHARES = [["Content", 0.5], ["Admin", 0.3], ["Meetings", 0.2]]
TEAM = {"Revenue": 9600000, "Annual cost per rep": 150000, "Reps": 12, "Gross margin": 0.7}

SELF_REPORTED = 'working time spent selling, self-reported; article "Sell More", 2012 (study unnamed)'
MOVING = "moving deals forward only; The Revenue Game, 2013 (moveyourcompanyforward.com)"
ALL_SELLING = [
    ["Published least", 0.47, "share", f"least: {SELF_REPORTED}"],
    ["Published average", 0.59, "share", f"average: {SELF_REPORTED}"],
    ["Published best", 0.72, "share", f"best: {SELF_REPORTED}"],
]
STRICT = [
    ["Published least", 1, "hours/week", f"average low: {MOVING}"],
    ["Published average", 2, "hours/week", f"average high: {MOVING}"],
    ["Published best", 10, "hours/week", f"best: {MOVING}"],
]


def power(base, exponent):
    decimal = lambda fraction: Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return Fraction((decimal(Fraction(base)).ln() * decimal(exact(exponent))).exp())


def short(number):
    return f"{float(number):.2f}".rstrip("0").rstrip(".")


def by_zero(measure):
    return not_available(f"{measure}: would divide by 0. Check the hours, selling and Weeks.")


def answer(rows, names, selling, avoidable, team, published=ALL_SELLING, absorbed=""):
    """avoidable = rows of activity, share, and an hourly cost if any."""
    filled = [row for row in rows if any(cell is not None for cell in row)]
    mean = lambda of: sum(of(row) for row in filled) / Fraction(len(filled))
    hour = lambda row, name: exact(row[names.index(name)] or 0)
    total = mean(lambda row: sum(exact(cell or 0) for cell in row))
    sold = mean(lambda row: sum(hour(row, name) for name in selling))
    moved = mean(lambda row: sum(hour(row, each[0]) * exact(each[1]) for each in avoidable))
    absorbing = mean(lambda row: sum(hour(row, each[0]) * exact(each[1]) * exact((each[2:] or [0])[0]) for each in avoidable))
    reps = exact(team.get("Reps", len(filled)))
    weeks = exact(team.get("Weeks", 46))
    cost = exact(team["Annual cost per rep"])
    margin = exact(team.get("Gross margin", 1))
    elasticity = team.get("Elasticity", 0.5)
    programme = exact(team.get("Programme cost", 0))

    def added(measure, elasticity):
        if sold == 0:
            return by_zero(measure)
        lift = exact(team["Revenue"]) * (power((sold + moved * exact(team.get("Redeployed", 0.6))) / sold, elasticity) - 1)
        return min(lift, exact(team["Ceiling"])) if "Ceiling" in team else lift

    lift = added("Added revenue", elasticity)
    gain = by_zero("Added margin") if sold == 0 else lift * margin
    quotient = lambda measure, a, b: by_zero(measure) if b == 0 else a / b
    return [
        ["Measure", "Value", "Unit", "Note"],
        ["Selling share", sold / total, "share", f"{short(sold)} of {short(total)} hours a rep and week"],
        *published,
        ["Hour cost", quotient("Hour cost", cost, total * weeks), "money/hour", "of any working hour"],
        ["Selling hour cost", quotient("Selling hour cost", cost, sold * weeks), "money/hour", "when selling pays for the whole week"],
        ["Non-selling cost", reps * cost * (1 - sold / total), "money/year", "of the team"],
        ["Hours recovered", moved * reps * weeks, "hours/year", f"{short(moved)} hours a rep and week"],
        ["FTE recovered", moved * reps / total, "reps", f"weeks of {short(total)} hours"],
        ["Time value", reps * cost * moved / total, "money/year", "the recovered hours at Hour cost"],
        ["Added revenue at elasticity 0.25", added("Added revenue at elasticity 0.25", 0.25), "money/year", "cautious"],
        ["Added revenue", lift, "money/year", f"at elasticity {elasticity}"],
        ["Added revenue at elasticity 1", added("Added revenue at elasticity 1", 1), "money/year", "as if revenue followed selling time fully"],
        ["Added margin", gain, "money/year", f"{short(margin * 100)} % of Added revenue"],
        ["Cost of absorbing", absorbing * reps * weeks, "money/year", absorbed],
        ["Programme cost", programme, "money/year", ""],
        ["Net", by_zero("Net") if sold == 0 else gain - absorbing * reps * weeks - programme, "money/year", "Added margin − Cost of absorbing − Programme cost"],
    ]


def items(team):
    return [["Item", "Value"], *([name, value] for name, value in team.items())]


def works(about, team, rows=(HOURS,), source="Own rule", **more):
    """The worked week with other items of the team."""
    shares = [["Activity", "Share"], *SHARES]
    return case(about, [list(rows), [WEEK], "Selling", shares, items(team)], answer(rows, WEEK, ["Selling"], SHARES, team, **more), source)


def fails(about, team, sentence, code=value_error):
    return case(about, [[HOURS], [WEEK], "Selling", [["Activity", "Share"], *SHARES], team], code(sentence))


ABSORBED = [["Activity", "Share", "Absorbed by", "Hourly cost"], ["Content", 0.5, "Marketing", 40], ["Admin", 0.3, "Sales support", "35,5"], ["Meetings", 0.2, None, None]]
COSTS = [["Content", 0.5, 40], ["Admin", 0.3, 35.5], ["Meetings", 0.2]]
THREE = [[10, 20, 10], [None, None, None], [20, 10, 20]]
NAMES = ["Calls", "Meetings", "Admin"]
KNOWN = "Revenue · Annual cost per rep · Reps · Weeks · Gross margin · Redeployed · Elasticity · Ceiling · Programme cost · Selling means"
LEAST = {"Revenue": 1000000, "Annual cost per rep": 90000}

cases = [
    works("The worked team: 1,240,000 spent on other work, 2,815.2 hours, 1.36 reps, 204,000", TEAM, source=WORKED),
    works("Elasticity 1: 2,098,285.71 of revenue", {**TEAM, "Elasticity": 1}, source=WORKED),
    works("Other weeks and share redeployed", {**TEAM, "Weeks": 40, "Redeployed": 0.4, "Elasticity": 0}),
    works("A ceiling bounds all three lifts", {**TEAM, "Ceiling": 600000}),
    works("A programme that costs more than it brings", {**TEAM, "Programme cost": 800000}),
    works("Only what is required: reps are the rows, margin is 1", LEAST, rows=[HOURS, HOURS]),
    case("Items in any order, case and spacing; a blank value is the default; other columns read past",
         [[HOURS], [WEEK], "Selling", [["Activity", "Share"], *SHARES],
          [["Note", "Value", "Item"], ["", 0.5, " gross   MARGIN"], ["x", 3, "reps"], [None, None, None], ["", 90000, "annual cost per rep"], ["", "1.000.000,0", "Revenue"], ["", None, "Weeks"]]],
         answer([HOURS], WEEK, ["Selling"], SHARES, {**LEAST, "Reps": 3, "Gross margin": 0.5})),
    works("Selling means all selling", {**TEAM, "Selling means": " All selling"}),
    works("Strict selling is set beside hours of the same meaning", {**TEAM, "Selling means": "Strict"}, published=STRICT),
    case("Absorbed hours cost what an hour of theirs costs", [[HOURS], [WEEK], "Selling", ABSORBED, items(TEAM)],
         answer([HOURS], WEEK, ["Selling"], COSTS, TEAM, absorbed="absorbed by Marketing, Sales support"), WORKED + "; 2 hours of content at 40 and 2.1 of admin at 35.5 a week"),
    case("Hours are summed over reps; a blank row is nobody", [THREE, [NAMES], "Calls; Meetings", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)],
         answer(THREE, NAMES, ["Calls", "Meetings"], [["Admin", 0.5]], LEAST)),
    case("Nothing sold: no cost of a selling hour and no lift, the rest stays", [[[0, 30, 10]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)],
         answer([[0, 30, 10]], NAMES, ["Calls"], [["Admin", 0.5]], LEAST)),
    works("No weeks: no cost of an hour", {**TEAM, "Weeks": 0}),
    works("No reps: nothing for the team", {**TEAM, "Reps": 0}),
    case("No hours at all", [[[0, 0, 0], [None, None, None]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)],
         not_available("hours: no row holds any hours. Type the hours of the week.")),
    case("A blank diary", [[[None, None, None]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)],
         not_available("hours: no row holds any hours. Type the hours of the week.")),
    case("A team that cannot be read is wrong input, hours or not", [[[0, 0, 0]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items({"Revenue": 90000})],
         value_error("team: Annual cost per rep is missing. Add a row with Annual cost per rep and its value."), "specification §2"),
    case("A bad cell fails the call", [[[10, "4:30", 10], [10, 20, 10]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)],
         value_error('hours: "4:30" under Meetings is no number of hours. Type hours as decimals, 4.5.')),
    case("An error cell #N/A stays one", [[[10, {"error": "#N/A"}, 10]], [NAMES], "Calls", [["Activity", "Share"], ["Admin", 0.5]], items(LEAST)], not_available()),
    fails("Revenue is required", items({"Annual cost per rep": 90000}), "team: Revenue is missing. Add a row with Revenue and its value."),
    fails("A blank revenue is missing", items({"Annual cost per rep": 90000, "Revenue": None}), "team: Revenue is missing. Add a row with Revenue and its value."),
    fails("The cost of a rep is required", items({"Revenue": 90000}), "team: Annual cost per rep is missing. Add a row with Annual cost per rep and its value."),
    fails("An unknown item lists the known ones", items({**LEAST, "Margin": 1}), f'team: row 4: there is no item "Margin". Use one of: {KNOWN}.'),
    fails("A value without an item", [*items(LEAST), [None, 3]], f"team: row 4: has a value but no item. Use one of: {KNOWN}."),
    fails("An item twice", [*items(LEAST), ["revenue", 3]], 'team: row 4: "revenue" stands there twice. Keep one row.'),
    fails("Margin above 1", items({**LEAST, "Gross margin": 70}), "team: Gross margin: is 70. Give a number from 0 to 1."),
    fails("Redeployed above 1", items({**LEAST, "Redeployed": 60}), "team: Redeployed: is 60. Give a number from 0 to 1."),
    fails("Elasticity below 0", items({**LEAST, "Elasticity": -1}), "team: Elasticity: is -1. Give a number of at least 0."),
    fails("Text for reps", items({**LEAST, "Reps": "twelve"}), 'team: Reps: "twelve" is no number. Type a plain number.'),
    fails("Another meaning of selling", items({**LEAST, "Selling means": "loose"}), 'team: Selling means is "loose". Write all selling or strict.'),
    fails("A meaning that is a word of the machine", items({**LEAST, "Selling means": "constructor"}), 'team: Selling means is "constructor". Write all selling or strict.'),
    fails("No heading Value", [["Item", "Amount"], ["Revenue", 1]], 'team: no heading "Value" in team. Known are: Item, Amount.'),
    fails("An error cell in the team", items({**LEAST, "Reps": {"error": "#DIV/0!"}}), None),
    case("An activity twice in avoidable", [[HOURS], [WEEK], "Selling", [["Activity", "Share"], ["Admin", 0.5], ["Admin", 0.1]], items(TEAM)],
         value_error('avoidable: row 3: "Admin" stands there twice. Keep one row.')),
]

write("repEfficiency", "REPEFFICIENCY", cases)
