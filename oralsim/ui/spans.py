"""Which words of a text earned or lost something, cut into pieces that don't overlap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from oralsim.grading.model import Marking, PointMark, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with one look."""

    text: str
    tone: str = ""
    """`good`, `half`, `bad`; empty for words that did neither."""
    findings: frozenset[int] = frozenset()
    """The points, then the wrong claims, that these words belong to."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    tone: str
    finding: int


_RANK = {"bad": 0, "half": 1, "good": 2}


def pieces(text: str, marking: Marking | None, turn: int = 0) -> list[Piece]:
    """Cut *text*, what was said in *turn*, at the ends of the marking's spans."""
    marks = [mark for mark in _marks(marking, turn) if 0 <= mark.start < mark.end <= len(text)]
    cuts = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    return [_piece(text, start, end, marks) for start, end in pairwise(cuts)]


def _piece(text: str, start: int, end: int, marks: list[_Mark]) -> Piece:
    over = [mark for mark in marks if mark.start <= start and end <= mark.end]
    tone = min((mark.tone for mark in over), key=_RANK.__getitem__, default="")
    return Piece(text[start:end], tone, frozenset(mark.finding for mark in over))


def _marks(marking: Marking | None, turn: int) -> Iterator[_Mark]:
    if marking is None:
        return
    for finding, point in enumerate(marking.points):
        yield from _of(point.evidence, turn, _tone(point), finding)
        yield from _of(point.against, turn, "bad", finding)
    for finding, claim in enumerate(marking.wrong, len(marking.points)):
        yield from _of(claim.evidence, turn, "bad", finding)


def _tone(point: PointMark) -> str:
    """Words of a reversed point, said rightly elsewhere, count as half."""
    return "good" if point.status == "covered" else "half"


def _of(spans: tuple[Span, ...], turn: int, tone: str, finding: int) -> Iterator[_Mark]:
    for span in spans:
        if span.turn == turn:
            yield _Mark(span.start, span.end, tone, finding)
