"""Simulates the cost of all lines once per line of input; answers with the figures and the milliseconds it took."""

import json
import sys
import time

import numpy as np

lines, trials = json.loads(sys.argv[1]), int(sys.argv[2])


def simulate():
    random = np.random.default_rng(1)
    totals = np.zeros(trials)
    base = 0
    for driver, driver_low, driver_high, rate, rate_low, rate_high, avoidable in lines:
        drivers = random.triangular(driver_low, driver, driver_high, trials)
        rates = random.triangular(rate_low, rate, rate_high, trials)
        totals += drivers * rates * avoidable
        base += driver * rate * avoidable
    spread = [totals.std(), (totals > base).mean(), *np.percentile(totals, [5, 95])]
    return [totals.mean(), *np.percentile(totals, [10, 25, 50, 75, 90])], spread


for line in sys.stdin:
    began = time.perf_counter()
    figures, _ = simulate()
    took = 1000 * (time.perf_counter() - began)
    print(json.dumps({"milliseconds": took, "scores": [float(figure) for figure in figures]}), flush=True)
