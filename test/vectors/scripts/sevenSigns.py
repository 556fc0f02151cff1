"""Vectors of SEVENSIGNS: the article's figures, each compared by hand."""

from vectors import case, not_available, value_error, write

ARTICLE = "Article on the seven signs, figure by figure"
SIGNS = [
    ("Reps miss their targets", "Share at quota", 0.33, "See what content the top reps use, and bring it to the others."),
    ("Marketing's leads and material go unused", "Marketing output used", 0.25, "Set up a feedback loop from sales to marketing on what works with customers."),
    ("The pipeline is out of control", "Leads stuck", 0.6, "Give sales the information and arguments that move deals forward."),
    ("New reps take too long", "Ramp over six months", 0.78, "Give new reps fast access to the right material and information."),
    ("No clear view of the customer", "Decisions backed by customer interviews", 0.5, "Let a neutral third party interview customers, and work from what they say."),
    ("Know-how walks out of the door", "Leavers a year", "", "Capture what the best reps know, and pass it on to the others."),
    ("Talent does not come or stay", "Regretted leavers", "", "Build, with the leaders, a team that works together and is engaged."),
]
MEASURES = [measure for _, measure, _, _ in SIGNS]
KNOWN = " · ".join(name for measure in MEASURES for name in (measure, f"{measure}, cost"))


def answer(ours={}, present={}, worth={}):
    return [["Sign", "Measure", "Published", "Ours", "Present", "Worth", "What to do"],
            *([sign, measure, published, ours.get(measure, ""), present.get(measure, ""), worth.get(measure, ""), todo]
              for sign, measure, published, todo in SIGNS)]


def table(items):
    return [["Item", "Value"], *([item, value] for item, value in items.items())]


def compared(about, measure, ours, present):
    return case(about, [table({measure: ours})], answer({measure: ours}, {measure: present}), ARTICLE)


def fails(about, items, sentence):
    return case(about, [items], value_error(sentence))


ALL = dict(zip(MEASURES, [0.4, 0.2, 0.7, 0.5, 0.3, 5, 2]))
COSTS = dict(zip(MEASURES, [100000, 50000, -2000, 0, 10, 299000, 1.5]))

cases = [
    case("Everything known", [table({**ALL, **{f"{measure}, cost": cost for measure, cost in COSTS.items()}})],
         answer(ALL, dict(zip(MEASURES, [False, True, True, False, True])), COSTS), ARTICLE),
    case("Nothing known", [[["Item", "Value"]]], answer()),
    case("Blank values are left out", [table({"Leads stuck": None, "Regretted leavers, cost": " "})], answer()),
    compared("Share at quota of a third less than published", "Share at quota", 0.32, True),
    compared("Share at quota as published", "Share at quota", 0.33, True),
    compared("Share at quota above the published", "Share at quota", 0.34, False),
    compared("Output used as published", "Marketing output used", 0.25, True),
    compared("Output used above", "Marketing output used", 0.26, False),
    compared("Leads stuck below", "Leads stuck", 0.59, False),
    compared("Leads stuck as published", "Leads stuck", 0.6, True),
    compared("Ramp slower than published", "Ramp over six months", 0.8, True),
    compared("Ramp faster than published", "Ramp over six months", 0.77, False),
    compared("Half of the decisions backed", "Decisions backed by customer interviews", 0.5, True),
    compared("More than half of the decisions backed", "Decisions backed by customer interviews", 0.51, False),
    compared("No reps at quota", "Share at quota", 0, True),
    compared("Leavers have no published figure", "Leavers a year", 12, ""),
    compared("Regretted leavers have none either", "Regretted leavers", 0.1, ""),
    case("A cost without a measure", [table({"Leads stuck, cost": 69300})], answer(worth={"Leads stuck": 69300})),
    case("Items in any order, case and spacing; a percentage; others read past",
         [[["Value", "Who", "Item"], ["45 %", "x", " leads  STUCK"], [None, None, None], ["69 300", "", "LEADS stuck, cost"]]], answer({"Leads stuck": 0.45}, {"Leads stuck": False}, {"Leads stuck": 69300})),
    fails("A share above 1", table({"Leads stuck": 60}), "measures: Leads stuck: is 60. Give a number from 0 to 1."),
    fails("A share below 0", table({"Share at quota": -0.1}), "measures: Share at quota: is -0.1. Give a number from 0 to 1."),
    fails("Negative leavers", table({"Leavers a year": -1}), "measures: Leavers a year: is -1. Give a number of at least 0."),
    fails("Text for a measure", table({"Leads stuck": "many"}), 'measures: Leads stuck: "many" is no number. Type a plain number.'),
    fails("Text for a cost", table({"Leads stuck, cost": "much"}), 'measures: Leads stuck, cost: "much" is no number. Type a plain number.'),
    fails("An unknown item lists the known ones", table({"Leads lost": 0.1}), f'measures: row 2: there is no item "Leads lost". Use one of: {KNOWN}.'),
    fails("An item twice", [["Item", "Value"], ["Leads stuck", 0.1], ["leads stuck", 0.2]], 'measures: row 3: "leads stuck" stands there twice. Keep one row.'),
    fails("No headings", [["Leads stuck", 0.1]], 'measures: no heading "Item" in measures. Known are: Leads stuck, 0.1.'),
    fails("Nothing given", [[None]], "measures: is empty. Select the cells."),
    fails("An error cell", table({"Leads stuck": {"error": "#REF!"}}), None),
    case("An error cell #N/A stays one", [table({"Leads stuck": {"error": "#N/A"}})], not_available()),
]

write("sevenSigns", "SEVENSIGNS", cases)
