"""Follow-ups: which point to ask about next, and in which words unless others are given.

The points that an answer missed or half said come in order of weight, each once. An empty answer gets an
opening question about all of them, the first of its follow-ups; if that brings no word, there are no more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from oralsim.core.state import QuestionState
from oralsim.grading.model import AnyOf, Marking, Question

CueKind = Literal["opening", "probe", "offer", "hint"]

WORDS: dict[CueKind, str] = {
    "opening": "What can you say about it at all?",
    "probe": "What else belongs to it?",
    "offer": "Would a hint help?",
    "hint": "",
}
"""Where neither the bank nor a manner has others; none gives a point away."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What the examiner is about to say."""

    kind: CueKind
    question: Question
    points: tuple[int, ...]
    """Indices of the points it is about."""
    probe: int
    """From 1; an offer and a hint have the number of the follow-up they belong to."""
    brought: bool | None = None
    """Whether the reply before earned anything of what was asked; None: there was none."""
    seed: int = 0
    """Of the ticket; it decides between words that would all do."""

    @property
    def words(self) -> str:
        """What the bank has to say there; often nothing."""
        if len(self.points) != 1:
            return ""
        point = self.question.points()[self.points[0]]
        return {"probe": point.probe, "hint": point.hint}.get(self.kind, "")


Ask: TypeAlias = Callable[[Cue], str]
"""The examiner's words for a cue; they are recorded, so a report never asks again."""


def plainly(cue: Cue) -> str:
    """Say it in the bank's words, else in neutral ones."""
    return cue.words or WORDS[cue.kind]


def next_cue(here: QuestionState, follow_ups: int, *, brought: bool | None) -> Cue | None:
    """What to ask about the final answer of *here*; None: no more follow-ups.

    Args:
        here: a question whose answer is final.
        follow_ups: how many there may be.
        brought: whether the last reply earned anything asked for; None before the first and after none.
    """
    last = here.replies[-1] if here.replies else None
    if last and brought is False and _may_be_helped(here):
        return Cue("offer", here.question, last.asked.points, last.asked.probe, brought)
    number = last.asked.probe + 1 if last else 1
    if number > follow_ups or here.marking is None:
        return None
    empty = not here.answer.strip()
    if empty and last is None:
        return Cue("opening", here.question, tuple(range(len(here.marking.points))), number)
    if empty and not any(reply.text.strip() for reply in here.replies):
        return None
    tried = {reply.asked.points[0] for reply in here.replies if not (empty and reply.asked.probe == 1)}
    point = min(_open_points(here.question, here.marking, tried), default=None)
    return None if point is None else Cue("probe", here.question, (point[1],), number, brought)


def earned_more(before: Marking, later: Marking, points: Collection[int]) -> bool:
    """Whether any of *points* has more credit *later*."""
    return any(later.points[point].credit > before.points[point].credit for point in points)


def _may_be_helped(here: QuestionState) -> bool:
    """Whether the last reply was in words, the first to its follow-up, and a hint is left."""
    last = here.replies[-1]
    same = sum(reply.asked.probe == last.asked.probe for reply in here.replies)
    points = last.asked.points
    hint = len(points) == 1 and here.question.points()[points[0]].hint
    return bool(last.text.strip() and same == 1 and hint and not last.asked.hint)


def _open_points(question: Question, marking: Marking, tried: Collection[int]) -> Iterator[tuple[float, int]]:
    """The points worth asking about as (−weight, index); of a group only while it is not full."""
    full = {
        place
        for place, item in enumerate(question.rubric)
        if isinstance(item, AnyOf)
        and sum(point.group == place and point.status == "covered" for point in marking.points) >= item.need
    }
    for index, point in enumerate(marking.points):
        if point.status in ("missed", "partial") and index not in tried and point.group not in full:
            yield -point.weight, index
