"""A wrong claim costs its share once and is named; what is not claimed costs nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Misconception, Point, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]

CLAIM = Misconception(
    "It is caused by too large a learning rate", (("caused by", "because of"), ("learning rate", "step size"))
)


@pytest.fixture
def asked(question: MakeQuestion, point: MakePoint) -> Question:
    return question(point(["small", "tiny"]), wrong=(CLAIM,))


def test_a_wrong_claim_costs_a_quarter_once(asked: Question) -> None:
    """It is named with its words, and saying it twice costs no more."""
    text = "They get small. It is caused by a large learning rate, really because of the learning rate."
    marking = grade(asked, text)
    assert marking.mark == 0.75
    (wrong,) = marking.wrong
    assert (wrong.claim, wrong.cost) == (CLAIM.claim, 0.25)
    assert "learning rate" in text[wrong.evidence[0].start : wrong.evidence[-1].end]


@pytest.mark.parametrize(
    "aside",
    [
        "It is not caused by the learning rate.",
        "It isn't because of the learning rate.",
        "Is it caused by the learning rate?",
        "Some think it is caused by the learning rate, but no.",
        "Maybe it is caused by the learning rate.",
        "It is caused by saturation. The learning rate should be small.",
        "Это не из-за learning rate.",
    ],
)
def test_no_claim_no_cost(asked: Question, aside: str) -> None:
    """Denied, asked, reported, hedged, or in two separate statements."""
    assert grade(asked, f"They get small. {aside}").wrong == ()


def test_the_mark_never_falls_below_zero(asked: Question) -> None:
    """Costs end at nothing."""
    assert grade(asked, "It is caused by a large learning rate.").mark == 0.0
