"""Text made safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.plain import clean


@pytest.mark.parametrize(
    "text", ["[MASK]", "W[l]", "[/]", "α(e^x−1)", "ёжик", "<b>", "nn.Conv2d(3,16,5)[0]", "a\nb"]
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    """Brackets, Greek, Cyrillic and line breaks are text."""
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07x", "x"),
        ("a\x00b\x7f \x9b31mc", "ab c"),
        ("left\u202eright\u2066", "leftright"),
        ("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"),
        ("a\tb", "a   b"),
    ],
)
def test_what_a_terminal_would_obey_goes(text: str, cleaned: str) -> None:
    """Escape sequences, controls, bidi overrides; line breaks and tabs are made plain."""
    assert clean(text) == cleaned


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """What is clean stays as it is."""
    assert clean(clean(text)) == clean(text)
