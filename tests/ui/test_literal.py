"""Foreign text is shown as written, and nothing of it reaches the terminal as a command."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.plain import clean
from oralsim.ui.literal import literal, one_line


@pytest.mark.parametrize(
    "text", ["[MASK]", "W[l]", "[/]", "x[red]z", "[link=a]b", "<tag>", r"\[b]", "α(e^x−1)", "ёж"]
)
def test_brackets_survive(text: str) -> None:
    """Nothing is read as markup."""
    assert literal(text, "bold").plain == text
    assert one_line(text, "$muted").plain == text


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    """Whatever is typed or pasted."""
    assert literal(text).plain == clean(text)
    assert not any(ord(char) < 32 and char != "\n" for char in literal(text).plain)
    assert "\n" not in one_line(text).plain


def test_an_escape_sequence_is_gone_as_a_whole() -> None:
    """Its letters too."""
    assert literal("a\x1b]0;title\x07b\x1b[31mc\x9b0md").plain == "abcd"
