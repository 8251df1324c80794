"""A condition and what follows from it are one statement, with or without a comma or a verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

NEGATIVE = ["negative", "отрицательный", "отрицательные"]
CONTRADICTS = [[NEGATIVE, ["returns zero", "outputs zero", "даёт ноль", "возвращает ноль"]]]


@pytest.mark.parametrize(
    "answer",
    [
        "If x is negative, it returns zero.",
        "When x is negative it returns zero.",
        "If x is negative then it outputs zero.",
        "When the input is negative ReLU returns zero.",
        "It returns zero when x is negative.",
        "Если x отрицательный, функция возвращает ноль.",
        "Если x отрицательный, она даёт ноль.",
        "Когда входы отрицательные, то функция даёт ноль.",
    ],
)
def test_a_case_is_claimed(point: MakePoint, judge: Judge, answer: str) -> None:
    """In a definition by cases the consequence is meant in earnest."""
    small = point(NEGATIVE, ["small negative", "маленькое"], contradicts=CONTRADICTS)
    assert judge(small, answer).status == "contradicted"


@pytest.mark.parametrize(
    "answer",
    [
        "If negative inputs, whatever they are: it's a small negative value.",
        "Negative inputs give a small negative value. If only it returned zero.",
        "It's small negative for negative x. When it returns zero, the input is zero.",
        "Отрицательные входы дают маленькое значение.",
    ],
)
def test_what_is_only_supposed_is_not(point: MakePoint, judge: Judge, answer: str) -> None:
    """A condition alone claims nothing."""
    small = point(NEGATIVE, ["small negative", "маленькое"], contradicts=CONTRADICTS)
    assert judge(small, answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "Чтобы модель была устойчивой: если веса большие, маленькое изменение входа сильно меняет выход.",
        "For the model to be stable: if weights are large, a small change of the input changes the output.",
    ],
)
def test_what_a_condition_leads_to_is_no_claim_about_the_purpose(
    point: MakePoint, judge: Judge, answer: str
) -> None:
    """A condition without a verb ends at its comma and isn't joined to what stands before the colon."""
    stable = point(
        ["stable", "устойчивой"],
        ["change", "changes", "изменение"],
        contradicts=[[["stable", "устойчивой"], ["large", "большие"]]],
    )
    assert judge(stable, answer).status == "covered"


REPEATED = (["seed", "сид", "сида"], ["reproduced", "воспроизвести", "воспроизводимыми"])


@pytest.mark.parametrize(
    "answer",
    [
        "If the seed isn't fixed, results can't be reproduced.",
        "Without a fixed seed, nobody cares why, the results cannot be reproduced.",
        "Without a fixed seed it's impossible for results to be reproduced.",
        "Если сид не зафиксировать, результат не воспроизвести.",
        "Без фиксированного сида результаты нельзя воспроизвести.",
    ],
)
def test_what_cannot_be_without_it_can_be_with_it(point: MakePoint, judge: Judge, answer: str) -> None:
    """Two negations over a condition and what then is impossible say the positive."""
    assert judge(point(*REPEATED), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "If the seed is fixed, results can't be reproduced.",
        "With a fixed seed the results cannot be reproduced.",
        "If the seed isn't fixed, nothing changes, but results can't be reproduced with it either.",
        "If the seed isn't fixed, it is random; with a seed results can't be reproduced.",
        "Если сид зафиксировать, результат не воспроизвести.",
    ],
)
def test_what_cannot_be_with_it_is_denied(point: MakePoint, judge: Judge, answer: str) -> None:
    """One negation; the condition ends at a "but" and at a semicolon."""
    assert judge(point(*REPEATED), answer).credit == 0.0
