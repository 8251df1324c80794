"""Lines that fit a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.reports.columns import columns, wrap

LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=300)


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("abc", 3), ("ёж", 2), ("梯度", 4), ("e\u0301", 1), ("🙂!", 3)]
)
def test_columns_are_counted_as_a_terminal_does(text: str, count: int) -> None:
    """Wide letters take two, marks that combine none."""
    assert columns(text) == count


def test_lines_break_between_words() -> None:
    """Never at a hyphen; the first line has its own indent."""
    assert wrap("one mini-batch and two", "- ", width=12) == ["- one", "  mini-batch", "  and two"]
    assert wrap("one two", "1. ", "", width=7) == ["1. one", "two"]
    assert wrap("", "  ") == [""]


def test_code_keeps_its_shape() -> None:
    """Indentation and runs of spaces stay."""
    assert wrap("    x = 1  # one", "  ") == ["      x = 1  # one"]
    assert wrap(" " * 200 + "x", "  ") == ["  x"]


def test_a_long_word_is_cut() -> None:
    """It begins on the line where it stands if it can't fit any."""
    assert wrap("a" * 25, width=10) == ["a" * 10, "a" * 10, "a" * 5]
    assert wrap("梯" * 6, width=5) == ["梯梯", "梯梯", "梯梯"]


@given(LINES, st.sampled_from(["", "  ", "12. "]), st.sampled_from([None, "", "      "]))
def test_any_line_fits_and_loses_no_word(text: str, first: str, later: str | None) -> None:
    """No line is wider than 80 columns; without white space and indents it is the same text."""
    lines = wrap(text, first, later)
    assert all(columns(line) <= 80 for line in lines)
    assert "".join("".join(lines).split(" ")) == "".join((first + text).split(" "))
