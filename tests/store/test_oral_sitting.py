"""An oral exam with its clocks and its place on the disk, left and taken up in every phase."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from oralsim.core import events as ev
from oralsim.core.probing import Cue
from oralsim.grading import grade
from oralsim.store.sitting import Sitting
from oralsim.store.store import Store
from tests.core.oral import make_ticket
from tests.store.conftest import Hand


def ask(cue: Cue) -> str:
    """Say what it is about, so that the recorded words can be told from the bank's."""
    return f"{cue.kind} {cue.probe}: {cue.words}"


class Candidate:
    """Sits an oral exam; can fall over the cable and sit down again."""

    def __init__(self, store: Store, hand: Hand) -> None:
        self._store, self._hand = store, hand
        self.sitting = Sitting.begin(
            store, make_ticket(), grade=grade, grader="test", ask=ask, timing=hand.timing
        )

    def again(self) -> Sitting:
        """Leave without a word, and take the attempt up a day later."""
        self.sitting.close()
        self._hand.turn(86_400.0)
        self.sitting = Sitting.resume(
            self._store, self.sitting.attempt, grade=grade, grader="test", ask=ask, timing=self._hand.timing
        )
        return self.sitting


@pytest.fixture
def candidate(store: Store, hand: Hand) -> Iterator[Candidate]:
    """Somebody with a ticket face down."""
    candidate = Candidate(store, hand)
    yield candidate
    candidate.sitting.close()


def test_a_whole_oral_is_kept_through_every_interruption(
    candidate: Candidate, store: Store, hand: Hand
) -> None:
    """Swap, notes, a reply that recovers a point, one that doesn't, a hint, a time-out in a follow-up."""
    candidate.again().swap(make_ticket(8))
    candidate.again().prepare()
    hand.turn(100.0)
    candidate.sitting.note(0, "chain rule")
    sitting = candidate.again()
    assert sitting.session.notes_of(0) == "chain rule"
    hand.turn(50.0)  # the cover card
    sitting.prepare()
    assert sitting.state.prep.remaining(sitting.now()) == 500.0
    sitting.end_preparation()

    sitting = candidate.again()
    sitting.show(0)
    hand.turn(5.0)
    sitting.write("It")
    sitting.flush()
    hand.turn(5.0)
    sitting.write("It shrinks.")
    sitting.flush()
    hand.turn(10.0)
    sitting.submit("It shrinks.")
    sitting.write("In all")
    sitting = candidate.again()
    assert (sitting.state.return_to, sitting.session.text_of(0)) == (0, "In all")
    sitting.show(0)
    sitting.submit("In all of them.")
    candidate.again().show(0)
    candidate.sitting.hint("")
    candidate.again().show(0)
    hand.turn(10.0)
    candidate.sitting.submit("In the earlier layers.")
    candidate.sitting.pass_over("")

    sitting = candidate.sitting
    sitting.show(1)
    hand.turn(10.0)
    sitting.submit("It is noise.")
    hand.turn(10.0)
    sitting.submit("Units are switched off.")
    sitting.show(2)
    hand.turn(10.0)
    sitting.submit("I forgot.")
    hand.turn(1.0)
    sitting.write("It normalises")
    hand.turn(1000.0)
    assert isinstance(sitting.tick()[0], ev.ProbeAnswered)
    sitting.finish()
    sitting.flush()

    assert store.attempts.events(sitting.attempt) == list(sitting.session.events)
    report = store.report(sitting.attempt)
    assert [question.unprompted for question in report.questions] == [0.3333, 0.5, 0.0]
    assert [question.mark for question in report.questions] == [0.4833, 0.8, 0.6]
    assert (report.mark, report.unprompted, report.prompted, report.swap) == (0.4917, 0.2917, 0.3, 0.1)
    assert (report.seconds, report.prepared, report.preparation) == (720.0, 100.0, 600.0)
    assert [(one.stage, one.question, one.probe) for one in report.breaks] == [
        ("drawn", None, None),
        ("drawn", None, None),
        ("prep", None, None),
        ("answering", None, None),
        ("answering", 0, 1),
        ("answering", 0, 1),
        ("answering", 0, 1),
    ]
    first = report.questions[0]
    assert first.notes == "chain rule"
    assert first.pause == 5.0
    assert [(said.by, said.text) for said in first.said] == [
        ("candidate", "It shrinks."),
        ("examiner", "probe 1: Where?"),
        ("candidate", "In all of them."),
        ("examiner", "offer 1: "),
        ("examiner", "hint 1: Think of the chain rule."),
        ("candidate", "In the earlier layers."),
        ("examiner", "probe 2: "),
        ("candidate", ""),
    ]
    assert [(made.alone, made.by, made.at) for made in first.made] == [
        (1.0, "answer", 10.0),
        (0.0, "hint", None),
        (0.0, None, None),
    ]
    assert report.questions[2].said[-1].timed_out


def test_lists_follow_the_ticket_that_was_taken(candidate: Candidate, store: Store) -> None:
    """The one that was given back was never asked."""
    fewer = make_ticket(8)
    other = type(fewer)(fewer.mode, fewer.blueprint, fewer.seed, fewer.items[:2], fewer.total)
    candidate.sitting.swap(other)
    candidate.sitting.flush()
    (summary,) = store.history.attempts()
    assert (summary.questions, summary.topics) == (2, ("training", "regularisation"))
    candidate.sitting.prepare()
    candidate.sitting.end_preparation()
    candidate.sitting.show(1)
    candidate.sitting.submit("Noise. Units are switched off.")
    candidate.sitting.finish()
    candidate.sitting.flush()
    assert store.history.marks_by_topic() == {"regularisation": 1.0, "training": 0.0}
    assert store.history.recently_asked() == ["dropout"]


def test_the_last_marking_is_the_one_that_lists_show(candidate: Candidate, store: Store) -> None:
    """With what the replies recovered."""
    sitting = candidate.sitting
    sitting.prepare()
    sitting.end_preparation()
    sitting.show(2)
    sitting.submit("I forgot.")
    sitting.submit("It normalises.")
    sitting.finish()
    sitting.flush()
    assert store.history.marks_by_question() == {"batch-norm": 0.6}
    (summary,) = store.history.attempts()
    assert summary.mark == store.report(sitting.attempt).mark


def test_what_a_second_window_finds_is_a_reply_and_its_marking_together(
    candidate: Candidate, store: Store
) -> None:
    """At every moment the log holds both or neither, and the next follow-up with them."""
    sitting = candidate.sitting
    sitting.prepare()
    sitting.end_preparation()
    sitting.show(0)
    for text in ("I see.", "In the earlier layers.", "It shrinks."):
        sitting.submit(text)
        sitting.flush()
        log = store.attempts.events(sitting.attempt)
        finals = sum(isinstance(event, ev.Submitted | ev.ProbeAnswered) for event in log)
        assert finals == sum(isinstance(event, ev.Graded) for event in log)
    assert sitting.state.examined is None
