"""A marking as rows: what each point earned of its weight, what wrong claims cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def rows(question: Question, marking: Marking | None, *turns: str, whens: Sequence[str] = ()) -> list[Row]:
    """The rubric in order, groups under a heading, then the wrong claims made in what was said.

    Args:
        question: as it was asked.
        marking: what was found; None: nothing was marked.
        turns: the answer, then the replies.
        whens: how and when each point was made; empty: that isn't told.
    """
    marks = _marks(question, marking)
    told = whens or [""] * len(marks)
    made: list[Row] = []
    finding = 0
    for item in question.rubric:
        inside = isinstance(item, AnyOf)
        points = item.points if isinstance(item, AnyOf) else (item,)
        here = marks[finding : finding + len(points)]
        if isinstance(item, AnyOf):
            made.append(_heading(item, here))
        made += [_point(mark, finding + n, told[finding + n], inside=inside) for n, mark in enumerate(here)]
        finding += len(points)
    claims = marking.wrong if marking else ()
    return made + [_claim(claim, finding + n, turns) for n, claim in enumerate(claims)]


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


def _point(mark: PointMark, finding: int, when: str, *, inside: bool) -> Row:
    share = share_text(mark.credit * mark.weight, mark.weight)
    return Row(
        text=mark.point,
        sign=SIGNS[mark.status],
        tone=TONES[mark.status],
        reason=f"{mark.reason} {when[:1].upper()}{when[1:]}.".strip() if when else mark.reason,
        figures="" if inside else share,
        finding=finding,
        inside=inside,
    )


def _claim(claim: WrongClaim, finding: int, turns: Sequence[str]) -> Row:
    return Row(
        text=claim.claim,
        sign="✗",
        tone="bad",
        reason=claim_words(claim, *turns),
        figures=f"−{percent(claim.cost)} %",
        finding=finding,
    )
