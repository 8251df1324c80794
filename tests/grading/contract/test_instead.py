"""What is done instead: two verbs of one object deny only the first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

FAST = (("speed up", "accelerate", "ускоряет"), ("training", "обучение"))


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("Она не замедляет обучение, а ускоряет.", 1.0),
        ("Она не замедляет обучение, а стабилизирует и ускоряет его.", 1.0),
        ("It doesn't slow training down but speeds it up.", 1.0),
        ("Instead of slowing training down, it speeds it up.", 1.0),
        ("Она не ускоряет обучение, а замедляет.", 0.0),
        ("It doesn't speed training up but slows it down.", 0.0),
        ("Она не ускоряет обучение, а снижает переобучение.", 0.0),
        ("Instead of speeding training up, it slows it down.", 0.0),
        ("It doesn't speed up training but it looks nice.", 0.0),
    ],
)
def test_two_verbs_of_one_object_deny_only_the_first(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """The object is said for the second one too, taken up by a pronoun or not at all."""
    speeds = point(*FAST, contradicts=["slows training", "замедляет обучение"])
    assert judge(speeds, answer).credit == credit


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("It doesn't overwrite the old gradients but adds to them.", 1.0),
        ("It does not overwrite the old gradients but adds to them.", 1.0),
        ("It doesn't erase the old gradients, it adds to them.", 1.0),
        ("It won't wipe the old gradients, it will add to them.", 1.0),
        ("Он не стирает старые градиенты, он прибавляет к ним новые.", 1.0),
        ("It doesn't add to the old gradients but overwrites them.", 0.0),
        ("It doesn't add to the old gradients, it overwrites them.", 0.0),
        ("Он не прибавляет к старым градиентам, он их стирает.", 0.0),
        ("It isn't part of the old gradients, and they add up.", 0.0),
        ("It doesn't care for the old gradients, adding is simple.", 0.0),
    ],
)
def test_what_is_done_to_it_instead_is_said_of_the_object(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """Whatever the denied verb is, and with a subject of its own too."""
    kept = point(["add", "adds", "прибавляет"], ["old gradients", "старые градиенты", "старым градиентам"])
    assert judge(kept, answer).credit == credit


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("Don't double the batch, halve it.", 1.0),
        ("Не удваивайте батч, уменьшите его вдвое.", 1.0),
        ("Don't halve the batch, double it.", 0.0),
        ("Don't halve the batch.", 0.0),
        ("Don't halve the batch, buy more memory.", 0.0),
        ("Не уменьшайте батч, удвойте его.", 0.0),
    ],
)
def test_an_order_and_the_one_in_its_place_share_their_object(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """Taken up by a pronoun right behind the second verb."""
    halve = point(["halve", "уменьшите", "уменьшайте"], ["batch", "батч"])
    assert judge(halve, answer).credit == credit


def test_the_object_alone_is_shared(point: MakePoint, judge: Judge) -> None:
    """Where it should go stays denied."""
    closer = point(["mean"], ["closer to zero", "to zero"])
    assert judge(closer, "It doesn't bring the mean closer to zero but pushes it away.").credit == 0.0
