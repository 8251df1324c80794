"""Sitting an attempt: begun, played, left, resumed, with clocks turned by hand."""

from __future__ import annotations

import pytest

from oralsim.core.events import Drawn, Event, Graded, Interrupted, Resumed, Shown, Submitted, TimedOut
from oralsim.core.model import Ticket
from oralsim.errors import NothingToShowError, UsageError
from oralsim.store.lock import LockedError
from oralsim.store.store import Store, open_store
from tests.store.conftest import Begin, Hand, MakeTicket, Resume


def kinds(events: list[Event]) -> list[type[Event]]:
    """Return the kinds of *events*."""
    return [type(event) for event in events]


def test_a_whole_exam_is_kept_event_by_event(begin: Begin, store: Store, hand: Hand, ticket: Ticket) -> None:
    """What the session holds, the store holds, in the same order; the report can be read again."""
    sitting = begin(ticket)
    for answer in ("right", "half", ""):
        hand.turn(1.0)
        sitting.show(sitting.state.next_unseen or 0)
        hand.turn(5.0)
        sitting.submit(answer)
    sitting.finish()
    sitting.flush()
    assert store.attempts.events(sitting.attempt) == list(sitting.session.events)
    report = store.report(sitting.attempt)
    assert (report.mark, report.grade, report.passed, report.seconds) == (0.5, "D", False, 15.0)
    assert (report.started, report.finished) == (hand.wall().replace(second=0), hand.wall())


def test_it_goes_on_where_it_stood(
    begin: Begin, resume: Resume, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """Closed in the middle of an answer: text and clock are back, the time between doesn't count."""
    sitting = begin(ticket)
    sitting.show(0)
    hand.turn(20.0)
    sitting.write("the gradient")
    hand.turn(0.5)
    sitting.close()
    hand.turn(86_400.0)
    again = resume(store, sitting.attempt)
    assert kinds(list(again.session.events)) == [Drawn, Shown, Interrupted, Resumed]
    assert again.now() == 20.5
    assert again.session.text_of(0) == "the gradient"
    hand.turn(30.0)  # reading the cover card
    assert again.tick() == []
    again.show(0)
    assert again.state.remaining(0, again.now()) == 39.5
    hand.turn(39.5)
    assert kinds(again.tick()) == [TimedOut, Graded]
    assert again.state.questions[0].answer == "the gradient"


def test_a_time_out_before_the_end_is_found_on_resuming(
    begin: Begin, resume: Resume, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """The last beat came after the deadline, no tick did: the draft is the answer, at the deadline."""
    sitting = begin(ticket)
    sitting.show(0)
    hand.turn(59.0)
    sitting.write("right")
    hand.turn(3.0)
    sitting.close()
    again = resume(store, sitting.attempt)
    timed_out = again.session.events[2]
    assert timed_out == TimedOut(60.0, 0, "right")
    assert again.state.questions[0].marking is not None


def test_each_open_question_keeps_its_own_words(
    begin: Begin, resume: Resume, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """Passed, left and half typed boxes all come back; an empty one comes back empty."""
    sitting = begin(ticket)
    sitting.show(0)
    sitting.write("first draft")
    hand.turn(1.0)
    sitting.pass_over("")
    sitting.show(1)
    sitting.write("older")
    hand.turn(1.0)
    sitting.go_to(2, "left behind")
    sitting.write("half a")
    sitting.close()
    again = resume(store, sitting.attempt)
    assert [again.session.text_of(number) for number in range(3)] == ["", "left behind", "half a"]


def test_words_of_a_retry_come_back(
    begin: Begin, resume: Resume, store: Store, hand: Hand, tickets: MakeTicket
) -> None:
    """A drill's second response, half typed, is back when the retry is taken up; the first counts."""
    sitting = begin(tickets("drill", limit=None))
    sitting.show(0)
    sitting.submit("half")
    sitting.retry()
    sitting.write("second thoughts")
    hand.turn(1.0)
    sitting.close()
    again = resume(store, sitting.attempt)
    again.retry()
    assert again.session.text_of(0) == "second thoughts"
    again.submit("right")
    assert [response.text for response in again.state.questions[0].responses] == ["half", "right"]


def test_only_one_window_sits_an_attempt(begin: Begin, resume: Resume, store: Store, ticket: Ticket) -> None:
    """A second one is told so and harms nothing; after closing it is free."""
    sitting = begin(ticket)
    with pytest.raises(LockedError, match="Open in another window"):
        resume(store, sitting.attempt)
    with pytest.raises(LockedError, match="Open in another window"):
        store.delete(sitting.attempt)
    sitting.show(0)
    sitting.close()
    resume(store, sitting.attempt)


def test_what_is_over_cannot_be_resumed(begin: Begin, resume: Resume, store: Store, ticket: Ticket) -> None:
    """A sentence names the report; the lock isn't kept."""
    sitting = begin(ticket)
    sitting.give_up()
    sitting.close()
    for _ in range(2):
        with pytest.raises(UsageError, match=f"oralsim report {sitting.attempt}"):
            resume(store, sitting.attempt)
    with pytest.raises(NothingToShowError, match="no attempt 'e0099'"):
        resume(store, "e0099")


def test_submission_and_marking_are_never_apart(
    begin: Begin, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """At every moment the store holds both or neither."""
    sitting = begin(ticket)
    for number in range(3):
        sitting.show(number)
        hand.turn(1.0)
        sitting.submit("right")
        events = store.attempts.events(sitting.attempt)
        assert sum(isinstance(e, Submitted) for e in events) == sum(isinstance(e, Graded) for e in events)


def test_an_old_report_does_not_change_with_the_bank(
    begin: Begin, store: Store, ticket: Ticket, tickets: MakeTicket
) -> None:
    """The same question, reworded since, is kept beside the old one; the old report says what was asked."""
    old = begin(ticket)
    old.show(0)
    old.submit("right")
    old.finish()
    old.close()
    before = store.report(old.attempt)
    new = begin(tickets(names=("a", "b")))  # b has moved to another topic
    new.finish()
    new.close()
    assert store.report(old.attempt) == before
    topics = [store.report(name).questions[1].question.topic for name in (old.attempt, new.attempt)]
    assert topics == ["training", "data"]


def test_beating_goes_on_while_nothing_is_typed(
    begin: Begin, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """Each save stamps the session time, until the attempt is over."""
    sitting = begin(ticket)
    for expected in (1.0, 2.0):
        hand.turn(1.0)
        sitting.flush()
        assert store.attempts.beat(sitting.attempt) == expected
    sitting.finish()
    sitting.flush()
    hand.turn(9.0)
    sitting.flush()
    assert store.attempts.beat(sitting.attempt) == 2.0


def test_the_same_folder_opened_again(
    begin: Begin, resume: Resume, store: Store, hand: Hand, ticket: Ticket
) -> None:
    """A new process finds the attempt by its bare number and finishes it."""
    sitting = begin(ticket)
    sitting.close()
    store.close()
    assert store.database.path is not None
    other = open_store(store.database.path.parent)
    again = resume(other, "1")
    assert again.attempt == sitting.attempt == "e0001"
    again.finish()
    again.close()
    assert other.history.unfinished() == []
    other.close()
