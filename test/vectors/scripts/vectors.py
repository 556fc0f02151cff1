"""What the scripts beside this file share: how a vector is written down.

Each script computes its numbers with Python alone, in exact fractions, and writes ../data/<name>.json:

    python3 test/vectors/scripts/sellingTime.py
"""

import json
from fractions import Fraction
from pathlib import Path

OMITTED = {"omitted": True}


def exact(cell):
    """The number a cell holds, as a fraction: 0.1 is one tenth."""
    return Fraction(str(cell))


def value_error(sentence=None):
    return {"error": {"code": "#VALUE!", **({"sentence": sentence} if sentence else {})}}


def not_available(sentence=None):
    return {"error": {"code": "#N/A", **({"sentence": sentence} if sentence else {})}}


def case(about, args, gives, source="Own rule"):
    return {"about": about, "args": args, "gives": plain(gives), "source": source}


def plain(gives):
    if isinstance(gives, list):
        return [plain(cell) for cell in gives]
    return float(gives) if isinstance(gives, Fraction) else gives


def write(name, function, cases):
    path = Path(__file__).parent.parent / "data" / f"{name}.json"
    one_line = lambda value: json.dumps(value, ensure_ascii=False)
    lines = ",\n".join(f"    {one_line(each)}" for each in cases)
    path.write_text(f'{{\n  "function": "{function}",\n  "cases": [\n{lines}\n  ]\n}}\n', encoding="utf-8")
    print(f"{path.name}: {len(cases)} cases")
