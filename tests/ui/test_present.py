"""Figures, times and marks as they are said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.ui.present import bar, mark_text, minutes, sparkline, times, tone_of, when

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_percents_are_rounded_down() -> None:
    """A failed 0.599 never reads 60 %."""
    assert mark_text(0.599) == " 59 %"
    assert mark_text(0.0) == "  0 %"
    assert mark_text(None).strip() == "—"


def test_a_failed_mark_is_never_green() -> None:
    """The colour agrees with the grade."""
    assert [tone_of(mark) for mark in (0.6, 0.599, 0.499)] == ["good", "half", "bad"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(45, "45 seconds"), (60, "1 minute"), (209, "3½ minutes"), (225, "4 minutes"), (840, "14 minutes")],
)
def test_lengths_are_spoken(seconds: float, said: str) -> None:
    """Half minutes are as exact as it gets."""
    assert minutes(seconds) == said


def test_times_are_words() -> None:
    """As one says them."""
    assert [times(n) for n in (0, 1, 2, 9)] == ["never", "once", "twice", "9 times"]


@given(share=st.none() | st.floats(-1, 2), width=st.integers(0, 80))
def test_a_bar_is_as_wide_as_asked(share: float | None, width: int) -> None:
    """Whatever its share."""
    assert bar(share, width).cell_length == width


@given(st.lists(st.floats(0, 1)))
def test_a_sparkline_has_a_block_a_value(values: list[float]) -> None:
    """From the lowest to the full block."""
    assert len(sparkline(values)) == len(values)
    assert sparkline([0, 1]) == "▁█"


def test_days_are_named_while_they_are_near() -> None:
    """Then dates, and years for what is long ago."""
    assert when(NOW, NOW).startswith("today ")
    assert when(NOW - timedelta(days=1), NOW).startswith("yesterday ")
    assert when(NOW - timedelta(days=20), NOW)[:6] == " 3 Nov"
    assert when(NOW - timedelta(days=400), NOW).endswith("2025")


def test_no_sign_is_an_emoji() -> None:
    """Terminals draw those in colours and widths of their own, or not at all."""
    signs = {
        letter
        for file in (Path(__file__).parents[2] / "oralsim").rglob("*.py")
        for letter in file.read_text(encoding="utf-8")
        if "\u2300" <= letter <= "\u23ff" or "\u2600" <= letter <= "\u26ff" or letter >= "\U0001f000"
    }
    assert signs == {"⚑"}  # a plain flag, which Unicode doesn't count among the emoji
