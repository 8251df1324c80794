"""What to study first: the points that cost most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from oralsim.grading.model import AnyOf, Marking, PointMark, Question

STUDY_FIRST = 3
"""How many points a report names."""


@dataclass(frozen=True, slots=True)
class StudyItem:
    """A point to study, with the place of its question in the ticket."""

    question: int
    point: str
    contradicted: bool


def study_first(marked: Iterable[tuple[Question, Marking | None]]) -> tuple[StudyItem, ...]:
    """Return the heaviest lost points, one of each question first; of equals what was said wrongly."""
    lost: list[tuple[int, float, bool, int, StudyItem]] = []
    for number, (question, marking) in enumerate(marked):
        worst = sorted(_lost(question, marking), key=_cost) if marking else []
        for rank, point in enumerate(worst):
            against = point.status == "contradicted"
            item = StudyItem(number, point.point, against)
            lost.append((rank, _cost(point)[0], not against, number, item))
    return tuple(item for *_, item in sorted(lost, key=lambda entry: entry[:4])[:STUDY_FIRST])


def _lost(question: Question, marking: Marking) -> Iterator[PointMark]:
    """The points that were needed and not earned in full; of an `AnyOf` only so many as were needed."""
    for place, item in enumerate(question.rubric):
        if isinstance(item, AnyOf):
            group = [point for point in marking.points if point.group == place]
            yield from _short(_best(group)[: item.need])
    yield from _short([point for point in marking.points if point.group is None])


def _best(points: Iterable[PointMark]) -> list[PointMark]:
    return sorted(points, key=lambda point: (-point.credit, point.status != "contradicted"))


def _short(points: Sequence[PointMark]) -> Iterator[PointMark]:
    return (point for point in points if point.credit < 1)


def _cost(point: PointMark) -> tuple[float, bool]:
    return -point.weight * (1 - point.credit), point.status != "contradicted"
