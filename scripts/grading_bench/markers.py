"""Everything that gives marks: our grader and what any program could do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from time import perf_counter

from grading_bench.baselines import TfIdf, recall, set_ratio
from grading_bench.cases import Case
from oralsim import paths
from oralsim.bank.load import load
from oralsim.grading import grade
from oralsim.grading.drafting import Draft, draft, draft_points, mark_draft
from oralsim.grading.model import Question

OURS = "oralsim"
Mark = Callable[[Case], list[float]]
"""Marks in 0..1, one for each label of the case."""


@lru_cache(maxsize=1)
def _by_entry() -> dict[int, Question]:
    questions = load(paths.bank()).questions
    return {question.source.entry: question for question in questions if question.source}


@lru_cache(maxsize=4096)
def _drafted(prompt: str, references: tuple[str, ...], points: tuple[str, ...]) -> Draft:
    return draft_points(prompt, points) if points else draft(prompt, *references)


def ours(case: Case) -> list[float]:
    """Mark by the shipped bank, or by a rubric drafted from the references or the points."""
    if case.entry is not None:
        return [grade(_by_entry()[case.entry], case.answer).mark]
    marking = mark_draft(_drafted(case.prompt, case.references, case.points), case.answer)
    return [point.credit for point in marking.points] if case.points else [marking.mark]


def baselines(cases: Sequence[Case]) -> dict[str, Mark]:
    """By name; rarity is counted over all texts of *cases*."""
    texts = [text for case in cases for group in _wanted(case) for text in group]
    rarity = TfIdf([*texts, *(case.answer for case in cases)])
    ways = {"token_set_ratio": set_ratio, "stemmed recall": recall, "tf-idf cosine": rarity.cosine}
    return {name: _best_of(way) for name, way in ways.items()}


def _best_of(way: Callable[[str, str], float]) -> Mark:
    return lambda case: [max(way(text, case.answer) for text in group) for group in _wanted(case)]


def _wanted(case: Case) -> list[tuple[str, ...]]:
    """For each label the texts of which the best counts."""
    if case.entry is not None:
        points = _by_entry()[case.entry].points()
        return [(" ".join(point.text for point in points),)]
    return [(point,) for point in case.points] or [case.references]


def timed(mark: Mark, cases: Sequence[Case]) -> tuple[list[list[float]], list[float]]:
    """The marks of all *cases*, and milliseconds for each; rubrics are prepared beforehand."""
    marks: list[list[float]] = []
    times: list[float] = []
    prepared: set[tuple[object, ...]] = set()
    for case in cases:
        key = (case.entry, case.prompt, case.references, case.points)
        if key not in prepared:
            mark(case)
            prepared.add(key)
        start = perf_counter()
        marks.append(mark(case))
        times.append((perf_counter() - start) * 1000)
    return marks, times
