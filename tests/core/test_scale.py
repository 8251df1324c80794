"""Rounding, grades and percents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.core.scale import DEFAULT_SCALE, mean_mark, percent, round_mark


@pytest.mark.parametrize(
    ("mark", "rounded"),
    [(0.59995, 0.6), (0.59994, 0.5999), (1 / 3, 0.3333), (0.7 * 0.1 * 10, 0.7), (0.0, 0.0), (1.0, 1.0)],
)
def test_marks_are_rounded_half_up_to_four_decimals(mark: float, rounded: float) -> None:
    """Binary dust does not decide."""
    assert round_mark(mark) == rounded


@pytest.mark.parametrize(
    ("mark", "letter", "passed"),
    [
        (1.0, "A", True),
        (0.9, "A", True),
        (0.8999, "B", True),
        (0.75, "B", True),
        (0.6, "C", True),
        (0.5999, "D", False),
    ],
)
def test_the_grade_comes_from_the_rounded_mark(mark: float, letter: str, passed: bool) -> None:
    """A from 0.90, B from 0.75, C from 0.60, D below."""
    grade = DEFAULT_SCALE.grade(mark)
    assert (grade.letter, grade.passed) == (letter, passed)


def test_a_failed_mark_never_reads_sixty_percent() -> None:
    """Percents are rounded down."""
    assert (percent(0.5999), percent(0.6), percent(0.29), percent(1.0)) == (59, 60, 29, 100)


def test_the_mean_is_rounded_once() -> None:
    """Over the drawn questions; of none it is 0."""
    assert mean_mark([0.3333, 0.6667]) == 0.5
    assert mean_mark([1.0, 0.0, 0.0]) == 0.3333
    assert mean_mark([]) == 0.0


@given(st.floats(0, 1))
def test_percent_and_grade_agree(mark: float) -> None:
    """Who reads 60 % has passed."""
    rounded = round_mark(mark)
    assert (percent(rounded) >= 60) == DEFAULT_SCALE.grade(rounded).passed
