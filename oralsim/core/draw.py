"""Drawing a ticket: the same bank, blueprint and seed give the same ticket, in every process and Python."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping
from hashlib import sha256

from oralsim.core.model import Bank, Blueprint, Mode, Ticket, TicketItem
from oralsim.grading.glossary import touched_only
from oralsim.grading.model import Question

CANDIDATE_SEEDS = 64
MAX_SEED = 2**31 - 1
NEVER_ASKED = 0.5
"""The mark that a question never asked is taken to have, among the weakest."""


def pool(bank: Bank, blueprint: Blueprint) -> tuple[Question, ...]:
    """The questions that may be drawn; ids give exactly these, in their order."""
    filters = blueprint.filters
    allowed = tuple(question for question in bank.questions if filters.allow(question))
    if not filters.ids:
        return allowed
    place = {question_id: number for number, question_id in enumerate(filters.ids)}
    return tuple(sorted(allowed, key=lambda question: place[question.id]))


def draw(bank: Bank, blueprint: Blueprint, seed: int, mode: Mode = "exam") -> Ticket:
    """Draw a ticket; it has fewer questions than asked for when the pool is smaller."""
    candidates = pool(bank, blueprint)
    chosen = candidates if blueprint.filters.ids else _balanced(candidates, blueprint.count, seed)
    return ticket_of(chosen, blueprint, seed, mode)


def ticket_of(questions: tuple[Question, ...], blueprint: Blueprint, seed: int, mode: Mode) -> Ticket:
    """The ticket of exactly *questions*; a drill has no limits unless the blueprint sets them."""
    items = tuple(
        TicketItem(touched_only(question), _limit(question, blueprint, mode)) for question in questions
    )
    total = blueprint.total
    if total is None and mode == "exam":
        total = sum(item.limit or 0.0 for item in items)
    return Ticket(mode, blueprint, seed, items, total)


def _limit(question: Question, blueprint: Blueprint, mode: Mode) -> float | None:
    """Option over question over default."""
    if blueprint.per_question is not None or mode == "drill":
        return blueprint.per_question
    return blueprint.default_time if question.time is None else question.time


def _order(seed: int, name: str) -> bytes:
    return sha256(f"{seed}\0{name}".encode()).digest()


def _balanced(candidates: tuple[Question, ...], count: int, seed: int) -> tuple[Question, ...]:
    """Take in turn the first of each topic, topics too in the order of the seed."""
    shuffled = sorted(candidates, key=lambda question: _order(seed, question.id))
    by_topic: dict[str, list[Question]] = {}
    for question in shuffled:
        by_topic.setdefault(question.topic, []).append(question)
    topics = sorted(by_topic, key=lambda topic: _order(seed, f"topic {topic}"))
    rounds = max((len(questions) for questions in by_topic.values()), default=0)
    dealt = [
        by_topic[topic][turn] for turn in range(rounds) for topic in topics if turn < len(by_topic[topic])
    ]
    return tuple(dealt[: max(0, count)])


def fresh_seed(bank: Bank, blueprint: Blueprint, recent: Collection[str], rng: random.Random) -> int:
    """Of 64 candidate seeds, the one whose ticket holds the fewest of the *recent* question ids."""
    seeds = [rng.randrange(MAX_SEED) for _ in range(CANDIDATE_SEEDS)]
    if not recent or blueprint.filters.ids:
        return seeds[0]
    candidates = pool(bank, blueprint)

    def repeated(seed: int) -> int:
        return sum(question.id in recent for question in _balanced(candidates, blueprint.count, seed))

    return min(seeds, key=repeated)


def weakest(bank: Bank, blueprint: Blueprint, last_marks: Mapping[str, float]) -> tuple[Question, ...]:
    """The pool by last mark, the lowest first; a question never asked stands where half a mark would."""
    candidates = pool(bank, blueprint)
    ordered = sorted(candidates, key=lambda question: last_marks.get(question.id, NEVER_ASKED))
    return tuple(ordered[: max(0, blueprint.count)])
