"""Texts cut at the words that earned or lost something."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.model import Marking, PointMark, Span, Status, WrongClaim
from oralsim.ui.spans import pieces


def marking(*points: PointMark, wrong: tuple[WrongClaim, ...] = ()) -> Marking:
    """A marking of which only the spans matter."""
    return Marking(points, wrong, 0.0)


def mark(status: Status, *spans: tuple[int, int], against: tuple[tuple[int, int], ...] = ()) -> PointMark:
    """A point with evidence in the answer."""
    evidence = tuple(Span(0, *span) for span in spans)
    return PointMark("p", 1, status, 0.0, evidence, tuple(Span(0, *span) for span in against))


def test_overlaps_belong_to_both_and_the_worse_tone_shows() -> None:
    """A wrong claim over covered words is shown as wrong, and lit by either finding."""
    wrong = (WrongClaim("w", 0.25, (Span(0, 2, 6),)),)
    made = pieces("abcdefgh", marking(mark("covered", (0, 4)), wrong=wrong))
    assert [(p.text, p.tone, sorted(p.findings)) for p in made] == [
        ("ab", "good", [0]),
        ("cd", "bad", [0, 1]),
        ("ef", "bad", [1]),
        ("gh", "", []),
    ]


def test_spans_of_other_turns_and_outside_the_text_are_left_out() -> None:
    """A report never stops at a span that doesn't fit."""
    point = PointMark("p", 1, "covered", 1, (Span(1, 0, 2), Span(0, 3, 99), Span(0, 2, 2)))
    assert [p.tone for p in pieces("abcd", marking(point))] == [""]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-2, 32), st.integers(-2, 32)), max_size=6))
def test_no_letter_is_lost(text: str, spans: list[tuple[int, int]]) -> None:
    """Whatever the spans, the pieces are the text."""
    point = mark("contradicted", *spans, against=tuple(spans[:2]))
    assert "".join(piece.text for piece in pieces(text, marking(point))) == text
