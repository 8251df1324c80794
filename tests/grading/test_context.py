"""Replies to the examiner are read on from what was said before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading import grade
from oralsim.grading.model import Keywords, Point, PointMark, Question, Span, Turn

SHRINKS = Point(
    "It shrinks there", (Keywords((("shrinks", "gets small"), ("earlier layers", "first layers"))),)
)
RELU = Point("ReLU helps", (Keywords((("relu",),)),))
ASKED = Question("q", "topic", "explain", "What is it good for?", (SHRINKS, RELU))
ANSWER = "It is a problem of deep networks. The gradient shrinks a lot!"


def mark(*turns: str, asked: tuple[int, ...] = (0,)) -> PointMark:
    """The mark of the first point, the later turns being replies about *asked*."""
    first, *replies = turns
    return grade(ASKED, [Turn(first), *(Turn(reply, asked) for reply in replies)]).points[0]


def test_half_then_and_half_now_is_the_whole_prompted_point() -> None:
    """Evidence stands in both turns, at its places there."""
    found = mark(ANSWER, "Well, I'd say, in the earlier layers.")
    assert (found.status, found.credit) == ("covered", 0.6)
    words = [
        (span.turn, (ANSWER, "Well, I'd say, in the earlier layers.")[span.turn][span.start : span.end])
        for span in found.evidence
    ]
    assert words == [(0, "shrinks"), (1, "earlier layers")]


def test_three_turns_are_read_together_by_pairs() -> None:
    """The last one with either of those before."""
    assert mark("Deep networks have it.", "It gets small.", "In the first layers.").credit == 0.6


@pytest.mark.parametrize(
    "reply",
    [
        "Not in the earlier layers.",
        "In the earlier layers?",
        "I don't know.",
        "In the last layers.",
        "It shrinks.",
    ],
)
def test_a_reply_that_adds_nothing_true_leaves_the_half(reply: str) -> None:
    """Denied, only asked, beside the point, or the same half again."""
    assert mark(ANSWER, reply).credit in (0.0, 0.5)
    assert mark(ANSWER, reply).status != "covered"


def test_only_what_was_asked_about_is_read_on() -> None:
    """Otherwise any two halves of anything would meet; half a point said in passing is prompted too."""
    assert mark(ANSWER, "In the earlier layers.", asked=(1,)).credit == 0.3
    assert mark(ANSWER, "In the earlier layers.", asked=()).credit == 0.3


def test_what_the_answer_denied_is_not_made_right_by_half_a_reply() -> None:
    """The sentence before is read whole, with its negation."""
    assert mark("The gradient never shrinks.", "In the earlier layers.").status != "covered"


@given(
    st.lists(
        st.sampled_from(["It shrinks", "earlier layers", "not", ".", ",", "?", "relu", " ", "x"]), max_size=9
    ),
    st.lists(
        st.sampled_from(["It shrinks", "earlier layers", "no", ".", "!", "gets small", " ", "é"]), max_size=9
    ),
)
def test_evidence_lies_in_its_turn(before: list[str], after: list[str]) -> None:
    """Whatever was said, in order, never more than the share of a reply."""
    turns = " ".join(before), " ".join(after)
    alone, found = mark(turns[0]), mark(*turns)
    assert alone.credit <= found.credit <= max(alone.credit, 0.6) or found.status == "contradicted"
    assert list(found.evidence) == sorted(found.evidence)
    for turn, start, end in (*found.evidence, *found.against):
        assert 0 <= start < end <= len(turns[turn])
        assert turns[turn][start:end].strip() == turns[turn][start:end]
    assert all(isinstance(span, Span) for span in found.evidence)
