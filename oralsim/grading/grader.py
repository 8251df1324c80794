"""Mark the turns of one question: points, wrong claims, mark."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.answer import Answer, prepare
from oralsim.grading.claims import wrong_claim
from oralsim.grading.compile import Compiled, compile_question
from oralsim.grading.model import AnyOf, Marking, PointMark, Question, Turn, WrongClaim
from oralsim.grading.points import mark_points


def grade(question: Question, turns: str | Turn | Sequence[Turn | str]) -> Marking:
    """Mark what was said to *question*; a plain string is the answer, its one turn.

    Returns:
        A marking with a mark for every point in the order of `question.points()`, and a mark within 0..1.
    """
    compiled = compile_question(question)
    said = [turns] if isinstance(turns, str | Turn) else list(turns)
    spoken = [Turn(turn) if isinstance(turn, str) else turn for turn in said]
    answers = [prepare(turn.text, number, compiled) for number, turn in enumerate(spoken)]
    points = mark_points(compiled, answers, spoken)
    wrong = tuple(_wrong(compiled, answers))
    return Marking(points, wrong, _mark(question, points, wrong))


def _wrong(compiled: Compiled, answers: list[Answer]) -> list[WrongClaim]:
    """Each wrong claim that was made, once."""
    found: list[WrongClaim] = []
    for claim in compiled.wrong:
        for answer in answers:
            if words := wrong_claim(claim, answer):
                found.append(WrongClaim(claim.claim.claim, claim.claim.cost, answer.spans(words)))
                break
    return found


def _mark(question: Question, points: tuple[PointMark, ...], wrong: tuple[WrongClaim, ...]) -> float:
    """The earned share of the weights, less what wrong claims cost."""
    earned = total = 0.0
    at = 0
    for item in question.rubric:
        if isinstance(item, AnyOf):
            best = sorted((point.credit for point in points[at : at + len(item.points)]), reverse=True)
            earned += item.weight * sum(best[: item.need]) / item.need
            total += item.weight
            at += len(item.points)
        else:
            earned += item.weight * points[at].credit
            total += item.weight
            at += 1
    share = earned / total if total > 0 else 0.0
    return min(1.0, max(0.0, share - sum(claim.cost for claim in wrong)))
