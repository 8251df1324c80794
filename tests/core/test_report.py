"""What an attempt comes to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.report import Report, report_of
from oralsim.core.session import Session
from oralsim.grading.model import Keywords, Marking, Point, PointMark, Question, Turn

STARTED = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
FINISHED = STARTED + timedelta(minutes=9)


def grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """An answer is the mark it deserves."""
    share = float(turns[0].text or 0)
    return Marking((PointMark("a point", 1.0, "covered" if share == 1 else "partial", share),), (), share)


def sit(mode: Mode = "exam") -> Session:
    """Two questions on nets and one on training, the first shown."""
    point = Point("a point", (Keywords((("word",),)),))
    limit = 60.0 if mode == "exam" else None
    items = tuple(
        TicketItem(Question(f"q{n}", topic, "explain", "Why?", (point,)), limit)
        for n, topic in enumerate(("nets", "training", "nets"))
    )
    ticket = Ticket(mode, Blueprint(), 7, items, 180.0 if mode == "exam" else None)
    session = Session.begin(ticket, grade=grade, grader="test")
    session.show(0, 0.0)
    return session


def report(session: Session) -> Report:
    """Its report."""
    return report_of(session.events, attempt="A1", started=STARTED, finished=FINISHED)


def answered(*marks: str) -> Session:
    """An exam with these answers, then finished."""
    session = sit()
    for number, text in enumerate(marks):
        session.show(number, number * 20.0)
        session.submit(text, number * 20.0 + 10.0)
    session.finish(100.0)
    return session


def test_the_mark_is_the_mean_over_the_drawn_questions() -> None:
    """With its grade."""
    whole = report(answered("1", "0.5", "0.4"))
    assert (whole.mark, whole.grade, whole.passed) == (0.6333, "C", True)
    assert (whole.unprompted, whole.prompted) == (0.6333, 0.0)


def test_a_question_never_reached_counts_nothing() -> None:
    """Two full answers of three."""
    whole = report(answered("1", "1"))
    assert whole.mark == 0.6667
    assert whole.questions[2].status == "unseen"
    assert (whole.questions[2].mark, whole.questions[2].seconds) == (0.0, 0.0)


def test_a_mark_just_below_is_not_passed() -> None:
    """The grade comes from the rounded mark."""
    assert report(answered("0.6", "0.6", "0.5998")).passed is False
    assert report(answered("0.6", "0.6", "0.59986")).passed is True


def test_topics_have_their_own_means() -> None:
    """In the order in which they were drawn."""
    topics = report(answered("1", "0.5", "0.4")).topics
    assert [(topic.topic, topic.mark, topic.questions) for topic in topics] == [
        ("nets", 0.7, 2),
        ("training", 0.5, 1),
    ]


def test_an_unfinished_attempt_has_neither_mark_nor_end() -> None:
    """Whatever is passed as its end."""
    whole = report(sit())
    assert (whole.finished, whole.ending) == (None, None)
    assert (whole.mark, whole.unprompted, whole.prompted, whole.grade, whole.passed) == (None,) * 5


def test_a_given_up_attempt_has_no_mark_but_its_words() -> None:
    """Answers and markings stay readable."""
    session = sit()
    session.submit("1", 10.0)
    session.show(1, 10.0)
    session.write("half a", 20.0)
    session.give_up(30.0)
    whole = report(session)
    assert (whole.ending, whole.finished) == ("given_up", FINISHED)
    assert (whole.mark, whole.grade, whole.passed) == (None, None, None)
    assert whole.questions[0].marking
    assert (whole.questions[1].text, whole.questions[1].responses) == ("half a", ())


def test_time_is_what_was_used_for_first_responses() -> None:
    """Retries are apart, and so is the time between."""
    session = sit("drill")
    session.submit("0.5", 10.0)
    session.retry(50.0)
    session.submit("1", 80.0)
    session.finish(90.0)
    whole = report(session)
    assert whole.seconds == 10.0
    assert [response.seconds for response in whole.questions[0].responses] == [10.0, 30.0]


def test_the_first_response_of_a_drill_counts() -> None:
    """A better one beside it changes no mark."""
    session = sit("drill")
    session.submit("0.5", 10.0)
    session.retry(50.0)
    session.submit("1", 80.0)
    session.finish(90.0)
    assert report(session).questions[0].mark == 0.5


def test_interruptions_are_counted() -> None:
    """A reader sees that it was not one sitting."""
    session = sit()
    for at in (10.0, 20.0):
        session.interrupt(at)
        session.resume(at)
    assert report(session).interruptions == 2


@pytest.mark.parametrize("texts", [(), ("1",), ("0.25", "0.5", "0.75")])
def test_a_report_never_calls_the_grader(texts: tuple[str, ...]) -> None:
    """It is the same for the same events, whatever the grader has become."""
    session = answered(*texts)
    assert report(session) == report(Session(session.events, grade=other_grade, grader="other"))


def other_grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """A grader that finds everything wrong."""
    return Marking((), (), 0.0)
