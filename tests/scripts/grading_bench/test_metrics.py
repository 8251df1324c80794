"""Agreement of marks with labels, beside values worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

import pytest
from grading_bench import metrics

Agreement = Callable[[list[float], list[float]], float]


@pytest.mark.parametrize("correlation", [metrics.pearson, metrics.spearman])
@pytest.mark.parametrize(
    ("marks", "labels", "expected"),
    [
        ([0.0, 0.5, 1.0], [0.2, 0.4, 0.6], 1.0),
        ([0.0, 0.5, 1.0], [0.6, 0.4, 0.2], -1.0),
        ([0.0, 0.5, 1.0], [0.0, 1.0, 0.5], 0.5),
        ([0.7, 0.7, 0.7], [0.0, 0.5, 1.0], 0.0),
        ([0.0, 0.5, 1.0], [0.7, 0.7, 0.7], 0.0),
        ([0.3], [0.4], 0.0),
        ([], [], 0.0),
    ],
)
def test_a_correlation_tells_order_and_its_reverse(
    correlation: Agreement, marks: list[float], labels: list[float], expected: float
) -> None:
    """What doesn't vary, or is alone, is correlated with nothing."""
    assert correlation(marks, labels) == pytest.approx(expected)


def test_ranks_know_nothing_of_distances() -> None:
    """The same order is full agreement, however bent."""
    marks, labels = [0.0, 0.1, 1.0], [0.0, 0.5, 0.6]
    assert metrics.spearman(marks, labels) == pytest.approx(1.0)
    assert metrics.pearson(marks, labels) < 0.8


def test_equal_marks_share_their_rank() -> None:
    """Ranks 0, 1.5, 1.5, 3 beside 0, 1, 2, 3: 4.5 over the root of 4.5 × 5."""
    assert metrics.spearman([0.0, 0.5, 0.5, 1.0], [0.0, 0.2, 0.4, 0.6]) == pytest.approx(sqrt(0.9))


def test_within_question_each_question_counts_alike() -> None:
    """One of r = 1 with four answers and one of r = 0.5 with three give 0.75."""
    marks = [0.0, 0.2, 0.4, 0.6, 0.0, 0.5, 1.0]
    labels = [0.1, 0.2, 0.3, 0.4, 0.0, 1.0, 0.5]
    assert metrics.within(marks, labels, [*"aaaabbb"]) == pytest.approx(0.75)


def test_a_question_whose_labels_are_equal_says_nothing() -> None:
    """It is passed over; equal marks where labels differ are no agreement."""
    marks, labels = [0.0, 1.0, 0.3, 0.9], [0.0, 1.0, 0.5, 0.5]
    assert metrics.within(marks, labels, [*"aabb"]) == pytest.approx(1.0)
    assert metrics.within([0.0, 1.0, 0.3, 0.3], [0.0, 1.0, 0.4, 0.5], [*"aabb"]) == pytest.approx(0.5)
    assert metrics.within([0.3, 0.9], [0.5, 0.5], [*"bb"]) == 0.0


def test_differences_are_squared_or_taken_as_they_are() -> None:
    """0.3 and 0.4 too much and too little."""
    assert metrics.rmse([0.0, 1.0], [0.3, 0.6]) == pytest.approx(sqrt(0.125))
    assert metrics.absolute([0.0, 1.0], [0.3, 0.6]) == pytest.approx(0.35)


def test_calibration_learns_from_the_other_questions_only() -> None:
    """Each question's line lies a quarter beside the other's; within itself there would be no error."""
    marks, labels = [0.0, 1.0, 0.0, 1.0], [0.0, 0.5, 0.25, 0.75]
    assert metrics.calibrated_rmse(marks, labels, [*"aabb"]) == pytest.approx(0.25)


def test_calibration_takes_away_scale_and_leniency() -> None:
    """Labels on one line of the marks leave nothing."""
    marks = [0.1, 0.4, 0.5, 0.9]
    labels = [0.3 + mark / 2 for mark in marks]
    assert metrics.rmse(marks, labels) > 0.1
    assert metrics.calibrated_rmse(marks, labels, [*"abcd"]) == pytest.approx(0.0, abs=1e-9)


def test_without_a_line_the_mean_of_the_others_is_guessed() -> None:
    """For b 0.5 instead of 1, for a 1 instead of 0 and 1; for a question alone, the middle."""
    assert metrics.calibrated_rmse([0.5, 0.5, 1.0], [0.0, 1.0, 1.0], [*"aab"]) == pytest.approx(
        sqrt(1.25 / 3)
    )
    assert metrics.calibrated_rmse([0.0, 1.0], [0.0, 1.0], [*"aa"]) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("marks", "labels", "expected"),
    [
        ([0.9, 0.2], [1.0, 0.0], 1.0),
        ([0.2, 0.9], [1.0, 0.0], 0.0),
        ([0.9, 0.5, 0.2], [1.0, 0.5, 0.0], 2 / 3),
        ([0.9, 0.6, 0.2, 0.4, 0.1], [1.0, 0.5, 0.0, 1.0, 0.9], (0.5 + 2 / 3) / 2),
        ([0.9, 0.8], [1.0, 1.0], 0.5),
    ],
)
def test_macro_f1_is_the_mean_over_full_and_not_full(
    marks: list[float], labels: list[float], expected: float
) -> None:
    """A mark on the threshold is called full; only a full label is; a class that isn't there counts 0."""
    assert metrics.macro_f1(marks, labels, 0.5) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("marks", "labels", "expected"),
    [
        ([0.9, 0.4, 0.5, 0.1], [1.0, 1.0, 0.0, 0.0], 0.75),
        ([0.9, 0.5, 0.5, 0.1], [1.0, 1.0, 0.0, 0.0], 0.875),
        ([0.3, 0.3, 0.3], [1.0, 0.0, 0.0], 0.5),
        ([0.1, 0.9], [1.0, 0.0], 0.0),
        ([0.1, 0.9], [1.0, 1.0], 0.5),
        ([0.1, 0.9], [0.0, 0.0], 0.5),
    ],
)
def test_auc_counts_pairs_in_the_right_order(
    marks: list[float], labels: list[float], expected: float
) -> None:
    """Ties are half a pair; without pairs it is undecided."""
    assert metrics.auc(marks, labels) == pytest.approx(expected)
