"""Right words in an answer that says the opposite of as much, or of far more, are doubted or not counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from oralsim.grading import grade
from oralsim.grading.model import AnyOf, Misconception, Point, Question

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


def test_as_much_right_as_wrong_counts_half(asked: Question) -> None:
    """Of a mixed answer the right point counts half, and says why."""
    marking = grade(asked, "It memorises noise. The training error is not low.")
    assert [point.credit for point in marking.points] == [0.5, 0.0, 0.0]
    assert (marking.points[0].status, bool(marking.points[0].evidence)) == ("partial", True)
    assert "half" in marking.points[0].reason


def test_mostly_right_keeps_what_is_right(asked: Question) -> None:
    """One reversed point among right ones costs only itself."""
    marking = grade(asked, "It memorises noise. The training error is low. It is great on new data.")
    assert [point.credit for point in marking.points] == [1.0, 1.0, 0.0]


def test_what_is_only_left_out_costs_no_more_than_itself(asked: Question) -> None:
    """Silence about two points contradicts nothing."""
    assert grade(asked, "It memorises noise.").points[0].credit == 1.0


def test_a_full_choice_raises_no_doubt(point: MakePoint, question: MakeQuestion) -> None:
    """Where one of two is enough and said, the other one reversed speaks against nothing else."""
    asked = question(AnyOf(1, (point(["dropout"]), point(["cheap", "fast"], contradicts=["slow"]))))
    assert grade(asked, "Dropout. It is slow.").mark == 1.0


def test_a_wrong_claim_is_not_held_against_the_rest_too(asked: Question) -> None:
    """It has its own cost; where it has none the rest is doubted."""
    answer = "It memorises noise. It is great on new data."
    claim = Misconception("It generalises", (("great on new data",),), cost=0.1)
    assert grade(asked, answer).points[0].credit == 0.5
    marking = grade(replace(asked, wrong=(claim,)), answer)
    assert [point.credit for point in marking.points] == [1.0, 0.0, 0.0]
    assert marking.mark == pytest.approx(1 / 3 - 0.1)
