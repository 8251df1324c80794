"""Normal form and the places of its characters in the text as received."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.text import LIMIT, normalise


@pytest.mark.parametrize(
    ("raw", "normal"),
    [
        ("ReLU", "relu"),
        ("ﬁlter", "filter"),
        ("x²", "x^2"),
        ("Ｗ", "w"),
        ("свёртка", "свертка"),
        ("СВЁРТКА", "свертка"),
        ("све\u0308ртка", "свертка"),
        ("и\u0306", "й"),
        ("don’t", "don't"),
        ("drop\u00adout", "dropout"),
        ("ze\u200bro", "zero"),
        ("a−b", "a-b"),
        ("Σ", "∑"),
        ("QKᵀ", "qk^t"),
    ],
)
def test_variants_of_a_letter_are_one(raw: str, normal: str) -> None:
    """Case, width, ligatures, composed letters, invisible characters, signs."""
    assert normalise(raw).text == normal


@given(st.text(max_size=200))
def test_every_stretch_maps_into_the_text_as_received(raw: str) -> None:
    """Spans are within bounds, not empty and in order."""
    normal = normalise(raw)
    assert len(normal.origin) == len(normal.text) + 1
    for place in range(len(normal.text)):
        start, end = normal.span(place, place + 1)
        assert 0 <= start <= end <= len(raw)
    assert list(normal.origin) == sorted(normal.origin)


def test_spans_of_grown_text_fall_on_whole_letters() -> None:
    """A ligature is highlighted as a whole."""
    normal = normalise("a ﬁlter")
    assert normal.span(2, 8) == (2, 7)


def test_a_huge_text_is_cut() -> None:
    """Only so much is read."""
    assert len(normalise("a" * (LIMIT + 10)).text) == LIMIT
