"""Agreement of marks with labels. All inputs are equally long lists; marks and labels lie in 0..1."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from math import sqrt
from statistics import mean

Numbers = Sequence[float]


def pearson(marks: Numbers, labels: Numbers) -> float:
    """Correlation; 0 where one side doesn't vary."""
    if len(marks) < 2:
        return 0.0
    mark_mean, label_mean = mean(marks), mean(labels)
    cross = sum((a - mark_mean) * (b - label_mean) for a, b in zip(marks, labels, strict=True))
    spread = sum((a - mark_mean) ** 2 for a in marks) * sum((b - label_mean) ** 2 for b in labels)
    return cross / sqrt(spread) if spread > 0 else 0.0


def spearman(marks: Numbers, labels: Numbers) -> float:
    """Correlation of the ranks, equal values sharing theirs."""
    return pearson(_ranks(marks), _ranks(labels))


def _ranks(values: Numbers) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            ranks[place] = (start + end) / 2
        start = end + 1
    return ranks


def within(marks: Numbers, labels: Numbers, groups: Sequence[Hashable]) -> float:
    """Mean correlation within question, over the questions whose labels vary; 0 where marks don't."""
    by_group: dict[Hashable, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for mark, label, group in zip(marks, labels, groups, strict=True):
        by_group[group][0].append(mark)
        by_group[group][1].append(label)
    found = [pearson(m, v) for m, v in by_group.values() if len(set(v)) > 1]
    return mean(found) if found else 0.0


def rmse(marks: Numbers, labels: Numbers) -> float:
    """Root of the mean squared difference."""
    return sqrt(mean((a - b) ** 2 for a, b in zip(marks, labels, strict=True)))


def absolute(marks: Numbers, labels: Numbers) -> float:
    """Mean absolute difference."""
    return mean(abs(a - b) for a, b in zip(marks, labels, strict=True))


def calibrated_rmse(marks: Numbers, labels: Numbers, groups: Sequence[Hashable]) -> float:
    """`rmse` after a line fitted on all other questions."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        members[group].append(place)
    whole = _Sums.of(marks, labels, range(len(marks)))
    squares = 0.0
    for places in members.values():
        slope, offset = whole.without(_Sums.of(marks, labels, places)).line()
        squares += sum((slope * marks[p] + offset - labels[p]) ** 2 for p in places)
    return sqrt(squares / len(marks))


class _Sums:
    def __init__(self, values: tuple[float, float, float, float, float]) -> None:
        self.values = values

    @classmethod
    def of(cls, marks: Numbers, labels: Numbers, places: Sequence[int]) -> _Sums:
        pairs = [(marks[p], labels[p]) for p in places]
        return cls(
            (
                float(len(pairs)),
                sum(a for a, _ in pairs),
                sum(b for _, b in pairs),
                sum(a * a for a, _ in pairs),
                sum(a * b for a, b in pairs),
            )
        )

    def without(self, part: _Sums) -> _Sums:
        n, a, b, aa, ab = (x - y for x, y in zip(self.values, part.values, strict=True))
        return _Sums((n, a, b, aa, ab))

    def line(self) -> tuple[float, float]:
        n, a, b, aa, ab = self.values
        spread = n * aa - a * a
        if n == 0 or spread <= 1e-12:
            return 0.0, (b / n if n else 0.5)
        slope = (n * ab - a * b) / spread
        return slope, (b - slope * a) / n


def macro_f1(marks: Numbers, labels: Numbers, threshold: float) -> float:
    """Of two classes, full mark or not; *threshold* divides the marks."""
    said = [mark >= threshold for mark in marks]
    true = [label >= 0.999 for label in labels]
    return mean(_f1(said, true, of) for of in (True, False))


def _f1(said: Sequence[bool], true: Sequence[bool], of: bool) -> float:
    both = sum(a == of and b == of for a, b in zip(said, true, strict=True))
    either = sum(a == of for a in said) + sum(b == of for b in true)
    return 2 * both / either if either else 0.0


def auc(marks: Numbers, labels: Numbers) -> float:
    """Probability that a point in the text is marked above one that isn't, ties half."""
    ranks = _ranks(marks)
    hits = [rank for rank, label in zip(ranks, labels, strict=True) if label >= 0.5]
    misses = len(ranks) - len(hits)
    if not hits or not misses:
        return 0.5
    return (sum(hits) - len(hits) * (len(hits) - 1) / 2) / (len(hits) * misses)
