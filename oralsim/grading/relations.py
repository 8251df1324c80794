"""Who does what to whom: the order of a statement, the passive turned round."""

from __future__ import annotations

from oralsim.grading.answer import Answer
from oralsim.grading.compile import CompiledWay
from oralsim.grading.search import Hit
from oralsim.grading.verdict import Verdict
from oralsim.grading.words.function import PRONOUNS

_PASSIVE = frozenset({"by", "thanks", "because"})


def judge_relation(way: CompiledWay, answer: Answer) -> list[Verdict]:
    """The verdict of each clause that has the action."""
    agent, action, patient = way.groups
    verdicts: list[Verdict] = []
    for does in answer.hits(action):
        if not answer.reading.stance.is_claimed(does.words):
            continue
        clause = answer.clause(does.words[0])
        who = [hit for hit in answer.hits(agent) if answer.clause(hit.words[0]) == clause]
        what = [hit for hit in answer.hits(patient) if answer.clause(hit.words[0]) == clause]
        verdicts.append(_judge(way, answer, does, who, what))
    return verdicts


def _judge(way: CompiledWay, answer: Answer, does: Hit, who: list[Hit], what: list[Hit]) -> Verdict:
    agent, _, patient = way.groups
    at = does.words[0]
    passive = _is_passive(answer, does)
    before = [hit for hit in (what if passive else who) if hit.words[0] < at]
    after = [hit for hit in (who if passive else what) if hit.words[0] > at]
    subject = bool(before) or _pronoun_before(answer, does) or (agent.anchor and not who)
    words = {word for hit in (does, *before[-1:], *after[:1]) for word in hit.words}
    if subject and after:
        cues = {answer.reading.stance.denied_by[word] for word in does.words} - {-1}
        if cues:
            return Verdict("denied", (), tuple(sorted(words | cues)), firm=True)
        return Verdict("covered", tuple(sorted(words)))
    turned = [hit for hit in what if hit.words[0] < at] and [hit for hit in who if hit.words[0] > at]
    if turned and not passive and not agent.anchor:
        swapped = {word for hit in (*who, *what, does) for word in hit.words}
        return Verdict("reversed", (), tuple(sorted(swapped)))
    missing = (*((agent.name,) if not subject else ()), *((patient.name,) if not after else ()))
    return Verdict("partial" if subject or after else "missed", tuple(sorted(words)), (), missing)


def _is_passive(answer: Answer, does: Hit) -> bool:
    words = answer.reading.passage.words
    clause = answer.reading.passage.clauses[answer.clause(does.words[0])]
    return any(words[index].word in _PASSIVE and index > does.words[-1] for index in clause)


def _pronoun_before(answer: Answer, does: Hit) -> bool:
    words = answer.reading.passage.words
    clause = answer.reading.passage.clauses[answer.clause(does.words[0])]
    return any(words[index].word in PRONOUNS and index < does.words[0] for index in clause)
