"""From verdicts to marks of points, over all turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from oralsim.grading.answer import Answer
from oralsim.grading.compile import Compiled
from oralsim.grading.context import joined
from oralsim.grading.judged import Judged, judge
from oralsim.grading.model import PointMark, Span, Status, Turn
from oralsim.grading.reason import reason
from oralsim.grading.verdict import Outcome

_PROBED = 0.6
"""Share of the credit for what was said after a question of the examiner, where none is given."""
_HINTED = 0.3
"""The same after a hint."""
_STATUS: dict[Outcome, tuple[Status, float]] = {
    "covered": ("covered", 1.0),
    "partial": ("partial", 0.5),
    "listed": ("missed", 0.0),
    "denied": ("contradicted", 0.0),
    "reversed": ("contradicted", 0.0),
    "elsewhere": ("contradicted", 0.0),
    "surplus": ("missed", 0.0),
    "doubted": ("partial", 0.5),
    "crumb": ("missed", 0.0),
    "missed": ("missed", 0.0),
}
"""Status and credit of each outcome."""


def mark_points(compiled: Compiled, answers: list[Answer], turns: Sequence[Turn]) -> tuple[PointMark, ...]:
    """The mark of every point over all turns: the answer's own, or a share of what a reply earned."""
    if not answers:
        return tuple(_nothing(compiled))
    by_turn = [[_mark(compiled, one, answer) for one in judge(compiled, answer)] for answer in answers]
    for number, (turn, marks) in enumerate(zip(turns, by_turn, strict=True)):
        for asked in turn.asked if number else ():
            if marks[asked].status in ("missed", "partial"):
                marks[asked] = _in_context(compiled, answers, number, asked) or marks[asked]
    return tuple(_over_turns(marks, turns, number) for number, marks in enumerate(zip(*by_turn, strict=True)))


def _in_context(compiled: Compiled, answers: list[Answer], turn: int, point: int) -> PointMark | None:
    """The mark of a point that a reply makes only with what was said before; None if it doesn't."""
    for one in joined(compiled, answers, turn, point):
        mark = _mark(compiled, judge(compiled, one.answer)[point], one.answer)
        evidence = one.apart(mark.evidence)
        if mark.status == "covered" and any(span.turn == turn for span in evidence):
            return replace(mark, evidence=evidence)
    return None


def _over_turns(marks: tuple[PointMark, ...], turns: Sequence[Turn], number: int) -> PointMark:
    """The best of a point's marks; a reply counts by its share and lowers only what it was asked about."""
    best_mark = marks[0]
    for mark, turn in zip(marks[1:], turns[1:], strict=True):
        share = turn.share if turn.share is not None else _HINTED if turn.hinted else _PROBED
        if mark.status == "contradicted" and number in turn.asked:
            best_mark = mark
        elif mark.credit * share > best_mark.credit:
            best_mark = replace(mark, credit=mark.credit * share)
    return best_mark


def _nothing(compiled: Compiled) -> list[PointMark]:
    """Marks for a question to which nothing was said."""
    return [
        PointMark(
            point.point.text, point.weight, "missed", 0.0, reason="Nothing was said.", group=point.group
        )
        for point in compiled.points
    ]


def _mark(compiled: Compiled, one: Judged, answer: Answer) -> PointMark:
    """The mark of one point in one turn."""
    verdict, point = one.verdict, one.point
    status, credit = _STATUS[verdict.outcome]
    if one.against:
        status, credit = "contradicted", 0.0
    if one.against and verdict.outcome not in {"covered", "partial"}:
        verdict = replace(verdict, outcome="reversed")
    evidence = answer.spans(verdict.evidence)
    against = answer.spans((*one.against, *verdict.against))
    about = next((names.name for key, names in compiled.subjects if key == point.point.about), "")
    why = reason(verdict, _words(evidence, answer), _words(against, answer), about)
    earned = evidence if status != "missed" else ()
    return PointMark(point.point.text, point.weight, status, credit, earned, against, why, point.group)


def _words(spans: tuple[Span, ...], answer: Answer) -> str:
    return " … ".join(answer.text[span.start : span.end] for span in spans)
