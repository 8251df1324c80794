"""A question that the candidate asks claims nothing; what stands before it in the sentence does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    "answer",
    [
        "MLM: words are hidden; NSP: does one sentence follow the other?",
        "Words are hidden, is that what you mean?",
        "Слова скрываются; как это называется?",
    ],
)
def test_only_the_question_is_asked(point: MakePoint, judge: Judge, answer: str) -> None:
    """The statement before a question in one sentence stands."""
    assert judge(point(["words", "слова"], ["hidden", "скрываются"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "Are the words hidden?",
        "Is it that some words are hidden?",
        "Words are hidden or what?",
        "Слова скрываются?",
    ],
)
def test_a_question_claims_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Asked, not said."""
    assert judge(point(["words", "слова"], ["hidden", "скрываются"]), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "With it memory is saved, without it one uses more memory.",
        "Unlike the other, where more memory is used, here memory is saved.",
    ],
)
def test_what_holds_without_it_is_no_claim_about_it(point: MakePoint, judge: Judge, answer: str) -> None:
    """What happens without the thing, or with another, contradicts nothing."""
    assert judge(point(["memory"], ["saved"], contradicts=["more memory"]), answer).credit == 1.0


FOLLOWS = (["one sentence follows", "B follows", "продолжает второе"],)


@pytest.mark.parametrize(
    "answer",
    [
        "NSP: does B follow A?",
        "Two tasks: MLM - words are hidden; NSP - a pair of sentences, does B follow A?",
        "Next sentence prediction – does one sentence follow the other?",
        "NSP: продолжает ли второе предложение первое?",
    ],
)
def test_a_question_behind_the_name_of_a_task_describes_it(
    point: MakePoint, judge: Judge, answer: str
) -> None:
    """It is what the model has to answer, not what the candidate asks."""
    assert judge(point(*FOLLOWS), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "NSP, does B follow A?",
        "The model is trained on pairs: does B follow A?",
        "I am not quite sure about this one: does B follow A?",
        "NSP: can it be that B follows A?",
        "Does B follow A?",
        "NSP, продолжает ли второе предложение первое?",
        "Masked language modelling; does B follow A?",
    ],
)
def test_any_other_question_is_asked(point: MakePoint, judge: Judge, answer: str) -> None:
    """Behind a comma, a semicolon, a statement."""
    assert judge(point(*FOLLOWS), answer).credit == 0.0
