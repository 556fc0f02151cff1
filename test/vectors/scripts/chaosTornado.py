"""Vectors of CHAOSTORNADO: every total worked out anew, in exact fractions."""

from fractions import Fraction

from vectors import case, exact, not_available, value_error, write

WORKED = "Worked example of twelve reps: margin of the revenue lift"
PARTS = ["Driver", "Rate", "Avoidable"]
RANGES = [f"{part} {end}" for part in PARTS for end in ("low", "high")]
HEADINGS = ["Line", *PARTS, "Type", *RANGES]
NOTHING = not_available("lines: nothing varies the total. Fill Driver low and Driver high, or those of Rate or Avoidable.")


def line(name, driver, rate, avoidable, kind="cash", overlaps=None, moves=None, **ranges):
    """ranges: driver_low=…, rate_high=…"""
    ends = [ranges.get(heading.lower().replace(" ", "_")) for heading in RANGES]
    return [name, driver, rate, avoidable, kind, *ends, overlaps, moves]


def table(*rows):
    return [[*HEADINGS, "Overlaps with", "Moves with"], *rows]


def answer(rows, over=()):
    """`over`: numbers of the lines that do not count, worked out by hand."""
    counting = [row for number, row in enumerate(rows, 1) if number not in over]
    values = {id(row): [exact(cell) for cell in row[1:4]] for row in rows}
    base = sum(product(values[id(row)]) for row in counting)
    bars = []
    for row in rows:
        varying = [part for part in range(3) if row[5 + 2 * part] is not None or row[6 + 2 * part] is not None]
        for part in varying:
            ends = []
            for end in (row[5 + 2 * part], row[6 + 2 * part]):
                factors = list(values[id(row)])
                factors[part] = factors[part] if end is None else exact(end)
                moved = product(factors) - product(values[id(row)]) if any(row is other for other in counting) else 0
                ends.append(base + moved)
            label = row[0] if len(varying) == 1 else f"{row[0]} – {PARTS[part]}"
            bars.append([label, ends[0], base, ends[1], abs(ends[1] - ends[0])])
    whole = sum(bar[4] ** 2 for bar in bars)
    bars.sort(key=lambda bar: -bar[4])
    return [["Input", "Low", "Base", "High", "Swing", "Share"], *([*bar, bar[4] ** 2 / whole] for bar in bars)]


def product(factors):
    return factors[0] * factors[1] * factors[2]


def works(about, *rows, over=(), source="Own rule"):
    return case(about, [table(*rows)], answer(rows, over), source)


def fails(about, sentence, *rows):
    return case(about, [table(*rows)], value_error(sentence))


LEADS = line("Leads never worked", 4000, 60, 0.45, driver_low=3000, driver_high=5000, avoidable_low=0.3, avoidable_high=0.6)
RAMP = line("Slow ramp", 3, 100000, 0.5, "margin", rate_low=80000, rate_high=130000)
FIXED = line("Discounts", 9600000, 0.04, 0.5)
SAVING = line("Saving", -40, 1000, 0.5, driver_low=-60, driver_high=-20)
TURNOVER = line("Turnover", 2, 320000, 0.5, "margin", "Slow ramp", driver_high=4)

cases = [
    works("Two lines, three inputs, one line that stays", LEADS, RAMP, FIXED),
    works("All three inputs of a line", line("A", 100, 2, 0.5, driver_low=90, driver_high=110, rate_low=1, rate_high=4, avoidable_low=0.4, avoidable_high=0.6)),
    works("A missing low is the base", line("A", 100, 2, 0.5, rate_high=3), FIXED),
    works("A missing high is the base", line("A", 100, 2, 0.5, rate_low=1), FIXED),
    works("One input alone goes by its line's name", RAMP),
    works("A saving: the low of a negative driver is the lowest total", LEADS, SAVING),
    works("A negative rate: the total falls as the driver rises", line("A", 100, -2, 0.5, driver_low=50, driver_high=200), FIXED),
    works("Equal swings keep the order of the table", line("A", 100, 2, 0.5, driver_low=80, driver_high=120), line("B", 100, 2, 0.5, rate_low=1.6, rate_high=2.4)),
    works("Each input a fifth up and down: equal swings but for rounding keep the order of the table",
          line("A", 317.1, 1.9, 0.35, driver_low=253.68, driver_high=380.52, rate_low=1.52, rate_high=2.28, avoidable_low=0.28, avoidable_high=0.42)),
    works("Low and high at the base do not swing", line("A", 100, 2, 0.5, driver_low=100, driver_high=100), RAMP),
    works("Low and high given as 0 count as given", line("A", 0, 2, 0.5, driver_low=0, driver_high=50), RAMP),
    works("A line that overlaps a larger one does not count, whatever it varies", RAMP, TURNOVER, over=[1]),
    works("Which line counts is fixed at base: the smaller one may rise above the larger",
          line("Small", 100, 1, 1, driver_high=900), line("Large", 100, 2, 1, overlaps="Small", rate_low=1), over=[1]),
    works("Inputs that move together are moved one at a time all the same",
          line("A", 100, 2, 0.5, moves="wind", driver_low=90, driver_high=110), line("B", 50, 2, 0.5, moves="wind", driver_low=40, driver_high=60)),
    works("Two lines of one name", line("A", 100, 2, 0.5, driver_low=90), line("A", 50, 2, 0.5, driver_low=40)),
    case("Number texts, columns in any order",
         [[["Rate high", "Type", "Avoidable", "Rate", "Driver", "Line", "Rate low"], ["130.000,0", "Margin", "50 %", "100 000", 3, " Slow ramp ", "80 000"], [None] * 7]], answer([RAMP])),
    works("The total of a lift: rate 0.65 to 0.75 of 698,135.61", line("Lift", 997336.5926133939, 0.7, 1, "margin", rate_low=0.65, rate_high=0.75), source=WORKED),
    case("No low and no high anywhere", [table(FIXED, line("B", 1, 2, 0.5))], NOTHING),
    case("Without the columns", [[["Line", "Driver", "Rate", "Avoidable", "Type"], ["A", 1, 2, 0.5, "cash"]]], NOTHING),
    case("Nothing but ends at the base", [table(line("A", 100, 2, 0.5, driver_low=100, driver_high=100))], NOTHING),
    case("Only a line varies that does not count", [table(RAMP, line("Turnover", 2, 320000, 0.5, "margin", "Slow ramp"))], NOTHING),
    fails("A low above the high", 'lines: row 2: Driver of "A" is at least 110 and at most 90. Swap low and high.', line("A", 100, 2, 0.5, driver_low=110, driver_high=90)),
    fails("The base below the low", 'lines: row 3: Rate of "A" is 2, not from 3 to 4. Let the base lie between low and high.', FIXED, line("A", 100, 2, 0.5, rate_low=3, rate_high=4)),
    fails("The base above the high", 'lines: row 2: Rate of "A" is 2, not from 0 to 1. Let the base lie between low and high.', line("A", 100, 2, 0.5, rate_low=0, rate_high=1)),
    fails("A low alone above the base", 'lines: row 2: Rate of "A" is at least 3 and at most 2. Swap low and high.', line("A", 100, 2, 0.5, rate_low=3)),
    fails("An avoidable share above 1", 'lines: row 2: Avoidable of "A" goes from 0.5 to 1.2. Give shares from 0 to 1.', line("A", 100, 2, 0.5, avoidable_high=1.2)),
    fails("An avoidable share below 0", 'lines: row 2: Avoidable of "A" goes from -0.2 to 0.5. Give shares from 0 to 1.', line("A", 100, 2, 0.5, avoidable_low=-0.2)),
    fails("Text for a low", 'lines: row 2: Driver low "few" is no number. Type a plain number.', line("A", 100, 2, 0.5, driver_low="few")),
    fails("A line without a rate", 'lines: row 2: Rate of "A" is empty. Type a plain number.', line("A", 100, None, 0.5, driver_low=1)),
    fails("An unknown overlap", 'lines: row 2: "A" overlaps with "Weather", which is no line. Known are: A.', line("A", 100, 2, 0.5, overlaps="Weather", driver_low=1)),
    fails("An error cell", None, line("A", 100, 2, 0.5, driver_low={"error": "#REF!"})),
    case("An error cell #N/A stays one", [table(line("A", 100, 2, 0.5, driver_low={"error": "#N/A"}))], not_available()),
    fails("No line", "lines: holds no line. Fill Line, Driver, Rate, Avoidable and Type in at least one row."),
    case("A near miss of a heading", [[["Line", "Driver", "Rate", "Avoidable", "Type", "Driver-low"], ["A", 1, 2, 0.5, "cash", 1]]],
         value_error('lines: the heading "Driver-low" is not known. Did you mean "Driver low"?')),
    case("An empty cell for the table", [[[None]]], value_error("lines: is empty. Select the cells.")),
]

write("chaosTornado", "CHAOSTORNADO", cases)
