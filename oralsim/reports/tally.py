"""A marking as rows in the order of the rubric, and the sum that makes the mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from oralsim.core.scale import percent, round_mark
from oralsim.grading.model import AnyOf, Marking, Point, PointMark, Question, WrongClaim


@dataclass(frozen=True, slots=True)
class Row:
    """A point, or the heading of a group."""

    text: str
    share: str = ""
    """What it earned of its weight: `1 of 2`; empty inside a group, which earns as a whole."""
    mark: PointMark | None = None
    """None: a heading."""
    inside: bool = False
    """Whether the point is part of a group."""
    when: str = ""
    """How and when it was made."""


def rows(question: Question, marking: Marking, whens: Sequence[str] = ()) -> Iterator[Row]:
    """Yield the rows of a rubric; a group's heading comes before its points.

    Args:
        question: as it was asked.
        marking: what was found in the answer.
        whens: how and when each point was made; empty: that isn't told.
    """
    told = iter(whens or [""] * len(marking.points))
    for item, marks in _items(question, marking):
        inside = isinstance(item, AnyOf)
        if isinstance(item, AnyOf):
            yield Row(group_heading(item), share_text(group_earned(item, marks), item.weight))
        for mark in marks:
            share = "" if inside else share_text(mark.credit * mark.weight, mark.weight)
            yield Row(mark.point, share, mark, inside, next(told))


def earned(question: Question, marking: Marking) -> tuple[float, float]:
    """What the points earned, and the sum of the weights."""
    got = whole = 0.0
    for item, marks in _items(question, marking):
        got += group_earned(item, marks) if isinstance(item, AnyOf) else item.weight * marks[0].credit
        whole += item.weight
    return got, whole


def sum_text(question: Question, marking: Marking) -> str:
    """How the mark came about: `3½ of 6 is 58 %, less 25 % is 33 %`."""
    got, whole = earned(question, marking)
    share = percent(round_mark(got / whole)) if whole else 0
    cost = sum(claim.cost for claim in marking.wrong)
    less = f", less {percent(cost)} % is {percent(marking.mark)} %" if cost else ""
    return f"{share_text(got, whole)} is {share} %{less}"


def group_heading(item: AnyOf) -> str:
    """`any 2 of these`."""
    return "any one of these" if item.need == 1 else f"any {item.need} of these"


def group_earned(item: AnyOf, marks: Sequence[PointMark]) -> float:
    """What the best of a group's points earned of its weight."""
    best = sorted((mark.credit for mark in marks), reverse=True)[: item.need]
    return item.weight * sum(best) / item.need


def share_text(got: float, whole: float) -> str:
    """`1½ of 3`."""
    return f"{amount(got)} of {amount(whole)}"


def amount(value: float) -> str:
    """A weight as people write it: `2`, `3½`, `0.3`."""
    whole, rest = divmod(value, 1)
    if abs(rest - 0.5) < 1e-9:
        return f"{whole:.0f}½" if whole else "½"
    return f"{round(value, 2):g}"


def claim_words(claim: WrongClaim, *turns: str) -> str:
    """Quote the words of the *turns* that made the claim."""
    said = (span for span in claim.evidence if span.turn < len(turns))
    words = " … ".join(turns[span.turn][span.start : span.end] for span in said)
    return f"A wrong claim: “{words}”."


def _items(question: Question, marking: Marking) -> Iterator[tuple[Point | AnyOf, Sequence[PointMark]]]:
    """The items of the rubric, each with the marks of its points."""
    marks = iter(marking.points)
    for item in question.rubric:
        yield item, tuple(islice(marks, len(item.points) if isinstance(item, AnyOf) else 1))
