"""Where a statement ends and the next begins: numbers, measures, verbs that are nouns too, stops."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    "answer",
    [
        "It squeezes the outputs between zero and one.",
        "The outputs lie between 0 and one.",
        "Outputs are found between zero and one and one gets a probability.",
        "It keeps outputs somewhere between zero and one",
    ],
)
def test_one_is_a_number_beside_a_number(point: MakePoint, judge: Judge, answer: str) -> None:
    """It opens no statement there."""
    assert judge(point(["outputs"], ["between zero and one"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    ["The weights don't change and one saves memory.", "The weights don't change and one then saves memory."],
)
def test_one_who_acts_opens_a_statement(point: MakePoint, judge: Judge, answer: str) -> None:
    """A denial before it doesn't reach what one does."""
    assert judge(point(["saves memory"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It doesn't overfit so quickly.",
        "It doesn't overfit so quickly as a dense net.",
        "It doesn't overfit so fast or so badly.",
        "Она не переобучается столь быстро.",
        "Она не переобучается настолько быстро.",
    ],
)
def test_not_so_quickly_is_not_as_quickly(point: MakePoint, judge: Judge, answer: str) -> None:
    """A "so" with an adverb measures what is denied."""
    slower = point(["not overfit as quickly", "not overfit as fast", "не переобучается так быстро"])
    assert judge(slower, answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It doesn't overfit so quickly the loss falls.",
        "It doesn't overfit, so quickly is what it learns.",
        "It overfits so quickly.",
        "It doesn't overfit so usually it learns quickly.",
    ],
)
def test_a_so_that_concludes_measures_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Before a subject, behind a comma, without a denial."""
    assert judge(point(["not overfit as quickly"]), answer).credit == 0.0
