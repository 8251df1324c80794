"""An answer on its time line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.speech import first_made, pause_before, spoken, words_of
from oralsim.grading.model import Marking, PointMark, Span

ANSWER = "It halves the loss (L2) and keeps weights small."
DRAFTS = [
    (5.0, ""),
    (12.0, "  "),
    (14.0, "It halves"),
    (20.0, "It halves the glossy"),
    (30.0, "It halves the\nloss (L2)"),
    (40.0, ANSWER),
]


def marking(*marks: tuple[float, list[str]], turn: int = 0) -> Marking:
    """A marking whose points were earned by words of the answer."""
    points = (
        PointMark("a point", 1, "covered", credit, tuple(_span(words, turn) for words in evidence))
        for credit, evidence in marks
    )
    return Marking(tuple(points), (), 1.0)


def _span(words: str, turn: int) -> Span:
    start = ANSWER.index(words)
    return Span(turn, start, start + len(words))


def test_words_take_time_at_the_speed_one_speaks() -> None:
    """130 words a minute unless somebody speaks otherwise."""
    assert (spoken(130), spoken(65), spoken(100, 100), spoken(0)) == (60, 30, 60, 0)
    assert words_of(" two\n words  ") == 2


def test_the_pause_ends_with_the_first_word() -> None:
    """Blanks are none; without a word there is no pause that ended."""
    assert pause_before(DRAFTS, shown=4.0) == 10.0
    assert pause_before(DRAFTS[:2], shown=4.0) is None
    assert pause_before(DRAFTS, shown=15.0) == 0.0


@pytest.mark.parametrize(
    ("evidence", "at"),
    [
        (["halves"], 14.0),
        (["halves", "loss"], 30.0),
        (["the loss"], 30.0),
        (["(L2)"], 30.0),
        (["halves", "weights small"], 40.0),
        (["mall"], 40.0),
    ],
)
def test_a_point_was_made_when_all_its_words_stood_there(evidence: list[str], at: float) -> None:
    """As whole words, however they were spaced then."""
    assert first_made(DRAFTS, ANSWER, marking((1.0, evidence))) == (at,)
    assert first_made(reversed(DRAFTS), ANSWER, marking((0.5, evidence))) == (at,)


def test_what_earned_nothing_was_never_made() -> None:
    """Nor what another turn earned, nor words that stand in no draft."""
    assert first_made(DRAFTS, ANSWER, marking((0.0, ["halves"]), (1.0, []), (1.0, ["loss"]))) == (
        None,
        None,
        30.0,
    )
    assert first_made(DRAFTS, ANSWER, marking((1.0, ["halves"]), turn=1)) == (None,)
    assert first_made(DRAFTS[:2], ANSWER, marking((1.0, ["halves"]))) == (None,)


@given(st.text(min_size=1), st.data())
def test_the_final_text_always_holds_its_evidence(text: str, data: st.DataObject) -> None:
    """Whatever letters stand at the edges of a stretch."""
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(0, start, data.draw(st.integers(start + 1, len(text))))
    found = Marking((PointMark("a point", 1, "covered", 1.0, (span,)),), (), 1.0)
    assert first_made([(7.0, text)], text, found) == (7.0,)
