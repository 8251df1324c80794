"""A marking as rows: what each point earned of its weight, what wrong claims cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oralsim.core.scale import percent
from oralsim.grading.model import AnyOf, Marking, Point, PointMark, Question, Status, WrongClaim
from oralsim.reports.tally import claim_words, group_earned, group_heading, share_text
from oralsim.reports.words import SIGNS

TONES: dict[Status, str] = {"covered": "good", "partial": "half", "missed": "muted", "contradicted": "bad"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a rubric."""

    text: str
    sign: str = ""
    tone: str = "muted"
    """A token."""
    reason: str = ""
    figures: str = ""
    """`1 of 2`, `−25 %`."""
    finding: int | None = None
    """Place among the findings: the points, then the wrong claims; None for the heading of a group."""
    inside: bool = False
    """Part of a group."""


def rows(question: Question, marking: Marking | None, text: str) -> list[Row]:
    """The rubric in order, groups under a heading, then the wrong claims made in *text*."""
    marks = _marks(question, marking)
    made: list[Row] = []
    finding = 0
    for item in question.rubric:
        inside = isinstance(item, AnyOf)
        points = item.points if isinstance(item, AnyOf) else (item,)
        here = marks[finding : finding + len(points)]
        if isinstance(item, AnyOf):
            made.append(_heading(item, here))
        made += [_point(mark, finding + n, inside=inside) for n, mark in enumerate(here)]
        finding += len(points)
    claims = marking.wrong if marking else ()
    return made + [_claim(claim, finding + n, text) for n, claim in enumerate(claims)]


def _marks(question: Question, marking: Marking | None) -> tuple[PointMark, ...]:
    if marking is not None:
        return marking.points
    return tuple(_unmarked(question))


def _unmarked(question: Question) -> Iterator[PointMark]:
    def unmarked(point: Point) -> PointMark:
        return PointMark(point.text, point.weight, "missed", 0.0)

    for item in question.rubric:
        yield from map(unmarked, item.points if isinstance(item, AnyOf) else (item,))


def _heading(item: AnyOf, marks: tuple[PointMark, ...]) -> Row:
    return Row(group_heading(item), figures=share_text(group_earned(item, marks), item.weight))


def _point(mark: PointMark, finding: int, *, inside: bool) -> Row:
    share = share_text(mark.credit * mark.weight, mark.weight)
    return Row(
        text=mark.point,
        sign=SIGNS[mark.status],
        tone=TONES[mark.status],
        reason=mark.reason,
        figures="" if inside else share,
        finding=finding,
        inside=inside,
    )


def _claim(claim: WrongClaim, finding: int, text: str) -> Row:
    return Row(
        text=claim.claim,
        sign="✗",
        tone="bad",
        reason=claim_words(claim, text),
        figures=f"−{percent(claim.cost)} %",
        finding=finding,
    )
