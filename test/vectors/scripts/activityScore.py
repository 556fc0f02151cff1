"""Vectors of ACTIVITYSCORE: an implementation of its own over a list of events."""

import random
from datetime import datetime, timedelta
from decimal import Decimal, getcontext

from vectors import OMITTED, case, not_available, value_error, write

getcontext().prec = 40
DAY_ZERO = datetime(1899, 12, 30)


def serial(text):
    """Days in the 1900 system, None for what is no ISO date."""
    text = str(text["date"] if isinstance(text, dict) else text).strip().replace("T", " ")
    for form in ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"):
        try:
            delta = datetime.strptime(text, form) - DAY_ZERO
            return Decimal(delta.days) + Decimal(delta.seconds) / 86400
        except ValueError:
            pass
    return None


def age_of(date, as_of):
    whole = as_of == int(as_of)
    return Decimal(0) if whole and int(date) == as_of else as_of - date


def points(lead_id, events, rules, as_of=None, caps={}):
    """events: (lead, activity, date text or None); rules: dicts."""
    groups = {}
    for rule in rules:
        dates = [serial(date) if date else None for lead, activity, date in events
                 if str(lead).strip().lower() == str(lead_id).strip().lower() and activity.strip().lower() == rule["activity"].lower()]
        if as_of is not None:
            ages = sorted(age_of(date, serial(as_of)) for date in dates if date is not None)
            ages = [age for age in ages if 0 <= age <= rule.get("window", 10**9)]
        else:
            ages = [Decimal(0)] * len(dates)
        kept = ages[: rule.get("max", len(ages))]
        worth = sum(Decimal("0.5") ** (age / Decimal(str(rule["half"]))) if "half" in rule else Decimal(1) for age in kept)
        group = rule.get("group", "Other")
        groups[group] = groups.get(group, Decimal(0)) + Decimal(str(rule["points"])) * worth
    bound = lambda name, x: min(max(x, Decimal(caps.get(name, (-10**9, 10**9))[0])), Decimal(caps.get(name, (-10**9, 10**9))[1]))
    return float(bound("Total", sum(bound(name, value) for name, value in groups.items())))


def column(cells):
    return [[cell] for cell in cells]


def log(*rows, headings=("Lead", "Activity", "Date")):
    return [list(headings), *[list(row) for row in rows]]


def table(*rules, headings=("Activity", "Points", "Group", "Half-life", "Window", "Max times")):
    keys = ["activity", "points", "group", "half", "window", "max"]
    return [list(headings), *[[rule.get(key) for key in keys] for rule in rules]]


AS_OF = "2026-11-21"
EVENTS = [("L-1", "Webinar", "2026-11-21"), ("l-1 ", " webinar", "2026-11-07"), ("L-1", "Webinar", "2026-10-24"), ("L-1", "Demo", "2026-11-20 12:00"),
          ("L-2", "Demo", "2026-12-01"), ("L-2", "Webinar", None), ("L-2", "Call", "2026-11-01"), (1001, "Call", "2026-11-21T09:30"), ("1001", "Call", "2026-11-18")]
IDS = ["L-1", "L-2", 1001, "1001", "L-9", None, " l-2"]
WEBINAR = {"activity": "Webinar", "points": 10}
DEMO = {"activity": "Demo", "points": 40, "group": "Sales"}
CALL = {"activity": "Call", "points": 7, "group": "Sales"}


def scores(ids, events, rules, as_of=None, caps={}):
    return [[""] if each is None else [points(each, events, rules, as_of, caps)] for each in ids]


def of(about, rules, as_of=None, caps=None, bounds={}, source="decimal, 40 digits"):
    args = [column(IDS), log(*EVENTS), table(*rules)] + ([OMITTED if as_of is None else as_of] if as_of or caps else []) + ([caps] if caps else [])
    return case(about, args, scores(IDS, EVENTS, rules, as_of, bounds), source)


def single(about, events, rule, gives, *rest, source="Own rule"):
    return case(about, ["a", log(*[("a", "x", date) for date in events]), table({"activity": "x", **rule}), *rest], gives, source)


draw = random.Random(81)
START = datetime(2026, 6, 1)
BIG = [(f"K{draw.randint(1, 12)}", draw.choice(["Visit", "Open", "Form", "Demo"]),
        (START + timedelta(days=draw.randint(0, 190), minutes=draw.choice([0, 0, 375, 1080]))).strftime("%Y-%m-%d %H:%M") if draw.random() > 0.1 else None) for _ in range(160)]
BIG_RULES = [{"activity": "Visit", "points": 1.5, "group": "Web", "half": 21, "max": 5}, {"activity": "Open", "points": 2, "group": "Mail", "window": 60},
             {"activity": "Form", "points": 15, "group": "Web", "half": 45, "window": 120}, {"activity": "Demo", "points": 30, "max": 1}, {"activity": "Open", "points": -1, "group": "Mail", "max": 2}]
BIG_IDS = [f"k{k}" for k in range(1, 14)]
NEEDS_DAY = "rules counts days. Give the date to count to."

cases = [
    of("Each activity counts; ids in any case, 1001 is the text 1001; no activity is 0, a blank id stays blank", [WEBINAR, DEMO, CALL]),
    of("With a day to count to, later activities and those without a date count nothing", [WEBINAR, DEMO, CALL], AS_OF),
    of("Half-life by the age of each activity", [{**WEBINAR, "half": 14}, {**DEMO, "half": 1.5}], AS_OF),
    of("Window: its last day is inside", [{**WEBINAR, "window": 14}, {**CALL, "window": 3}], AS_OF),
    of("Max times keeps the newest", [{**WEBINAR, "half": 14, "max": 2}, {**CALL, "half": 3, "max": 1}], AS_OF),
    of("Max times without a day to count to", [{**WEBINAR, "max": 2}, {**CALL, "max": 1}]),
    of("Max times of 0 counts nothing", [{**WEBINAR, "max": 0}, DEMO]),
    of("Half-life, window and max times together", [{**WEBINAR, "half": 7, "window": 20, "max": 2}, {**CALL, "half": 30, "window": 19}], AS_OF),
    of("Two rules for one activity add up", [WEBINAR, {**WEBINAR, "points": -3, "group": "Late", "max": 1}]),
    of("Caps by group, then by Total", [WEBINAR, DEMO, CALL], AS_OF, [["Group", "Min", "Max"], ["sales", None, 20], ["Other", None, 15], ["TOTAL", 5, 30]], {"Sales": (-999, 20), "Other": (-999, 15), "Total": (5, 30)}),
    of("Caps without a day to count to", [WEBINAR, DEMO], None, [["Group", "Max"], ["Other", 25], ["Unused", 1]], {"Other": (-999, 25)}),
    case("A4: 10, 20 and 5 points at 0, 14 and 28 days with a half-life of 14", ["a", log(("a", "x", AS_OF), ("a", "y", "2026-11-07"), ("a", "z", "2026-10-24")),
         table(*[{"activity": n, "points": p, "half": 14} for n, p in (("x", 10), ("y", 20), ("z", 5))]), AS_OF], 21.25, "formulas, A4"),
    case("160 activities of twelve leads under five rules", [column(BIG_IDS), log(*BIG), table(*BIG_RULES), AS_OF, [["Group", "Min", "Max"], ["Web", 0, 25], ["Total", None, 60]]],
         scores(BIG_IDS, BIG, BIG_RULES, AS_OF, {"Web": (0, 25), "Total": (-999, 60)}), "decimal, 40 digits"),
    case("The same in the afternoon: ages count their fractions", [column(BIG_IDS), log(*BIG), table(*BIG_RULES), "2026-11-21 15:00"],
         scores(BIG_IDS, BIG, BIG_RULES, "2026-11-21 15:00"), "decimal, 40 digits"),
    single("An activity on the day itself has age 0, whatever its time", ["2026-11-21 23:59", "2026-11-21"], {"points": 10, "half": 1}, 20, AS_OF),
    single("With a time of day, later on the same day is the future", ["2026-11-21 18:00", "2026-11-21 06:00"], {"points": 10}, 10, "2026-11-21 12:00"),
    single("Max times leaves out what is later, not what is newest before", ["2026-12-24", "2026-11-20", "2026-11-19"], {"points": 8, "half": 1, "max": 1}, 4, AS_OF),
    single("Max times counts inside the window", ["2026-11-01", "2026-11-20"], {"points": 8, "window": 5, "max": 2}, 8, AS_OF),
    single("A window of 0 days is the day itself", [AS_OF, "2026-11-20"], {"points": 8, "window": 0}, 8, AS_OF),
    single("Dates in cells", [{"date": "2026-11-21"}, {"date": "2026-11-14"}], {"points": 10, "half": 7}, 15, [[{"date": AS_OF}]]),
    single("A date that cannot be read counts where no day is asked for", ["21/11/2026", "2026-02-30", "soon", None], {"points": 10}, 40),
    single("A date that cannot be read counts nothing where a day is asked for", ["21/11/2026", "2026-02-30", AS_OF, None], {"points": 10}, 10, AS_OF),
    single("A day of 0 is no day", ["2099-01-01", None], {"points": 10}, 20, 0),
    single("Points may be fractions, negative and in text", [AS_OF, AS_OF], {"points": "-1,5"}, -3),
    case("Ids in a row", [[["a", "b", None]], log(("b", "x", None)), table({"activity": "x", "points": 3})], [[0, 3, ""]]),
    case("Rows without lead or activity are skipped, blank rows too", [column(["a"]), log(("a", "x", None), (None, "x", None), ("a", None, AS_OF), (None, None, None), ("a", " ", None)), table({"activity": "x", "points": 3})], 3),
    case("Rows with an error are skipped", [column(["a"]), log(("a", "x", AS_OF), ("a", "x", {"error": "#N/A"}), ({"error": "#REF!"}, "x", AS_OF), ("a", {"error": "#N/A"}, AS_OF)), table({"activity": "x", "points": 3})], 3),
    case("An error in a column that nobody reads is no matter", [column(["a"]), log(("a", "x", AS_OF, {"error": "#N/A"}), headings=("Lead", "Activity", "Date", "Owner")), table({"activity": "x", "points": 3})], 3),
    case("Columns of log and rules in another order", [column(["a"]), [["Note", " DATE ", "activity", "lead"], ["n", AS_OF, "x", "a"]], [["Max times", "Note", "Points", "Activity"], [None, "agreed", 3, "x"]], AS_OF], 3),
    case("A log without rows", [column(["a", "b"]), log(), table({"activity": "x", "points": 3})], [[0], [0]]),
    case("An error as id spoils its row", [column(["a", {"error": "#DIV/0!"}, {"error": "#N/A"}]), log(("a", "x", AS_OF)), table({"activity": "x", "points": 3})], [[3], [value_error("lead_ids: is an error in this row. The cell holds the error #DIV/0!. Mend that cell.")], [not_available()]]),
    case("A blank cell as id", [[[None]], log(("a", "x", AS_OF)), table({"activity": "x", "points": 3})], ""),
    single("A half-life without a day to count to", [AS_OF], {"points": 3, "half": 7}, value_error(f"as_of: is missing, and row 2 of {NEEDS_DAY}")),
    single("A window without a day to count to", [AS_OF], {"points": 3, "window": 7}, value_error(f"as_of: is missing, and row 2 of {NEEDS_DAY}")),
    single("A day that is no date", [AS_OF], {"points": 3}, value_error('as_of: "21/11/2026" is no date we can be sure of. Type it as 2026-11-21.'), "21/11/2026"),
    single("A half-life of 0", [AS_OF], {"points": 3, "half": 0}, value_error("rules: row 2: Half-life is 0. Type a number above 0."), AS_OF),
    single("A negative window", [AS_OF], {"points": 3, "window": -1}, value_error("rules: row 2: Window is -1. Type a number of at least 0."), AS_OF),
    single("Negative max times", [AS_OF], {"points": 3, "max": -1}, value_error("rules: row 2: Max times is -1. Type a number of at least 0.")),
    single("A rule without points", [AS_OF], {}, value_error("rules: row 2: Points is empty. Type a number.")),
    single("Points in words", [AS_OF], {"points": "and"}, value_error('rules: row 2: Points "and" is no number. Type a plain number.')),
    single("A rule in group Total", [AS_OF], {"points": 3, "group": " total"}, value_error('rules: row 2: a rule cannot be in group "Total". Choose another name.')),
    case("A rule without its activity", ["a", log(), table({"points": 3})], value_error("rules: row 2: Activity is empty. Name the activity that earns the points.")),
    case("No rule under the headings", ["a", log(), table()], value_error("rules: holds no rule. Fill in at least one row under the headings.")),
    case("A near miss of a heading in the rules", ["a", log(), [["Activity", "Points", "Halflife"], ["x", 3, 7]]], value_error('rules: the heading "Halflife" is not known. Did you mean "Half-life"?')),
    case("A near miss of a heading in the log", ["a", log(headings=("Lead", "Activty", "Date")), table({"activity": "x", "points": 3})], value_error('activities: the heading "Activty" is not known. Did you mean "Activity"?')),
    case("A log without dates", ["a", [["Lead", "Activity"], ["a", "x"]], table({"activity": "x", "points": 3})], value_error('activities: no heading "Date" in activities. Known are: Lead, Activity.')),
    case("A heading twice in the log", ["a", log(headings=("Lead", "Activity", "Date", "lead")), table({"activity": "x", "points": 3})], value_error('activities: the heading "Lead" occurs twice. Rename one of the two columns.')),
    case("An error cell in the rules", ["a", log(), table({"activity": "x", "points": {"error": "#N/A"}})], not_available()),
    case("A group twice in the caps", ["a", log(), table({"activity": "x", "points": 3}), OMITTED, [["Group", "Max"], ["Web", 3], ["web ", 5]]], value_error('caps: row 3: the group "web" occurs twice. Keep one row of it.')),
    case("Min above Max in the caps", ["a", log(), table({"activity": "x", "points": 3}), OMITTED, [["Group", "Min", "Max"], ["Web", 5, 3]]], value_error("caps: row 2: Min 5 is above Max 3. Swap them.")),
    case("No rules", ["a", log(), OMITTED], value_error("rules: is empty. Select the cells.")),
]

write("activityScore", "ACTIVITYSCORE", cases)
