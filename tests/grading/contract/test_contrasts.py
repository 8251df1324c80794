"""A contrast brings in another thing: what is told of that one contradicts nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark, Subject

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.fixture
def whole(point: MakePoint) -> Point:
    """The weights are updated on the whole set, not after each example."""
    return point(
        ["whole set", "всей выборке"],
        ["updated", "обновляются"],
        contradicts=["after each example", "repeats old data", "после каждого примера"],
    )


@pytest.mark.parametrize(
    "answer",
    [
        "Unlike SGD, where the weights change after each example, they are updated on the whole set.",
        "Unlike SGD, in which the weights change after each example, weights are updated on the whole set.",
        "Opposite of SGD, which learns after each example, it is updated on the whole set.",
        "Unlike SGD, which is noisy and learns after each example, it is updated on the whole set.",
        "In contrast to SGD, where it is noisy but learns after each example, it's updated on the whole set.",
        "Unlike SGD, when the weights change after each example, here they are updated on the whole set.",
        "They are updated on the whole set, unlike SGD, which changes them after each example.",
        "В отличие от SGD, где веса меняются после каждого примера, они обновляются на всей выборке.",
        "В отличие от SGD, при котором веса меняются после каждого примера, они обновляются на всей выборке.",
    ],
)
def test_the_clause_about_the_other_thing_is_its_own(whole: Point, judge: Judge, answer: str) -> None:
    """Where, in which, when, with all that an "and" joins on before the statement."""
    assert judge(whole, answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "Unlike SGD, it is updated on the whole set, which happens after each example.",
        "Unlike SGD, the weights, which are updated on the whole set, change after each example.",
        "Unlike SGD, which is noisy, it learns after each example, updated on the whole set.",
        "They are updated on the whole set, unlike SGD, and that is done after each example.",
        "В отличие от SGD, они обновляются на всей выборке, и это после каждого примера.",
        "Unlike SGD, which is noisy and updated, after each example it takes the whole set.",
    ],
)
def test_the_statement_itself_is_claimed(whole: Point, judge: Judge, answer: str) -> None:
    """Also with a relative clause of its own, and behind an "and" that ends the sentence."""
    assert judge(whole, answer).status == "contradicted"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("LN: on top of what BN does it works per sample.", "covered"),
        ("LN, in addition to BN statistics, works per sample.", "covered"),
        ("LN is newer. So on top of BN statistics it works per sample.", "covered"),
        ("Besides the BN part, LN works per sample.", "covered"),
        ("LN: помимо статистик BN считает per sample.", "covered"),
        ("Besides, BN works per sample.", "contradicted"),
        ("BN: on top of LN statistics it works per sample.", "contradicted"),
    ],
)
def test_what_something_comes_on_top_of_isnt_spoken_of(
    point: MakePoint, judge: Judge, answer: str, status: str
) -> None:
    """At the head of a piece it is only what is added to."""
    subjects = (Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm", "LN")))
    assert judge(point(["per sample"], about="ln"), answer, subjects=subjects).status == status
