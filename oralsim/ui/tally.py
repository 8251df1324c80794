"""A marking as rows: what each point earned of its weight, what wrong claims cost, and the sum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oralsim.core.scale import percent, round_mark
from oralsim.grading.model import AnyOf, Marking, Point, PointMark, Question, Status, WrongClaim
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


def amount(value: float) -> str:
    """A weight as people write it: `2`, `3½`, `0.3`."""
    whole, rest = divmod(value, 1)
    if abs(rest - 0.5) < 1e-9:
        return f"{whole:.0f}½" if whole else "½"
    return f"{value:.3g}"


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


def earned(question: Question, marking: Marking) -> tuple[float, float]:
    """What the points earned, and the sum of the weights."""
    got = whole = 0.0
    points = iter(marking.points)
    for item in question.rubric:
        count = len(item.points) if isinstance(item, AnyOf) else 1
        here = [next(points) for _ in range(count)]
        got += _group(item, here) if isinstance(item, AnyOf) else item.weight * here[0].credit
        whole += item.weight
    return got, whole


def sum_text(question: Question, marking: Marking) -> str:
    """How the mark came about: `3½ of 6 is 58 %, less 25 % is 33 %`."""
    got, whole = earned(question, marking)
    share = round_mark(got / whole) if whole else 0.0
    text = f"{amount(got)} of {amount(whole)} is {percent(share)} %"
    cost = sum(claim.cost for claim in marking.wrong)
    return f"{text}, less {percent(cost)} % is {percent(marking.mark)} %" if cost else text


def _marks(question: Question, marking: Marking | None) -> tuple[PointMark, ...]:
    if marking is not None:
        return marking.points
    return tuple(_unmarked(question))


def _unmarked(question: Question) -> Iterator[PointMark]:
    def unmarked(point: Point) -> PointMark:
        return PointMark(point.text, point.weight, "missed", 0.0)

    for item in question.rubric:
        yield from map(unmarked, item.points if isinstance(item, AnyOf) else (item,))


def _group(item: AnyOf, marks: tuple[PointMark, ...] | list[PointMark]) -> float:
    best = sorted((mark.credit for mark in marks), reverse=True)[: item.need]
    return item.weight * sum(best) / item.need


def _heading(item: AnyOf, marks: tuple[PointMark, ...]) -> Row:
    text = "any one of these" if item.need == 1 else f"any {item.need} of these"
    return Row(text, figures=f"{amount(_group(item, marks))} of {amount(item.weight)}")


def _point(mark: PointMark, finding: int, *, inside: bool) -> Row:
    got = amount(mark.credit * mark.weight)
    return Row(
        text=mark.point,
        sign=SIGNS[mark.status],
        tone=TONES[mark.status],
        reason=mark.reason,
        figures="" if inside else f"{got} of {amount(mark.weight)}",
        finding=finding,
        inside=inside,
    )


def _claim(claim: WrongClaim, finding: int, text: str) -> Row:
    words = " … ".join(text[span.start : span.end] for span in claim.evidence)
    return Row(
        text=claim.claim,
        sign="✗",
        tone="bad",
        reason=f"A wrong claim: “{words}”.",
        figures=f"−{percent(claim.cost)} %",
        finding=finding,
    )
