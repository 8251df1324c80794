"""Drawing a ticket: the same bank, blueprint and seed give the same ticket, in every process and Python."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from oralsim.core.model import Bank, Blueprint, Mode, Ticket, TicketItem, extended
from oralsim.core.parts import draw_parts
from oralsim.core.shuffle import dealt, gathered, rank, shuffled
from oralsim.core.ticket_code import SEEDS, code_of, parse_code
from oralsim.grading.glossary import touched_only
from oralsim.grading.model import Question

CANDIDATE_SEEDS = 64
MAX_SEED = 2**31 - 1
NEVER_ASKED = 0.5
"""The mark that a question never asked is taken to have, among the weakest."""


def pool(bank: Bank, blueprint: Blueprint) -> tuple[Question, ...]:
    """The questions that may be drawn; ids give exactly these, in their order."""
    filters = blueprint.filters
    allowed = tuple(question for question in bank.questions if _may_be_drawn(question, blueprint))
    if not filters.ids:
        return allowed
    place = {question_id: number for number, question_id in enumerate(filters.ids)}
    return tuple(sorted(allowed, key=lambda question: place[question.id]))


def draw(bank: Bank, blueprint: Blueprint, seed: int, mode: Mode = "exam") -> Ticket:
    """Draw a ticket; it has fewer questions than asked for when the pool is smaller."""
    return _ticket(_chosen(pool(bank, blueprint), blueprint, seed), blueprint, seed, mode)


def ticket_of(questions: tuple[Question, ...], blueprint: Blueprint, seed: int, mode: Mode) -> Ticket:
    """The ticket of exactly *questions*; a drill has no limits unless the blueprint sets them."""
    return _ticket((questions,), blueprint, seed, mode)


def coded(bank: Bank, ticket: Ticket) -> Ticket:
    """*ticket* with the code that draws it again from its blueprint; a seed too large for one has none."""
    if ticket.seed >= SEEDS:
        return ticket
    return replace(ticket, code=code_of(pool(bank, ticket.blueprint), ticket))


def draw_again(bank: Bank, blueprint: Blueprint, code: str) -> Ticket:
    """Draw the ticket that *code* names, out of its *blueprint*.

    Raises:
        ValueError: what the draw reads and shows isn't what it was, or there is no such code.
    """
    ticket = coded(bank, draw(bank, blueprint, parse_code(code).seed))
    if parse_code(ticket.code) != parse_code(code):
        raise ValueError("The bank or the blueprint differs from the one this ticket was drawn from")
    return ticket


def swapped(bank: Bank, ticket: Ticket) -> Ticket:
    """Another ticket for *ticket*, which alone decides it, with as few of the same questions as can be."""
    names = [rank(ticket.seed, f"swap {number}") for number in range(CANDIDATE_SEEDS)]
    seeds = [int.from_bytes(name[:8]) % SEEDS for name in names]
    asked = {item.question.id for item in ticket.items}
    seed = _freshest(bank, ticket.blueprint, asked, [seed for seed in seeds if seed != ticket.seed])
    other = draw(bank, ticket.blueprint, seed, ticket.mode)
    return coded(bank, other) if ticket.code else other


def fresh_seed(bank: Bank, blueprint: Blueprint, recent: Collection[str], rng: random.Random) -> int:
    """Of 64 candidate seeds, the one whose ticket holds the fewest of the *recent* question ids."""
    seeds = [rng.randrange(SEEDS) for _ in range(CANDIDATE_SEEDS)]
    if not recent or blueprint.filters.ids:
        return seeds[0]
    return _freshest(bank, blueprint, recent, seeds)


def weakest(bank: Bank, blueprint: Blueprint, last_marks: Mapping[str, float]) -> tuple[Question, ...]:
    """The pool by last mark, the lowest first; a question never asked stands where half a mark would."""
    candidates = pool(bank, blueprint)
    ordered = sorted(candidates, key=lambda question: last_marks.get(question.id, NEVER_ASKED))
    return tuple(ordered[: max(0, blueprint.count)])


def _may_be_drawn(question: Question, blueprint: Blueprint) -> bool:
    parts = blueprint.parts
    return blueprint.filters.allow(question) and (
        not parts or any(part.filters.allow(question) for part in parts)
    )


def _chosen(
    candidates: tuple[Question, ...], blueprint: Blueprint, seed: int
) -> tuple[tuple[Question, ...], ...]:
    """The questions of each part; a blueprint without parts is one."""
    if blueprint.filters.ids:
        return (candidates,)
    if blueprint.parts:
        return draw_parts(candidates, blueprint.parts, seed)
    return (_balanced(candidates, blueprint.count, seed),)


def _balanced(candidates: tuple[Question, ...], count: int, seed: int) -> tuple[Question, ...]:
    """Take in turn the first of each topic, topics too in the order of the seed."""
    by_topic = gathered(
        shuffled(candidates, seed, lambda question: question.id), lambda question: question.topic
    )
    return dealt(shuffled(by_topic, seed, lambda questions: f"topic {questions[0].topic}"), count)


def _freshest(bank: Bank, blueprint: Blueprint, avoided: Collection[str], seeds: Iterable[int]) -> int:
    """Of *seeds*, the one whose ticket holds the fewest of the ids that are *avoided*."""
    candidates = pool(bank, blueprint)

    def repeated(seed: int) -> int:
        drawn = _chosen(candidates, blueprint, seed)
        return sum(question.id in avoided for questions in drawn for question in questions)

    return min(seeds, key=repeated)


def _ticket(chosen: Sequence[tuple[Question, ...]], blueprint: Blueprint, seed: int, mode: Mode) -> Ticket:
    """The ticket of the questions *chosen* for each part."""
    items = tuple(
        TicketItem(touched_only(question), _limit(question, blueprint, mode), part)
        for part, questions in enumerate(chosen)
        for question in questions
    )
    total = None if blueprint.total is None else extended(blueprint.total, blueprint)
    if total is None and mode == "exam":
        total = sum(item.limit or 0.0 for item in items)
    return Ticket(mode, blueprint, seed, items, total)


def _limit(question: Question, blueprint: Blueprint, mode: Mode) -> float | None:
    """Option over question over default, and extra time over all."""
    limit = blueprint.per_question
    if limit is None and mode == "exam":
        limit = blueprint.default_time if question.time is None else question.time
    return None if limit is None else extended(limit, blueprint)
