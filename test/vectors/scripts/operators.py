"""Writes ../data/operators.json: every operator of a rule over one cell of every kind.

An implementation of its own, from the operator table of the specification, in Python's standard library only.
Run: python3 operators.py
"""

import json
import re
from datetime import datetime
from pathlib import Path

# One column of cells: what a sheet may hold. A date cell is written {"date": ...}.
CELLS = [
    None, "", "   ", 5, 0, -3, 12.5, "5", "007", "1,234", "45 %",
    {"date": "2026-11-21"}, "2026-11-21", "2026-02-30", "21/11/2026",
    True, False, "TRUE", "yes", "no", "1",
    "VP Sales", "vp", "  svp of sales ", "VP-Marketing", "Überblick", "a.b",
]
SERIAL = 46347  # 2026-11-21, the 1900 system
AS_OF = "2026-11-23"


def day(text):
    for form in ("%Y-%m-%d",):
        try:
            return (datetime.strptime(text.strip(), form) - datetime(1899, 12, 30)).days
        except ValueError:
            return None


def plain(cell):
    return SERIAL if isinstance(cell, dict) else cell


def kind(cell):
    if cell is None or (isinstance(cell, str) and cell.strip() == ""):
        return "blank"
    if isinstance(cell, bool):
        return "flag"
    if isinstance(cell, (int, float)):
        return "number"
    return "iso" if day(cell) is not None else "text"


def number_in_text(text):
    """Only the forms that stand in CELLS and Values."""
    text = text.strip()
    if re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
        return float(text)
    if re.fullmatch(r"\d+ ?%", text):
        return float(text.rstrip("% ")) / 100
    return None


def written(cell):
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, (int, float)):
        return repr(cell)
    return cell.strip().lower()


def same(cell, value):
    if isinstance(cell, bool) or isinstance(value, bool):
        a = written(cell) if isinstance(cell, (bool, str)) else None
        b = written(value) if isinstance(value, (bool, str)) else None
        return a == b and a in ("true", "false")
    if isinstance(cell, str) and isinstance(value, str):
        if day(cell) is not None and day(value) is not None:
            return day(cell) == day(value)
        return written(cell) == written(value)
    return measure(cell) is not None and measure(cell) == measure(value)


def measure(cell):
    if isinstance(cell, bool):
        return None
    if isinstance(cell, (int, float)):
        return cell
    return day(cell) if day(cell) is not None else number_in_text(cell)


def flag(cell):
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, (int, float)):
        return {1: True, 0: False}.get(cell)
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(cell.strip().lower())


def has_word(text, word):
    return re.search(r"(?<!\w)" + re.escape(word.lower()) + r"(?!\w)", text) is not None


def interval(text):
    low, high = text.split("..")
    without = high.startswith("<")
    return (float(low) if low else -9e99, float(high.lstrip("<")) if high else 9e99, without)


def points(operator, value, cell):
    """What the rule is worth, its Points being 1."""
    cell = plain(cell)
    k = kind(cell)
    if operator in ("is blank", "is empty"):
        return int(k == "blank")
    if operator in ("is not blank", "is not empty"):
        return int(k != "blank")
    if k == "blank":
        return 0
    if operator in ("equals", "is", "="):
        return int(same(cell, value))
    if operator in ("not equals", "<>", "!=", "is not"):
        return int(not same(cell, value))
    if operator in ("one of", "in"):
        return int(any(same(cell, item.strip()) for item in value.split(";")))
    if operator in ("not one of", "not in"):
        return int(not any(same(cell, item.strip()) for item in value.split(";")))
    text = written(cell)
    search = written(value) if value is not None else None
    if operator == "contains":
        return int(search in text)
    if operator == "does not contain":
        return int(search not in text)
    if operator == "starts with":
        return int(text.startswith(search))
    if operator == "ends with":
        return int(text.endswith(search))
    if operator == "has word":
        return int(k != "flag" and has_word(text, search))
    if operator == "matches":
        return int(k != "flag" and re.search(value, text, re.IGNORECASE) is not None)
    if operator in ("is true", "is false"):
        return int(k != "iso" and flag(cell) is (operator == "is true"))
    m = measure(cell)
    if operator == "within days":
        at = cell if k == "number" else day(cell) if k == "iso" else None
        return int(at is not None and 0 <= day(AS_OF) - at <= value)
    if m is None:
        return 0
    if operator == "per":
        return max(m, 0) if k in ("number", "text") else 0
    if operator == "between":
        low, high, without = interval(value)
        return int(low <= m and (m < high if without else m <= high))
    limit = measure(value)
    return int({">": m > limit, "greater than": m > limit, ">=": m >= limit, "at least": m >= limit, "≥": m >= limit,
                "<": m < limit, "less than": m < limit, "<=": m <= limit, "at most": m <= limit, "≤": m <= limit}[operator])


RULES = [
    ("equals", "vp"), ("is", 5), ("=", "5"), ("equals", "TRUE"), ("equals", True), ("equals", "2026-11-21"), ("is", "yes"),
    ("not equals", "vp"), ("<>", 5), ("!=", False), ("is not", "2026-11-21"),
    ("one of", "vp; 5; 2026-11-21"), ("in", "true; svp of sales"), ("not one of", "vp; 5"), ("not in", "0; no"),
    ("contains", "sales"), ("contains", 1), ("contains", "ru"), ("does not contain", "sales"),
    ("starts with", "vp"), ("starts with", "2026"), ("ends with", "1"), ("ends with", "sales"),
    ("has word", "vp"), ("has word", "sales"), ("has word", "true"), ("has word", "11"), ("has word", "a.b"), ("has word", "über"),
    ("matches", "^(s?)vp"), ("matches", "^\\d+$"), ("matches", "a.b"), ("matches", "^true$"),
    (">", 4), ("greater than", "12.5"), (">=", 5), ("at least", "2026-11-21"), ("≥", 0),
    ("<", 5), ("less than", "0.5"), ("<=", 5), ("at most", 0), ("≤", -3),
    ("between", "0..5"), ("between", "0..<5"), ("between", "..0"), ("between", "12.5.."),
    ("within days", 2), ("within days", 1),
    ("per", None), ("is blank", None), ("is empty", None), ("is not blank", None), ("is not empty", None),
    ("is true", None), ("is false", None),
]

cases = []
for operator, value in RULES:
    needs_day = operator == "within days"
    args = [
        {"table": "cells"},
        [["Cell"]],
        [["Field", "Operator", "Value", "Points"], ["Cell", operator, value, 1]],
    ] + ([AS_OF] if needs_day else [])
    cases.append({
        "about": f"{operator} {'' if value is None else json.dumps(value, ensure_ascii=False)}".strip(),
        "args": args,
        "gives": [[points(operator, value, cell)] for cell in CELLS],
        "source": "scripts/operators.py, from the operator table",
    })

# One case a line, so that a change shows as one line.
lines = ",\n".join("    " + json.dumps(case, ensure_ascii=False) for case in cases)
table = json.dumps([[cell] for cell in CELLS], ensure_ascii=False)
out = f'{{\n  "function": "LEADSCORE",\n  "tables": {{ "cells": {table} }},\n  "cases": [\n{lines}\n  ]\n}}\n'
(Path(__file__).parent / "../data/operators.json").write_text(out)
