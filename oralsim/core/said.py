"""What was said to one question, by whom and when, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from oralsim.core.follow_up import Asked
from oralsim.core.speech import Draft, first_made
from oralsim.core.state import QuestionState
from oralsim.grading.model import PointMark

SaidKind = Literal["answer", "probe", "hint", "reply"]
HowMade = Literal["answer", "probe", "hint"]


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one party."""

    turn: int
    """0 the answer, 1… a reply and what the examiner asked for it."""
    by: Literal["candidate", "examiner"]
    kind: SaidKind
    text: str
    at: float | None
    """Session time; None: the words were left in a box."""
    asked: tuple[int, ...] = ()
    """Indices of the points that were asked about."""
    timed_out: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """How one point was made."""

    alone: float
    """Its credit in the answer alone."""
    by: HowMade | None
    """What its credit came after; None where there is none."""
    at: float | None = None
    """Seconds of the question's own time; None where no draft shows it."""


def said_of(here: QuestionState) -> tuple[Said, ...]:
    """What was said to a question; the retries of a drill are left out."""
    return tuple(_said(here))


def made_of(here: QuestionState, lines: Sequence[Sequence[Draft]]) -> tuple[Made, ...]:
    """How each point was made; *lines*: what stood in the box when, for each turn, the final words too."""
    marking = here.marking
    if marking is None:
        return ()
    alone = here.responses[0].alone or marking
    turns = [here.answer, *(reply.text for reply in here.replies)]
    firsts = [
        first_made(line, text, marking, turn)
        for turn, (line, text) in enumerate(zip(lines, turns, strict=True))
    ]
    return tuple(
        Made(before.credit, _how(here, before, point), next((at for at in moments if at is not None), None))
        for point, before, *moments in zip(marking.points, alone.points, *firsts, strict=True)
    )


def _said(here: QuestionState) -> Iterator[Said]:
    first = here.responses[0] if here.responses else None
    if first:
        yield Said(0, "candidate", "answer", first.text, first.at, timed_out=first.timed_out)
    elif here.text:
        yield Said(0, "candidate", "answer", here.text, None)
    for turn, reply in enumerate(here.replies, 1):
        asked = reply.asked
        yield from _asked(turn, asked)
        yield Said(turn, "candidate", "reply", reply.text, reply.at, asked.points, reply.timed_out)
    if here.asked:
        turn = here.box[1]
        yield from _asked(turn, here.asked)
        if here.text:
            yield Said(turn, "candidate", "reply", here.text, None, here.asked.points)


def _asked(turn: int, asked: Asked) -> Iterator[Said]:
    yield Said(turn, "examiner", "probe", asked.text, asked.at, asked.points)
    if asked.hint:
        yield Said(turn, "examiner", "hint", asked.hint, asked.hint_at, asked.points)


def _how(here: QuestionState, before: PointMark, point: PointMark) -> HowMade | None:
    if point.credit <= 0:
        return None
    if point.credit <= before.credit or not here.replies:
        return "answer"
    turn = max((span.turn for span in point.evidence), default=len(here.replies))
    return "hint" if here.replies[turn - 1].asked.hint else "probe"
