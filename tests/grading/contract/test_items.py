"""Items of a list within a line, numbered with a bracket."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    "answer",
    [
        "1) it is smooth, not a kink 2) the mean shifts towards zero 3) it is cheap",
        "a) not a kink but smooth b) the mean shifts towards zero",
        "1) гладкая, не излом 2) the mean shifts towards zero",
        "Three things: 1) no kink 2) the mean shifts towards zero",
    ],
)
def test_a_number_with_a_bracket_begins_an_item(point: MakePoint, judge: Judge, answer: str) -> None:
    """A denial in one item doesn't reach the next."""
    assert judge(point(["mean"], ["shifts towards zero"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "The mean does not (see 1) shift towards zero",
        "It is not true for f(x, 1) that the mean shifts towards zero",
    ],
)
def test_other_numbers_before_a_bracket_begin_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Where one was opened it belongs to that."""
    assert judge(point(["mean"], ["shifts towards zero", "shift towards zero"]), answer).credit == 0.0
