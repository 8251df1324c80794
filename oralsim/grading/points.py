"""From verdicts to marks of points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from oralsim.grading.answer import Answer
from oralsim.grading.claims import contradictions
from oralsim.grading.compile import Compiled, CompiledPoint
from oralsim.grading.coverage import judge_keywords
from oralsim.grading.formulas import judge_formula
from oralsim.grading.model import AnyOf, PointMark, Status, Turn
from oralsim.grading.reason import reason
from oralsim.grading.relations import judge_relation
from oralsim.grading.search import Hit
from oralsim.grading.verdict import MISSED, Verdict, best

_CREDIT = {"covered": 1.0, "partial": 0.5, "listed": 0.25}
_PROBED = 0.6
"""Share of the credit for what was said after a question of the examiner."""
_HINTED = 0.3
"""The same after a hint."""
_STATUS: dict[str, Status] = {
    "covered": "covered",
    "partial": "partial",
    "listed": "partial",
    "denied": "contradicted",
    "reversed": "contradicted",
    "elsewhere": "contradicted",
    "missed": "missed",
}


@dataclass(slots=True)
class Judged:
    """A point with its verdict in one turn."""

    point: CompiledPoint
    verdict: Verdict
    against: tuple[int, ...] = ()
    """Words of the answer that contradict it."""

    @property
    def first(self) -> int | None:
        """Where the point was first spoken of."""
        words = self.verdict.evidence + self.verdict.against + self.against
        return min(words) if words else None


def mark_points(compiled: Compiled, answers: list[Answer], turns: Sequence[Turn]) -> tuple[PointMark, ...]:
    """The mark of every point over all turns: the answer's own, or a share of what a reply earned."""
    if not answers:
        return tuple(_nothing(compiled))
    by_turn = [_marked(compiled, answer, turn.text) for answer, turn in zip(answers, turns, strict=True)]
    return tuple(_over_turns(marks, turns, number) for number, marks in enumerate(zip(*by_turn, strict=True)))


def _over_turns(marks: tuple[PointMark, ...], turns: Sequence[Turn], number: int) -> PointMark:
    """The best of a point's marks; a reply counts by its share and lowers only what it was asked about."""
    best_mark = marks[0]
    for mark, turn in zip(marks[1:], turns[1:], strict=True):
        share = _HINTED if turn.hinted else _PROBED
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


def _marked(compiled: Compiled, answer: Answer, text: str) -> list[PointMark]:
    terms = [frozenset(hit.words) for hit in _looked_for(compiled, answer) if len(hit.words) > 1]
    judged = [_judge(point, answer, terms) for point in compiled.points]
    _demand_own_words(judged)
    _cut_lists(compiled, judged)
    return [_mark(one, answer, text) for one in judged]


def _looked_for(compiled: Compiled, answer: Answer) -> Iterator[Hit]:
    """What any point of the question looks for and the answer has."""
    for point in compiled.points:
        for way in point.ways:
            for group in way.groups:
                yield from answer.hits(group)


def _judge(point: CompiledPoint, answer: Answer, terms: list[frozenset[int]]) -> Judged:
    verdicts: list[Verdict] = []
    for way in point.ways:
        if way.kind == "keywords":
            verdicts.extend(judge_keywords(point, way, answer))
        elif way.kind == "relation":
            verdicts.extend(judge_relation(way, answer))
        else:
            verdicts.extend(judge_formula(way.formula, answer))
    verdict = best(verdicts)
    firm = [one for one in verdicts if one.firm]
    against = set(contradictions(point, answer, terms))
    if firm and verdict.outcome in {"covered", "partial", "listed"}:
        against.update(firm[0].against)
    if verdict is MISSED and point.ways and point.ways[0].groups:
        verdict = Verdict("missed", missing=tuple(group.name for group in point.ways[0].content))
    return Judged(point, verdict, tuple(sorted(against)))


def _demand_own_words(judged: list[Judged]) -> None:
    """A part of a point that only repeats words of points already said earns nothing."""
    used = {word for one in judged if one.verdict.outcome == "covered" for word in one.verdict.evidence}
    for one in judged:
        if one.verdict.outcome == "partial" and used.issuperset(one.verdict.evidence):
            one.verdict = Verdict("missed", missing=one.verdict.missing)


def _cut_lists(compiled: Compiled, judged: list[Judged]) -> None:
    """Of an "any" only the first 2 × need items said are looked at."""
    for number, item in enumerate(compiled.question.rubric):
        if not isinstance(item, AnyOf):
            continue
        said = sorted(
            (one for one in judged if one.point.group == number and one.first is not None),
            key=lambda one: one.first or 0,
        )
        for one in said[2 * item.need :]:
            one.verdict, one.against = Verdict("missed"), ()


def _mark(one: Judged, answer: Answer, text: str) -> PointMark:
    verdict = one.verdict
    against = tuple(sorted({*one.against, *verdict.against}))
    contradicted = bool(one.against)
    status: Status = "contradicted" if contradicted else _STATUS[verdict.outcome]
    credit = 0.0 if contradicted else _CREDIT.get(verdict.outcome, 0.0)
    evidence_spans, against_spans = answer.spans(list(verdict.evidence)), answer.spans(list(against))
    said = " … ".join(text[span.start : span.end] for span in evidence_spans)
    denied = " … ".join(text[span.start : span.end] for span in against_spans)
    if contradicted and verdict.outcome != "covered":
        verdict = Verdict("reversed")
    why = reason(verdict, said, denied)
    return PointMark(
        one.point.point.text,
        one.point.weight,
        status,
        credit,
        evidence_spans,
        against_spans,
        why,
        one.point.group,
    )
