"""Words that a phrase takes for others: the only of "not only", what is avoided, what is opposite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


def test_not_only_is_no_only(point: MakePoint, judge: Judge) -> None:
    """Also where a contradiction begins with the word."""
    one = point(["updates", "updated"], ["weights"], contradicts=((("only once per epoch",),),))
    assert judge(one, "The weights are updated on small groups, not only once per epoch.").status == "covered"
    assert judge(one, "The weights are updated only once per epoch.").status == "contradicted"


def test_a_reason_to_avoid_something_may_be_the_point(point: MakePoint, judge: Judge) -> None:
    """Where the words themselves say what is avoided; avoiding the thing dismisses it."""
    assert judge(point(["avoid overfitting"], term=True), "It is used to avoid overfitting.").credit == 1.0
    assert judge(point(["dropout"], term=True), "One should avoid dropout there.").credit == 0.0


@pytest.mark.parametrize("between", ["opposite to", "against"])
def test_what_is_opposite_is_another_thing(point: MakePoint, judge: Judge, between: str) -> None:
    """A direction opposite to the gradient is no direction of the gradient."""
    one = point(["step"], ["direction"], contradicts=((("direction of the gradient",),),))
    assert judge(one, f"We step in the direction {between} the gradient.").status == "covered"
    assert judge(one, "We step in the direction of the gradient.").status == "contradicted"
