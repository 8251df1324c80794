"""The verdict on each point of a question in one turn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from oralsim.grading.answer import Answer
from oralsim.grading.claims import contradictions, wrong_claim
from oralsim.grading.compile import Compiled, CompiledPoint, CompiledWay
from oralsim.grading.coverage import judge_keywords
from oralsim.grading.formulas import judge_formula
from oralsim.grading.model import AnyOf
from oralsim.grading.relations import judge_relation
from oralsim.grading.search import Hit
from oralsim.grading.verdict import Outcome, Verdict, best

_EARNING = frozenset({"covered", "listed", "partial"})
_LOSING = frozenset({"denied", "reversed", "elsewhere"})
_CREDIT: dict[Outcome, float] = {"covered": 1.0, "partial": 0.5}
_DOUBTED, _OUTWEIGHED = 0.75, 1.5
"""How many times its earned weight an answer must contradict for the rest to count half, or nothing."""


@dataclass(slots=True)
class Judged:
    """A point with its verdict in one turn."""

    point: CompiledPoint
    verdict: Verdict
    against: tuple[int, ...] = ()
    """Words of the answer that contradict it."""

    @property
    def contradicted(self) -> bool:
        """Whether the turn says the opposite of it."""
        return bool(self.against) or self.verdict.outcome in _LOSING

    @property
    def turned(self) -> tuple[int, ...]:
        """The words that contradict it, in whatever way."""
        return self.verdict.against + self.against

    @property
    def credit(self) -> float:
        """The share of its weight that it earned."""
        return 0.0 if self.contradicted else _CREDIT.get(self.verdict.outcome, 0.0)

    @property
    def first(self) -> int | None:
        """Where the point was first spoken of."""
        words = self.verdict.evidence + self.turned
        return min(words) if words else None


def judge(compiled: Compiled, answer: Answer) -> list[Judged]:
    """Judge every point of *compiled*, in order."""
    terms = [frozenset(hit.words) for hit in _looked_for(compiled, answer) if len(hit.words) > 1]
    judged = [_judge(point, answer, terms) for point in compiled.points]
    _demand_own_words(judged)
    _cut_lists(compiled, judged)
    _drop_crumbs(compiled, judged, answer)
    return judged


def _looked_for(compiled: Compiled, answer: Answer) -> Iterator[Hit]:
    """What any point of the question looks for and the answer has."""
    for point in compiled.points:
        for way in point.ways:
            for group in way.groups:
                yield from answer.hits(group)


def _judge(point: CompiledPoint, answer: Answer, terms: list[frozenset[int]]) -> Judged:
    verdicts = [verdict for way in point.ways for verdict in _by_way(point, way, answer)]
    verdict = best(verdicts)
    against = set(contradictions(point, answer, terms))
    if verdict.outcome in _EARNING:
        against.update(word for one in verdicts if one.firm for word in one.against)
    elif verdict.outcome == "missed" and not verdict.missing:
        verdict = replace(verdict, missing=_wanted(point.ways[0]))
    return Judged(point, verdict, tuple(sorted(against)))


def _by_way(point: CompiledPoint, way: CompiledWay, answer: Answer) -> list[Verdict]:
    if way.kind == "keywords":
        return judge_keywords(point, way, answer)
    if way.kind == "relation":
        return judge_relation(way, answer)
    return judge_formula(way.formula, answer)


def _wanted(way: CompiledWay) -> tuple[str, ...]:
    """What a way asks for, in the rubric's words."""
    return tuple(group.name for group in way.content) or (way.formula,)


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
        said = [
            (one.first, place)
            for place, one in enumerate(judged)
            if one.point.group == number and one.first is not None
        ]
        for _, place in sorted(said)[2 * item.need :]:
            judged[place].verdict, judged[place].against = Verdict("surplus"), ()


def _drop_crumbs(compiled: Compiled, judged: list[Judged], answer: Answer) -> None:
    """Who contradicts about as much as he gets right, or more, may only have hit on the words of the rest.

    What a wrong claim costs already isn't held against the rest once more.
    """
    full = _full_groups(compiled, judged)
    claimed = {word for claim in compiled.wrong for word in wrong_claim(claim, answer)}
    contradicted = (one for one in judged if one.contradicted and one.point.group not in full)
    lost = sum(one.point.weight for one in contradicted if not claimed.issuperset(one.turned))
    earned = sum(one.point.weight * one.credit for one in judged)
    if not earned or lost < _DOUBTED * earned:
        return
    outweighed = lost >= _OUTWEIGHED * earned
    for one in judged:
        if one.credit:
            doubted = one.credit == 1.0 and not outweighed
            one.verdict = replace(one.verdict, outcome="doubted" if doubted else "crumb")


def _full_groups(compiled: Compiled, judged: list[Judged]) -> set[int]:
    """The "any" groups that have all that they need, whatever else is said of their points."""
    return {
        number
        for number, item in enumerate(compiled.question.rubric)
        if isinstance(item, AnyOf)
        and sum(one.credit for one in judged if one.point.group == number) >= item.need
    }
