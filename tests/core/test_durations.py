"""Durations as people write and read them."""

from __future__ import annotations

import pytest

from oralsim.core.durations import format_clock, parse_duration, parse_extra


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("3m", 180), ("1m30s", 90), ("2h", 7200), ("1h5m", 3900), (" 3m ", 180)],
)
def test_durations_are_read(text: str, seconds: float) -> None:
    """Hours, minutes, seconds, in this order."""
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "3", "3:00", "-3m", "0s", "m", "1s1m", "3 m", "1.5m", "9" * 50 + "s"])
def test_anything_else_is_refused(text: str) -> None:
    """Nothing, plain numbers and clock times too."""
    with pytest.raises(ValueError, match="no duration"):
        parse_duration(text)


@pytest.mark.parametrize(("text", "share"), [("25%", 0.25), ("50", 0.5), (" 0 % ", 0.0), ("300%", 3.0)])
def test_extra_time_is_read(text: str, share: float) -> None:
    """As a share, with its sign or without."""
    assert parse_extra(text) == share


@pytest.mark.parametrize("text", ["", "-5%", "301%", "1.5", "²%", "%"])
def test_other_extra_time_is_refused(text: str) -> None:
    """Fractions and more than the threefold too."""
    with pytest.raises(ValueError, match="no share"):
        parse_extra(text)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (59.99, "0:59"), (102, "1:42"), (754, "12:34"), (3600, "1:00:00"), (-1, "0:00")],
)
def test_clocks_read_minutes_and_seconds(seconds: float, shown: str) -> None:
    """Whole seconds, rounded down."""
    assert format_clock(seconds) == shown
