"""Claims that are named and called false, reported, or only wondered about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

SMALL = (("gradients", "градиенты"), ("small", "маленькие", "маленькими"))


@pytest.mark.parametrize(
    "answer",
    [
        "The claim that the gradients become small is wrong.",
        "That the gradients become small is false.",
        "It doesn't mean that the gradients are small.",
        "I used to think that the gradients are small, but that's wrong.",
        "I wonder whether the gradients become small.",
        "They supposedly become small, the gradients, but in truth they grow.",
        "One might think the gradients become small; in reality they grow.",
        "The gradients nver get small.",
        "Утверждение, что градиенты становятся маленькими, неверно.",
        "Будет ошибкой сказать, что градиенты становятся маленькими.",
        "Это миф, что градиенты маленькие.",
        "Градиенты якобы маленькие, но это неправда.",
        "Маленькими градиенты не становятся.",
    ],
)
def test_what_is_called_false_earns_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Whoever names a claim to refute it doesn't make it."""
    assert judge(point(*SMALL), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "That the gradients are small is the whole problem.",
        "The idea is that the gradients become small.",
        "It means that the gradients are small.",
        "The gradients become small because a wrong scale makes each factor less than one.",
        "Градиенты становятся маленькими, и это неприятно.",
    ],
)
def test_what_is_only_named_before_it_is_said_counts(point: MakePoint, judge: Judge, answer: str) -> None:
    """The same frames without a refutation assert what they hold."""
    assert judge(point(*SMALL), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It doesn't say in which direction the weights should move.",
        "It does not tell you which direction to take.",
        "Она не показывает, в каком направлении менять веса.",
    ],
)
def test_a_denied_question_is_denied(point: MakePoint, judge: Judge, answer: str) -> None:
    """What isn't told isn't known: the negation goes on over which, how, как."""
    assert judge(point(["direction", "направление", "направлении"]), answer).credit == 0.0


def test_a_typo_of_the_opposite_is_the_opposite(point: MakePoint, judge: Judge) -> None:
    """The Russian "нетрудно" is no slip of "трудно"."""
    assert judge(point(["трудно"], ["обучить"]), "Обучить такую сеть нетрудно.").credit == 0.0
