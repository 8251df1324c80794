"""The figures of one file for one marker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from statistics import mean, median

from grading_bench import metrics
from grading_bench.cases import Case

FULL = 0.55
"""Marks from here on are called full in the two-class figure: one threshold for every file."""
_STEPS = [step / 50 for step in range(1, 50)]

Figures = dict[str, float]
Row = tuple[Case, list[float]]


def figures(rows: Sequence[Row], times: Sequence[float], *, best: bool) -> Figures:
    """Agreement over *rows* without blank ones; *best* lets the marker choose its threshold."""
    answered = [(case, marks) for case, marks in rows if not case.blank]
    points = bool(answered) and all(case.points for case, _ in answered)
    marks = [mark for _, given in answered for mark in given]
    labels = [label for case, _ in answered for label in case.labels]
    groups = [case.question for case, _ in answered for _ in case.labels]
    found: Figures = {"answers": len(answered), "blank": len(rows) - len(answered)}
    if not answered:
        return found
    if points:
        found["auc"] = metrics.auc(marks, labels)
    found |= {
        "pearson": metrics.pearson(marks, labels),
        "spearman": metrics.spearman(marks, labels),
        "within": metrics.within(marks, labels, groups),
        "rmse": metrics.rmse(marks, labels),
        "calibrated rmse": metrics.calibrated_rmse(marks, labels, groups),
        "macro-F1": max(metrics.macro_f1(marks, labels, step) for step in (_STEPS if best else [FULL])),
        "mean mark": mean(marks),
        "examiner": mean(labels),
        "absolute error": metrics.absolute(marks, labels),
        "ms": median(times),
    }
    if found["blank"]:
        found["with blank"] = metrics.pearson(
            [mark for _, given in rows for mark in given],
            [label for case, _ in rows for label in case.labels],
        )
    return found


def by_kind(rows: Sequence[Row]) -> dict[str, Figures]:
    """For each kind of graded answer the mean mark beside the examiner's."""
    kinds: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for case, marks in rows:
        if case.kind:
            kinds[case.kind].append((marks[0], case.labels[0]))
    return {
        kind: {
            "answers": len(pairs),
            "mean mark": mean(mark for mark, _ in pairs),
            "examiner": mean(label for _, label in pairs),
            "absolute error": mean(abs(mark - label) for mark, label in pairs),
        }
        for kind, pairs in sorted(kinds.items())
    }
