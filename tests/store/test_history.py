"""Lists and last marks over many attempts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.core.model import Mode
from oralsim.errors import NothingToShowError
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store
from tests.store.conftest import START, Begin, Hand, MakeTicket

Play = Callable[..., Sitting]


@pytest.fixture
def play(begin: Begin, tickets: MakeTicket, hand: Hand) -> Play:
    """Sit an attempt with these answers, and end it that way."""

    def play(mode: Mode, answers: list[str], end: str = "finish", names: str = "abc") -> Sitting:
        sitting = begin(tickets(mode, tuple(names)))
        for number, answer in enumerate(answers):
            sitting.show(number)
            hand.turn(10.0)
            sitting.submit(answer)
        if end == "finish":
            sitting.finish()
        elif end == "give up":
            sitting.give_up()
        sitting.close()
        return sitting

    return play


def test_a_summary_says_what_the_report_says(play: Play, store: Store) -> None:
    """The columns that lists are made of agree with the events."""
    name = play("exam", ["right", "half"]).attempt
    (summary,) = store.history.attempts()
    report = store.report(name)
    assert (summary.attempt, summary.mode, summary.state) == ("e0001", "exam", "finished")
    assert (summary.mark, summary.grade, summary.passed) == (report.mark, report.grade, report.passed)
    assert (summary.seconds, summary.started, summary.finished) == (20.0, START, report.finished)
    assert (summary.topics, summary.questions, summary.answered) == (("training", "data"), 3, 2)


def test_zero_is_a_mark_and_none_is_not(play: Play, store: Store) -> None:
    """A failed exam has mark 0; an open one and one given up have none."""
    play("exam", [], "finish")
    play("exam", ["right"], "stay")
    play("exam", ["right"], "give up")
    given_up, still_open, failed = store.history.attempts()
    assert (failed.mark, failed.passed, failed.seconds) == (0.0, False, 0.0)
    assert (still_open.mark, still_open.finished, still_open.seconds) == (None, None, None)
    assert (given_up.mark, given_up.state, given_up.passed) == (None, "given_up", None)


def test_newest_first_and_filtered(play: Play, store: Store) -> None:
    """Filters combine; the limit counts what is left."""
    for mode in ("exam", "drill", "exam"):
        play(mode, ["right"])
    play("drill", ["right"], names="a")

    def names(topic: str | None = None, mode: Mode | None = None, limit: int | None = None) -> list[str]:
        return [summary.attempt for summary in store.history.attempts(topic, mode, limit)]

    assert names() == ["d0004", "e0003", "d0002", "e0001"]
    assert names(mode="drill") == ["d0004", "d0002"]
    assert names(topic="training", limit=2) == ["e0003", "d0002"]
    assert names(topic="training", mode="drill") == ["d0002"]
    assert names(topic="nothing") == []


def test_an_attempt_is_found_as_people_type_it(play: Play, store: Store) -> None:
    """With or without letter and zeros; what isn't one is a sentence."""
    play("exam", [])
    for typed in ("e0001", "E1", "1", " e1 "):
        assert store.history.attempt(typed).attempt == "e0001"
    for typed in ("d0001", "e0002", "", "last", "e", "1e", "²", "9" * 40):
        with pytest.raises(NothingToShowError, match="There is no attempt"):
            store.history.attempt(typed)


def test_last_and_unfinished(play: Play, store: Store) -> None:
    """The newest that is over; all that aren't, newest first."""
    assert store.history.last() is None
    for end in ("finish", "stay", "give up", "stay"):
        play("exam", [], end)
    last = store.history.last()
    assert last is not None
    assert last.attempt == "e0003"
    assert [summary.attempt for summary in store.history.unfinished()] == ["e0004", "e0002"]


def test_last_marks_of_questions(play: Play, store: Store) -> None:
    """The latest mark stands; an open exam tells nothing, a drill does, what was given up doesn't count."""
    play("exam", ["right", "right"])
    play("drill", ["half"], "stay")
    play("exam", ["wrong", "wrong"], "stay")
    play("exam", ["wrong", "wrong"], "give up")
    assert store.history.marks_by_question() == {"a": 0.5, "b": 1.0}


def test_last_marks_of_topics(play: Play, store: Store) -> None:
    """From the last finished attempt with questions of it; never reached counts 0, as in the report."""
    play("exam", ["right", "half", "right"])
    play("drill", ["half"], names="a")
    play("exam", ["wrong"], "give up")
    assert store.history.marks_by_topic() == {"training": 0.75, "data": 0.5}
    play("exam", ["right"])
    assert store.history.marks_by_topic() == {"training": 0.5, "data": 0.0}


def test_recently_asked(play: Play, store: Store) -> None:
    """Only what was shown, the latest first, of so many attempts back."""
    play("exam", ["x", "x"], names="pq")
    play("exam", ["x"], names="ab")
    play("exam", ["x", "x"], "give up", names="ca")
    assert store.history.recently_asked() == ["a", "c", "q", "p"]
    assert store.history.recently_asked(attempts=1) == ["a", "c"]


def test_a_deleted_attempt_is_nowhere(play: Play, store: Store) -> None:
    """Not in a list, not in a mark; its name is not given again."""
    play("exam", ["half"])
    name = play("exam", ["right"]).attempt
    store.delete(name)
    assert store.history.marks_by_question() == {"a": 0.5}
    assert [summary.attempt for summary in store.history.attempts()] == ["e0001"]
    tables = ("events", "drafts", "asked", "attempt_topics")
    query = " UNION ".join(f"SELECT attempt FROM {table}" for table in tables)
    assert store.database.read(lambda connection: connection.execute(query).fetchall()) == [(1,)]
    with pytest.raises(NothingToShowError):
        store.report(name)
    with pytest.raises(NothingToShowError):
        store.delete(name)
    assert play("exam", []).attempt == "e0003"
