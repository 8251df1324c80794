"""No word that was written is lost, and none is counted twice."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from oralsim.core import events as ev
from oralsim.core.model import Mode
from oralsim.core.session import Session
from tests.core.conftest import begin, taken_up

COUNT = 3
LIMIT = 60.0
TOTAL = 140.0

numbers = st.integers(0, COUNT - 1)
texts = st.sampled_from((" ", "words", "")) | st.text(max_size=5)
pauses = st.floats(0, 45)


def shown(mode: Mode) -> Session:
    """An attempt with its first question shown; in an exam its whole time is less than the questions' sum."""
    limit, total = (LIMIT, TOTAL) if mode == "exam" else (None, None)
    session = begin(COUNT, limit, total, mode)
    session.show(0, 0.0)
    return session


class Candidate(RuleBasedStateMachine):
    """Somebody who sits an exam in any way there is, and what stands in the boxes by all rights."""

    def __init__(self) -> None:
        super().__init__()
        self.session = shown("exam")
        self.at = 0.0
        self.boxes = [""] * COUNT

    def wait(self, seconds: float) -> None:
        """Let time pass, noticed or not."""
        self.at += seconds

    def box(self, text: str) -> None:
        """Write where the candidate is, if the time is not over."""
        self.session.write(text, self.at)
        if self.session.state.shown is not None:
            self.boxes[self.session.state.shown] = text

    @rule(text=texts, seconds=pauses)
    def write(self, text: str, seconds: float) -> None:
        """Type."""
        self.wait(seconds)
        self.box(text)

    @rule(text=texts, seconds=pauses)
    def submit(self, text: str, seconds: float) -> None:
        """Answer for good."""
        self.wait(seconds)
        self.box(text)
        self.session.submit(text, self.at)

    @rule(text=texts, seconds=pauses)
    def pass_over(self, text: str, seconds: float) -> None:
        """Put the question off."""
        self.wait(seconds)
        self.box(text)
        self.session.pass_over(text, self.at)

    @rule(question=numbers, seconds=pauses)
    def show(self, question: int, seconds: float) -> None:
        """Go to a question, whatever stands in the box."""
        self.wait(seconds)
        self.session.show(question, self.at)

    @rule(text=texts, seconds=pauses)
    def leave(self, text: str, seconds: float) -> None:
        """Go away."""
        self.wait(seconds)
        self.box(text)
        self.session.leave(text, self.at)

    @rule(late=pauses)
    def crash(self, late: float) -> None:
        """The process dies, the disk keeps the log and the drafts; the last beat may be late."""
        session = taken_up(self.session)
        for question in session.state.open:
            session.recall(question, self.boxes[question])
        session.interrupt(max(0.0, self.at - late))
        session.resume(self.at)
        self.session = session

    @precondition(lambda self: not self.session.state.over)
    @rule(way=st.sampled_from(("finish", "give up")))
    def end(self, way: str) -> None:
        """Stop sitting."""
        if way == "finish":
            self.session.finish(self.at)
        else:
            self.session.give_up(self.at)
        assert self.session.state.over

    @invariant()
    def replaying_gives_the_same_state(self) -> None:
        """The log is all there is."""
        assert taken_up(self.session).state == self.session.state

    @invariant()
    def every_box_holds_what_was_written(self) -> None:
        """While it lasts in the session, afterwards in the events alone."""
        state = self.session.state
        assert [self.session.text_of(n) for n in range(COUNT)] == self.boxes
        if state.over:
            assert [here.answer for here in state.questions] == self.boxes
        if state.ending == "finished":
            assert all(here.closed or not here.text.strip() for here in state.questions)

    @invariant()
    def every_answer_is_final_and_graded_once(self) -> None:
        """With a mark within 0..1."""
        log = self.session.events
        verdicts = [e.question for e in log if isinstance(e, ev.Submitted | ev.TimedOut)]
        graded = [e.question for e in log if isinstance(e, ev.Graded)]
        assert verdicts == graded
        assert len(set(verdicts)) == len(verdicts)
        assert all(0 <= e.marking.mark <= 1 for e in log if isinstance(e, ev.Graded))

    @invariant()
    def time_stays_within_its_limits(self) -> None:
        """And the attempt's time is the sum of the questions' times."""
        state = self.session.state
        stamps = [event.at for event in self.session.events]
        assert stamps == sorted(stamps)
        used = [here.clock.used(self.at) for here in state.questions]
        assert all(seconds <= LIMIT for seconds in used)
        assert sum(used) == pytest.approx(state.clock.used(self.at))
        assert sum(used) <= TOTAL + 1e-6


Candidate.TestCase.settings = settings(max_examples=100, stateful_step_count=25)
TestCandidate = Candidate.TestCase


def test_a_given_up_attempt_keeps_what_a_crash_left_in_the_box() -> None:
    """The report is made from events, so they must hold it."""
    session = taken_up(shown("exam"))
    session.recall(0, "draft")
    session.interrupt(5.0)
    session.resume(5.0)
    assert ev.Left(6.0, 0, "draft") in session.give_up(6.0)


def test_a_box_that_was_emptied_is_empty_in_the_end() -> None:
    """What was crossed out is no answer, though it was left once."""
    session = shown("exam")
    session.pass_over("wrong", 5.0)
    session.show(0, 6.0)
    session.write("", 7.0)
    assert session.finish(8.0) == [ev.Left(8.0, 0, ""), ev.Finished(8.0)]


def test_a_retry_that_is_being_written_counts_as_one_at_the_end() -> None:
    """The first response still counts."""
    session = shown("drill")
    session.submit("abc", 5.0)
    session.retry(6.0)
    session.write("abcdef", 9.0)
    session.finish(10.0)
    assert [response.text for response in session.state.questions[0].responses] == ["abc", "abcdef"]
    assert session.state.questions[0].answer == "abc"


def test_a_retry_that_was_left_goes_on_with_its_words() -> None:
    """A drill may pause there too; the next one begins with an empty box."""
    session = shown("drill")
    session.submit("abc", 5.0)
    session.retry(6.0)
    session.leave("abcd", 7.0)
    session.retry(8.0)
    assert session.text_of(0) == "abcd"
    session.submit("abcde", 9.0)
    session.retry(10.0)
    assert session.text_of(0) == ""


def test_an_empty_retry_is_none() -> None:
    """There is nothing to mark."""
    session = shown("drill")
    session.submit("abc", 5.0)
    session.retry(6.0)
    session.finish(10.0)
    assert len(session.state.questions[0].responses) == 1
