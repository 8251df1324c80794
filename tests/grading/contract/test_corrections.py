"""Who corrects himself means the later; who reports what others think doesn't claim it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

SMALL = (["gradients", "градиенты"], ["small", "shrink", "маленькие", "уменьшаются"])
HUGE = [[["gradients", "градиенты"], ["huge", "grow", "огромные", "растут"]]]


@pytest.mark.parametrize(
    "answer",
    [
        "The gradients get huge. Hm, scratch that: they get small.",
        "The gradients get huge. No, that's wrong, the gradients get small.",
        "The gradients get huge, sorry, they get small.",
        "The gradients get huge. Oops, small.",
        "The gradients get huge, no wait, they get small.",
        "The gradients grow, I meant they shrink.",
        "The gradients grow, er, excuse me, shrink.",
        "Градиенты огромные, ой, маленькие.",
        "Градиенты растут, точнее, уменьшаются.",
        "Градиенты растут, простите, они уменьшаются.",
        "Градиенты растут. Ой, нет, они уменьшаются.",
    ],
)
def test_the_later_counts_and_the_subject_stays(point: MakePoint, judge: Judge, answer: str) -> None:
    """What is said of it is taken back, not what is spoken of."""
    mark = judge(point(*SMALL, contradicts=HUGE), answer)
    assert (mark.status, mark.credit) == ("covered", 1.0)


@pytest.mark.parametrize(
    "answer",
    [
        "The gradients get small, sorry, they get huge.",
        "The gradients shrink, I meant they grow.",
        "The gradients get small. Hm, scratch that: they grow.",
        "Градиенты уменьшаются, ой, они растут.",
        "Градиенты маленькие, то есть нет, огромные.",
    ],
)
def test_what_is_taken_back_is_not_credited(point: MakePoint, judge: Judge, answer: str) -> None:
    """Also where it was right."""
    mark = judge(point(*SMALL, contradicts=HUGE), answer, prompt="What of the gradients?")
    assert mark.credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "Subsets of the weights, I meant of the training data.",
        "Subsets of the weights, sorry, of the data.",
        "Подмножества весов, вернее, данных.",
        "Subsets of the data. Sorry, I don't know any more.",
        "Subsets of the data. Sorry, but that's all.",
        "It learns from data more precisely, in subsets.",
        "Подмножества данных, и модель учится точнее.",
    ],
)
def test_only_the_part_that_is_exchanged_goes(point: MakePoint, judge: Judge, answer: str) -> None:
    """A mere excuse, a comparative, the parallel part: the rest counts."""
    parts = point(["subset", "подмножества"], ["data", "данных"], contradicts=["subsets of the weights"])
    assert judge(parts, answer).status == "covered"


def test_an_interjection_makes_no_list(point: MakePoint, judge: Judge) -> None:
    """It is no thing named beside the others."""
    answer = "For negative x, pardon, for positive x, the output is x."
    assert judge(point(["positive"], ["output x"]), answer).status == "covered"


@pytest.mark.parametrize(
    "answer",
    [
        "Many people wrongly think that the gradients grow, but they shrink.",
        "It is often said that the gradients grow, but they shrink.",
        "Многие ошибочно думают, что градиенты растут, но они уменьшаются.",
        "Иногда говорят, что градиенты растут, но это не так: они уменьшаются.",
        "Распространённая ошибка — думать, что градиенты растут, но они уменьшаются.",
        "Бытует мнение, что градиенты растут, но они уменьшаются.",
        "It's a myth that the gradients grow, but they shrink.",
        "Это ошибка думать, что градиенты растут, но они уменьшаются.",
        "Обычно считают, что градиенты растут, но они уменьшаются.",
    ],
)
def test_the_error_of_others_is_not_ones_own(point: MakePoint, judge: Judge, answer: str) -> None:
    """Whoever is named, with or without an adverb."""
    assert judge(point(*SMALL, contradicts=HUGE), answer).status == "covered"


@pytest.mark.parametrize(
    "answer",
    [
        "Some think that the gradients shrink, but the gradients grow.",
        "Многие думают, что градиенты уменьшаются, но градиенты растут.",
        "I think that the gradients grow.",
        "Я думаю, что градиенты растут.",
        "Often the gradients grow, I think.",
        "Обычно считают среднее, и градиенты растут.",
    ],
)
def test_ones_own_view_is_a_claim(point: MakePoint, judge: Judge, answer: str) -> None:
    """After "but" the candidate speaks himself."""
    mark = judge(point(*SMALL, contradicts=HUGE), answer)
    assert mark.status == "contradicted"
