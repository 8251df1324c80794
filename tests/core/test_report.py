"""What an attempt came to, folded from its events alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.model import Blueprint, Mode, Ticket, TicketItem
from oralsim.core.report import Report, report_of
from oralsim.core.scale import mean_mark
from oralsim.core.session import Session
from oralsim.grading.model import Keywords, Marking, Point, PointMark, Question, Turn

STARTED = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
FINISHED = datetime(2030, 1, 2, 9, 20, tzinfo=UTC)


def grade(question: Question, turns: Sequence[Turn]) -> Marking:
    """Give the number that was answered as the mark."""
    mark = float(turns[0].text or 0)
    point = question.points()[0]
    return Marking((PointMark(point.text, 2, "covered" if mark == 1 else "missed", mark),), (), mark)


def begin(topics: str = "aab", mode: Mode = "exam", limit: float | None = 60.0) -> Session:
    """An attempt with a question of each of *topics*, a minute each."""
    items = tuple(
        TicketItem(
            Question(f"q{n}", topic, "explain", f"Why {n}?", (Point(f"Point {n}", (Keywords((("x",),)),)),)),
            limit,
        )
        for n, topic in enumerate(topics)
    )
    ticket = Ticket(mode, Blueprint(), 7, items, limit and limit * len(items))
    return Session.begin(ticket, grade=grade, grader="test")


def answer(session: Session, question: int, text: str, seconds: float = 10.0) -> None:
    """Show *question* and answer it after *seconds*."""
    at = session.state.at
    session.show(question, at)
    session.submit(text, at + seconds)


def report(session: Session) -> Report:
    """Fold the session's events."""
    return report_of(session.events, attempt="e0001", started=STARTED, finished=FINISHED)


def test_the_mark_is_the_mean_over_the_drawn_questions() -> None:
    """A question never reached counts 0."""
    session = begin("aaaa")
    answer(session, 0, "1")
    answer(session, 1, "0.5")
    session.finish(30.0)
    found = report(session)
    assert found.mark == found.unprompted == 0.375
    assert found.prompted == 0.0
    assert (found.grade, found.passed, found.finished) == ("D", False, FINISHED)
    assert [question.status for question in found.questions] == ["submitted", "submitted", "unseen", "unseen"]
    assert [question.mark for question in found.questions] == [1.0, 0.5, 0.0, 0.0]


@pytest.mark.parametrize("mode", ["exam", "drill"])
def test_an_unfinished_attempt_has_no_mark(mode: Mode) -> None:
    """Nor grade, nor end; an exam is sealed, a drill has shown its feedback already."""
    session = begin(mode=mode)
    answer(session, 0, "1")
    found = report(session)
    assert (found.mark, found.unprompted, found.prompted, found.grade, found.passed) == (None,) * 5
    assert (found.finished, found.ending, found.sealed) == (None, None, mode == "exam")


def test_what_was_given_up_has_no_mark_and_keeps_its_answers() -> None:
    """The words in an open box too."""
    session = begin()
    answer(session, 0, "1")
    session.show(1, 10.0)
    session.write("half a sen", 12.0)
    session.give_up(13.0)
    found = report(session)
    assert (found.mark, found.grade, found.ending, found.finished) == (None, None, "given_up", FINISHED)
    assert [question.text for question in found.questions] == ["1", "half a sen", ""]
    assert not found.sealed


def test_each_topic_has_the_mean_of_its_questions() -> None:
    """In the order in which the topics were drawn."""
    session = begin("bab")
    answer(session, 0, "1")
    answer(session, 2, "0.5")
    session.finish(30.0)
    topics = [(topic.topic, topic.mark, topic.questions) for topic in report(session).topics]
    assert topics == [("b", 0.75, 2), ("a", 0.0, 1)]


def test_study_begins_with_what_cost_most() -> None:
    """What was earned in full is not named; what was never answered has nothing to name."""
    session = begin("abc")
    answer(session, 0, "1")
    answer(session, 1, "0.5")
    answer(session, 2, "0")
    session.finish(40.0)
    assert [(item.question, item.point) for item in report(session).study] == [(2, "Point 2"), (1, "Point 1")]


def test_time_is_summed_over_visits_and_rests_between() -> None:
    """A verdict stops the clock; so does an interruption."""
    session = begin()
    session.show(0, 0.0)
    session.pass_over("0", 10.0)
    session.show(1, 15.0)
    session.submit("1", 20.0)
    session.show(0, 100.0)
    session.interrupt(105.0)
    session.resume(105.0)
    session.show(0, 130.0)
    session.submit("1", 132.0)
    session.finish(140.0)
    found = report(session)
    assert [question.seconds for question in found.questions] == [17.0, 5.0, 0.0]
    assert (found.seconds, found.total, found.interruptions) == (22.0, 180.0, 1)


def test_a_retry_stands_beside_the_first_response() -> None:
    """It changes neither the mark nor the time of the attempt."""
    session = begin("a", mode="drill", limit=None)
    answer(session, 0, "0.5")
    session.retry(20.0)
    session.submit("1", 50.0)
    session.finish(51.0)
    (question,) = report(session).questions
    assert [response.text for response in question.responses] == ["0.5", "1"]
    assert (question.mark, question.text, question.seconds) == (0.5, "0.5", 10.0)
    assert report(session).mark == 0.5
    assert report(session).total is None


def test_a_time_out_is_told() -> None:
    """What stood in the box was the answer."""
    session = begin()
    session.show(0, 0.0)
    session.write("1", 59.0)
    session.tick(61.0)
    session.finish(61.0)
    question = report(session).questions[0]
    assert (question.status, question.mark, question.seconds) == ("timed_out", 1.0, 60.0)


def test_an_attempt_begins_with_its_draw() -> None:
    """Other logs are refused."""
    with pytest.raises(ValueError, match="begins with Drawn"):
        report_of([], attempt="e1", started=STARTED, finished=None)


@given(st.lists(st.sampled_from(["0", "0.1234", "0.5", "1", None]), min_size=1, max_size=12))
def test_the_report_adds_up(answers: list[str | None]) -> None:
    """The mark is the mean of the questions' marks, the time the sum of theirs, however the exam went."""
    session = begin("ab" * 6)
    for number, text in enumerate(answers):
        if text is not None:
            answer(session, number, text)
    session.finish(session.state.at)
    found = report(session)
    assert found.mark == mean_mark([question.mark for question in found.questions])
    assert found.seconds == sum(question.seconds for question in found.questions)
    assert found == report_of(list(session.events), attempt="e0001", started=STARTED, finished=FINISHED)
