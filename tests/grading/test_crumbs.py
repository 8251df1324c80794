"""Right words in an answer that is wrong nearly everywhere else are taken for chance."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Point, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]


@pytest.fixture
def asked(point: MakePoint, question: MakeQuestion) -> Question:
    """A question of three equal points."""
    return question(
        point(["noise"], ["learn", "memorise"]),
        point(["training error"], ["low", "small"]),
        point(["new data"], ["fail", "poor"], contradicts=["great on new data"]),
    )


def test_one_right_point_among_two_reversed_counts_nothing(asked: Question) -> None:
    """The point says why, and nothing of it is lit up."""
    marking = grade(asked, "It memorises noise. The training error is not low. It is great on new data.")
    assert marking.mark == 0.0
    crumb = marking.points[0]
    assert (crumb.status, crumb.evidence) == ("missed", ())
    assert "memorises noise" in crumb.reason


def test_as_much_right_as_wrong_keeps_what_is_right(asked: Question) -> None:
    """A mixed answer gets the points it earned."""
    marking = grade(asked, "It memorises noise. The training error is not low.")
    assert [point.credit for point in marking.points] == [1.0, 0.0, 0.0]


def test_what_is_only_left_out_costs_no_more_than_itself(asked: Question) -> None:
    """Silence about two points contradicts nothing."""
    assert grade(asked, "It memorises noise.").points[0].credit == 1.0
