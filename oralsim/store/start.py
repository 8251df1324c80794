"""Starting and taking up attempts: draw, grade and store put together."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from oralsim.core.draw import draw, fresh_seed, swapped, ticket_of, weakest
from oralsim.core.model import Bank, Blueprint, Filters, Mode, Ticket
from oralsim.core.probing import Ask, plainly
from oralsim.core.session import Events
from oralsim.grading.model import Marking, Question, Turn
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store


def draw_ticket(
    bank: Bank, store: Store, blueprint: Blueprint, mode: Mode, *, seed: int | None = None, weak: bool = False
) -> Ticket:
    """Draw from *bank*: by *seed*, else the ticket that repeats least of late; *weak*: lowest marks."""
    if weak:
        questions = weakest(bank, blueprint, store.history.marks_by_question())
        named = replace(blueprint, filters=Filters(ids=tuple(question.id for question in questions)))
        return ticket_of(questions, named, seed or 0, mode)
    if seed is None:
        seed = fresh_seed(bank, blueprint, set(store.history.recently_asked()), random.Random())
    return draw(bank, blueprint, seed, mode)


def begin(store: Store, ticket: Ticket, ask: Ask = plainly) -> Sitting:
    """Begin an attempt on *ticket*, marked by the present grader; *ask* is the examiner's voice."""
    from oralsim.grading import GRADER_VERSION, grade

    return Sitting.begin(store, ticket, grade=grade, grader=str(GRADER_VERSION), ask=ask)


def swap(sitting: Sitting, bank: Bank) -> Events:
    """Take another ticket of *bank* instead of the one that lies face down, if that may still be done."""
    if not sitting.state.swappable:
        return sitting.tick()
    return sitting.swap(swapped(bank, sitting.state.ticket))


def take_up(store: Store, attempt: str, bank: Bank, ask: Ask = plainly) -> Sitting:
    """Go on with an unfinished attempt; its questions are those of its ticket, whatever *bank* says now.

    Raises:
        LockedError: it is open in another window.
        UsageError: it is over.
        NothingToShowError: there is none.
    """
    from oralsim.grading import GRADER_VERSION, grade

    terms = bank.questions[0].terms if bank.questions else frozenset()

    def with_terms(question: Question, turns: Sequence[Turn]) -> Marking:
        """The words of the bank aren't stored with a question; the typo guard wants them all the same."""
        return grade(replace(question, terms=terms), turns)

    return Sitting.resume(store, attempt, grade=with_terms, grader=str(GRADER_VERSION), ask=ask)
