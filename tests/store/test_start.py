"""Draw, grade and store put together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oralsim.core.model import Bank, Blueprint, Filters, Part, Ticket, Topic
from oralsim.grading.model import Keywords, Point
from oralsim.store.start import begin, draw_ticket, swap, take_up
from oralsim.store.store import Store
from tests.store.conftest import Begin, question

BANK = Bank((Topic("training", "Training"),), tuple(question(name) for name in "abcdefgh"))
THREE = Blueprint(count=3)


def ids(ticket: Ticket) -> list[str]:
    """The questions of *ticket*, in order."""
    return [item.question.id for item in ticket.items]


def answer(sit: Begin, ticket: Ticket, *answers: str) -> None:
    """Sit *ticket* to its end with these answers."""
    sitting = sit(ticket)
    for number, text in enumerate(answers):
        sitting.show(number)
        sitting.submit(text)
    sitting.finish()
    sitting.close()


@pytest.mark.parametrize("past", [0, 1])
def test_a_seed_draws_the_same_whatever_was_asked_before(begin: Begin, store: Store, past: int) -> None:
    """History picks a seed; it has no say once there is one."""
    drawn = draw_ticket(BANK, store, THREE, "exam", seed=7)
    for _ in range(past):
        answer(begin, drawn, "right", "right", "right")
    assert draw_ticket(BANK, store, THREE, "exam", seed=7) == drawn
    assert (drawn.seed, ids(drawn)) == (7, ["a", "c", "d"])


def test_without_a_seed_what_was_asked_of_late_rests(begin: Begin, store: Store) -> None:
    """Three of eight were asked: of 64 tickets there is one without them."""
    asked = draw_ticket(BANK, store, THREE, "exam", seed=7)
    answer(begin, asked, "right", "right", "right")
    assert not set(ids(asked)) & set(ids(draw_ticket(BANK, store, THREE, "exam")))


def test_the_weakest_are_drawn_by_their_last_marks(begin: Begin, store: Store) -> None:
    """Lowest first; those never asked stand where half a mark would; filters hold."""
    answer(begin, draw_ticket(BANK, store, Blueprint(filters=Filters(ids=("b", "c", "h"))), "drill"), "right")
    weak = draw_ticket(BANK, store, THREE, "drill", weak=True)
    assert (ids(weak), weak.mode) == (["a", "c", "d"], "drill")
    answer(begin, draw_ticket(BANK, store, Blueprint(filters=Filters(ids=("b", "h"))), "drill"), "no", "no")
    assert ids(draw_ticket(BANK, store, THREE, "drill", weak=True)) == ["b", "h", "a"]


def test_a_ticket_is_swapped_for_another_of_the_same_blueprint(store: Store) -> None:
    """The first one alone decides which; once it was turned over, or swapped, it stays."""
    oral = Blueprint("oral", parts=(Part("One", 2),), filters=Filters(topics=frozenset({"training", "data"})))
    questions = (*BANK.questions, *(question(name, "data") for name in "stuvw"))
    bank = Bank(BANK.topics, questions)
    sittings = [begin(store, draw_ticket(bank, store, oral, "exam", seed=3)) for _ in range(2)]
    others = []
    for sitting in sittings:
        first = sitting.state.ticket
        swap(sitting, bank)
        others.append(sitting.state.ticket)
        assert not set(ids(first)) & set(ids(others[-1]))
        assert swap(sitting, bank) == []
        sitting.close()
    assert others[0] == others[1]


def test_a_resumed_attempt_spares_the_words_of_the_bank(store: Store) -> None:
    """They aren't stored with a question: `momentun` is a slip for `momentum` unless the bank knows both."""
    asked = question("a")
    point = Point("It is momentum", (Keywords((("momentum",),)),))
    marks = []
    for terms in (frozenset[str](), frozenset({"momentun"})):
        bank = Bank(BANK.topics, (replace(asked, rubric=(point,), terms=terms),))
        sitting = begin(store, draw_ticket(bank, store, Blueprint(count=1), "exam", seed=1))
        sitting.close()
        again = take_up(store, sitting.attempt, bank)
        again.show(0)
        again.submit("The momentun is used here.")
        again.give_up()
        again.close()
        marking = again.state.questions[0].marking
        marks.append(marking.mark if marking else None)
    assert marks == [1.0, 0.0]
