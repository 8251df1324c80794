"""The clock that rests between questions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.clock import Clock, Warned


def test_a_resting_clock_neither_runs_nor_runs_out() -> None:
    """Whatever the time."""
    clock = Clock(60.0, spent=20.0)
    assert not clock.running
    assert clock.deadline is None
    assert clock.remaining(1e9) == 40.0


def test_time_is_summed_over_the_stretches() -> None:
    """Starting what runs, and stopping what rests, changes nothing."""
    clock = Clock(60.0).start(5.0).start(9.0).stop(15.0).stop(50.0).start(100.0)
    assert clock.used(101.0) == 11.0
    assert clock.deadline == 150.0


def test_without_a_limit_time_is_only_counted() -> None:
    """Nothing runs out, nothing warns."""
    clock = Clock().start(0.0)
    assert clock.deadline is None
    assert clock.remaining(1e9) is None
    assert clock.warning(1e9) is None
    assert clock.used(1e9) == 1e9


@pytest.mark.parametrize(
    ("limit", "now", "warned"),
    [
        (180.0, 134.9, None),
        (180.0, 135.0, "quarter"),
        (180.0, 169.9, "quarter"),
        (180.0, 170.0, "ten"),
        (180.0, 500.0, "ten"),
        (30.0, 19.9, None),
        (30.0, 20.0, "ten"),
    ],
)
def test_one_warning_at_a_quarter_left_and_one_at_ten_seconds(
    limit: float, now: float, warned: Warned | None
) -> None:
    """Where ten seconds are more than a quarter there is only the last one."""
    assert Clock(limit).start(0.0).warning(now) == warned


moments = st.lists(st.floats(0, 1e6), min_size=1, max_size=12).map(sorted)


@given(moments, st.floats(0.1, 1e4))
def test_used_and_remaining_always_make_the_limit(stops: list[float], limit: float) -> None:
    """Never more than the limit, never a negative rest, and nothing is left at the deadline."""
    clock = Clock(limit)
    for number, at in enumerate(stops):
        clock = clock.stop(at) if number % 2 else clock.start(at)
        assert 0 <= clock.used(at) <= limit
        assert clock.used(at) + (clock.remaining(at) or 0.0) == pytest.approx(limit)
    deadline = clock.start(stops[-1]).deadline
    assert deadline is not None
    assert clock.start(stops[-1]).stop(deadline).remaining(deadline) == 0
