"""Vectors of BENCHMARK and BENCHMARKS from the list of published figures as it was collected, `same` resolved here."""

from vectors import case, value_error, write

HEADINGS = ["Metric", "Level", "Value", "Unit", "What it counts", "Source", "Sure"]

COLLECTED = """
selling share | best | 0.72 | share | working time spent selling, self-reported | article "Sell More", 2012 (study unnamed) | C
selling share | average | 0.59 | share | same | same | C
selling share | least | 0.47 | share | same | same | C
selling hours | average | 4 | hours/week | persuading and closing only | The Revenue Game, in the article on the Sales Rep Efficiency Calculator | B
selling hours | best low | 8 | hours/week | same | same | B
selling hours | best high | 10 | hours/week | same | same | B
selling hours, strict | average low | 1 | hours/week | moving deals forward only | The Revenue Game, 2013 (moveyourcompanyforward.com) | B
selling hours, strict | average high | 2 | hours/week | same | same | B
selling hours, strict | best | 10 | hours/week | same | same | B
selling hour cost | average low | 1500 | USD/hour | fully burdened cost per hour of strict selling | same | B
selling hour cost | average high | 3000 | USD/hour | same | same | B
selling hour cost | best | 300 | USD/hour | same | same | B
non-selling hours | low | 40 | hours/month | customer face time lost to non-selling work | DMA, in an article on sales execution | B
non-selling hours | high | 60 | hours/month | same | same | B
chaos share of revenue | b2c | 0.10 | share | cost of chaos | The Revenue Game, 2013 | B
chaos share of revenue | b2b low | 0.20 | share | same | same | B
chaos share of revenue | b2b high | 0.30 | share | same | same | B
reducible expense | up to | 0.25 | share | of sales and marketing expense | The Revenue Game, in the article on the Sales Rep Efficiency Calculator | B
misalignment cost | over | 0.10 | share | of revenue a year | IDC, in cmswire.com | B
misalignment loss | up to | 0.38 | share | of B2B revenue | Forrester, in ellermedia.com | C
quota missed | share | 0.67 | share | sales professionals below personal quota | TAS Group, in an article on the seven signs of poor marketing and sales collaboration | B
marketing output used | share | 0.25 | share | leads and collateral ever used by sales | IDC, in an article on the seven signs of poor marketing and sales collaboration | B
leads stuck | up to | 0.60 | share | leads at "do nothing" | Sales Benchmark Index, in an article on the seven signs of poor marketing and sales collaboration | B
ramp over six months | share | 0.78 | share | new reps taking 6 months or more to full proficiency | Accenture, in an article on the seven signs of poor marketing and sales collaboration | B
intuition | over | 0.50 | share | marketers' information from experience or intuition | IDC, in an article on the seven signs of poor marketing and sales collaboration | B
content unused | up to | 0.90 | share | sales material unused or used improperly | DMA, in an article on sales execution; usually credited to the AMA | C
content unused | median study | 0.65 | share | content not used | SiriusDecisions, in collectiveaudience.co | B
content unused | one audit | 0.93 | share | portal audit at one company | CDW, in calliduscloud.com | B
good messages | share | 0.10 | share | sales people good at customer messages | DMA, in an article on sales execution | B
content waste | share | 0.25 | share | of content spend | Kapost/Gleanster 2017, in market-bridge.com | B
growth, aligned | 2010 | 0.20 | share/year | revenue growth of aligned companies | Aberdeen 2010, in cmswire.com | B
growth, misaligned | 2010 | -0.04 | share/year | revenue growth of poorly aligned companies | same | B
growth, aligned | 2013 | 0.32 | share/year | revenue growth of aligned companies | Aberdeen 2013, in calliduscloud.com | B
growth, misaligned | 2013 | -0.07 | share/year | revenue growth of poorly aligned companies | same | B
faster revenue growth | three years | 0.24 | share | aligned over others | SiriusDecisions, in calliduscloud.com | B
faster profit growth | three years | 0.27 | share | aligned over others | same | B
selling time, measured | cso 2011 | 0.41 | share | selling by phone or face to face | CSO Insights 2011, in sellingpower.com | B
selling time, measured | pace | 0.22 | share | selling | Pace Productivity, in red2blackgroup.com | B
selling time, measured | ipg average | 0.41 | share | revenue-generating work of a 49-hour week | Industrial Performance Group, in indusperfgrp.com | B
selling time, measured | ipg peak | 0.85 | share | revenue-generating work of a 49-hour week, peak performers | same | B
selling time, measured | spotio 2026 | 0.37 | share | in-person selling | SPOTIO 2026 | B
sales turnover | a year | 0.30 | share/year | sales staff leaving | HBR, in retorio.com | B
replacement cost | over | 1.5 | × salary | replacing a leaver | aptology.com | B
quota at low selling time | up to 35 % selling | 0.55 | share | reps making quota | CSO Insights 2011 | B
quota at high selling time | over 45 % selling | 0.62 | share | reps making quota | CSO Insights 2011 | B
"""


def resolved():
    rows = []
    for line in COLLECTED.strip().split("\n"):
        cells = [cell.strip() for cell in line.split("|")]
        for column in (4, 5):
            if cells[column] == "same":
                cells[column] = rows[-1][column]
        rows.append([*cells[:2], float(cells[2]), *cells[3:]])
    return rows


FIGURES = resolved()
assert len(FIGURES) == 45


def fails(about, args, sentence):
    return case(about, args, value_error(sentence))


one = [case(f"{row[0]}, {row[1]}", [row[0], row[1]], row[2], row[5]) for row in FIGURES]
one += [
    case("Without a level the average", ["selling share"], 0.59),
    case("Without a level the only one", ["reducible expense"], 0.25),
    case("A blank cell for the level is none", ["selling share", [[None]]], 0.59),
    case("Any case, spaces as one", [[["  Selling\n SHARE "]], "BEST"], 0.72),
    case("A level that is a year may be a number", ["growth, aligned", 2010], 0.2),
    fails("Several levels and no average", ["growth, aligned"], 'level: "growth, aligned" has several. Name one of: 2010; 2013.'),
    fails("Several levels, one of them called average low", ["selling hour cost"],
          'level: "selling hour cost" has several. Name one of: average low; average high; best.'),
    fails("An unknown level", ["selling share", "worst"], 'level: "selling share" has no level "worst". Name one of: best; average; least.'),
    fails("A level that is near is no level", ["selling share", "averag"], 'level: "selling share" has no level "averag". Name one of: best; average; least.'),
    fails("One letter off", ["seling share"], 'metric: there is no figure "seling share". Did you mean: selling share?'),
    fails("One word of several names", ["quota"],
          'metric: there is no figure "quota". Did you mean: quota missed; quota at low selling time; quota at high selling time?'),
    fails("Nothing near", ["weather"], 'metric: there is no figure "weather". Type =BENCHMARKS() in a free cell to see all.'),
    fails("No name", [[[" "]]], "metric: is empty. Give a text."),
    fails("A range for the name", [[["selling share"], ["intuition"]]], "metric: is a range. Give one cell."),
    case("An error cell for the name", [[[{"error": "#REF!"}]]], value_error()),
]
write("benchmark", "BENCHMARK", one)

all_of = lambda metric: [HEADINGS, *(row for row in FIGURES if row[0] == metric)]
several = [
    case("All 45 figures", [], [HEADINGS, *FIGURES], "The publications named in the rows"),
    case("All 45 figures for a blank cell", [[[None]]], [HEADINGS, *FIGURES], "The publications named in the rows"),
    *(case(f"The levels of one figure: {metric}", [metric.upper()], all_of(metric), "The publications named in the rows")
      for metric in ("selling share", "growth, misaligned", "replacement cost", "selling time, measured")),
    fails("One letter off", ["intuitions"], 'metric: there is no figure "intuitions". Did you mean: intuition?'),
]
write("benchmarks", "BENCHMARKS", several)
