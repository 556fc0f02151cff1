"""Checks scores against outcomes once per line of input; answers with the figures and the milliseconds it took."""

import json
import sys
import time

import numpy as np
import pandas as pd
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score, roc_curve

numbers = np.fromfile(sys.argv[1])
steps = int(sys.argv[2])
count = (len(numbers) - steps) // 2
scores, outcomes, thresholds = numbers[:count], numbers[count : 2 * count].astype(int), numbers[2 * count :]


def check():
    false, true, _ = roc_curve(outcomes, scores)
    figures = [roc_auc_score(outcomes, scores), np.max(true - false)]
    figures += [brier_score_loss(outcomes, scores), log_loss(outcomes, scores)]
    leads = pd.DataFrame({"score": scores, "outcome": outcomes}).sort_values("score", ascending=False)
    leads["band"] = np.arange(count) * 10 // count + 1
    bands = leads.groupby("band").agg(
        top=("score", "max"), bottom=("score", "min"), leads=("outcome", "size"), converted=("outcome", "sum")
    )
    bands["rate"] = bands["converted"] / bands["leads"]
    bands["lift"] = bands["rate"] / outcomes.mean()
    bands["captured"] = bands["converted"].cumsum() / outcomes.sum()
    passed = np.searchsorted(-leads["score"].to_numpy(), -thresholds, side="right")
    wins = np.concatenate([[0], leads["outcome"].cumsum().to_numpy()])[passed]
    table = pd.DataFrame({"mqls": passed, "converted": wins})
    table["precision"] = table["converted"] / table["mqls"]
    table["recall"] = table["converted"] / outcomes.sum()
    figures += bands[["leads", "converted"]].to_numpy().ravel().tolist()
    return figures + table[["mqls", "converted"]].to_numpy().ravel().tolist()


for line in sys.stdin:
    began = time.perf_counter()
    figures = check()
    took = 1000 * (time.perf_counter() - began)
    print(json.dumps({"milliseconds": took, "scores": [float(figure) for figure in figures]}), flush=True)
