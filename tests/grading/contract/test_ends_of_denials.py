"""Where a denial ends, or another one begins: colons, sums, "and not", bare numbers, things named beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark, Subject

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

MODELS = (Subject("sgd", ("SGD",)), Subject("full", ("full batch",)))


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        (
            "You never deploy a raw model: first the training, then monitoring, and only then the release.",
            1.0,
        ),
        ("Not a list of rules: training and monitoring.", 1.0),
        ("Модель без проверки не выпускают: сначала обучение, training, потом monitoring.", 1.0),
        ("It needs no: training, monitoring or release.", 0.0),
        ("It does not include: training and monitoring.", 0.0),
        ("It needs no data, training or monitoring.", 0.0),
    ],
)
def test_a_colon_ends_a_denial_that_is_complete(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """Where the denied thing stands before it; else it begins the list of what is denied."""
    assert judge(point(["training"], ["monitoring"]), answer).credit == credit


def test_a_sum_behind_a_comma_is_a_statement(point: MakePoint, judge: Judge) -> None:
    """Nothing else is passed, so it has its value."""
    padding = point(["p = 0"], ["s = 1"])
    assert judge(padding, "As nothing else is passed, p = 0 and s = 1.").credit == 1.0


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("It is not disabled and not all neurons take part.", "contradicted"),
        ("It is not disabled, and not all neurons take part.", "contradicted"),
        ("It is off, so all neurons take part.", "covered"),
    ],
)
def test_and_not_begins_another_denial(point: MakePoint, judge: Judge, answer: str, status: str) -> None:
    """It doesn't undo the one before."""
    assert judge(point(["all neurons take part"]), answer).status == status


@pytest.mark.parametrize(
    "answer",
    [
        "We do not drop anything and multiply the weights by p.",
        "We don't drop anything and multiply the weights by p.",
    ],
)
def test_do_not_is_dont(point: MakePoint, judge: Judge, answer: str) -> None:
    """In one word or in two."""
    assert judge(point(["multiply"], ["weights"]), answer).credit == 1.0


def test_bare_numbers_count_items(point: MakePoint, judge: Judge) -> None:
    """A denial in the first reaches no further."""
    answer = "1 standard processes instead of manual work 2 reliable models 3 faster releases"
    assert judge(point(["reliable"], ["models"]), answer).credit == 1.0
    assert judge(point(["faster"], ["releases"]), answer).credit == 1.0


@pytest.mark.parametrize("answer", ["1 epoch without 2 reliable models", "1 of 2 reliable models is not 3"])
def test_other_numbers_count_none(point: MakePoint, judge: Judge, answer: str) -> None:
    """Fewer than three, or too close to each other."""
    assert judge(point(["reliable"], ["models"], ["faster"]), answer).credit < 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "You don't step per sample like SGD; the weights are updated on the entire set.",
        "It doesn't take one sample as SGD does; unlike SGD the weights are updated on the entire set.",
        "Unlike SGD which looks at one sample, it has its weights updated on the entire set.",
        "It has the loop of an SGD, and the weights are updated on the entire set.",
        "SGD jumps about more than the full batch because the full batch is updated on the entire set.",
    ],
)
def test_a_thing_named_beside_is_not_the_subject(point: MakePoint, judge: Judge, answer: str) -> None:
    """What follows is said of the thing asked for."""
    wanted = point(["updated"], ["entire set"], about="full")
    assert judge(wanted, answer, subjects=MODELS).credit == 1.0


def test_a_relative_clause_is_about_the_thing_beside(point: MakePoint, judge: Judge) -> None:
    """It is the other thing that is noisy."""
    noisy = point(["noisy"], ["steps"], about="sgd")
    answer = "The full batch, unlike SGD which takes noisy steps, goes straight down."
    assert judge(noisy, answer, subjects=MODELS).credit == 1.0


@pytest.mark.parametrize("answer", ["It is not a person and not a role", "Это не человек и не должность"])
def test_what_is_wanted_denied_is_not_dismissed(point: MakePoint, judge: Judge, answer: str) -> None:
    """Though another "not" follows it."""
    assert judge(point(["not a person", "не человек"]), answer).credit == 1.0


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("The short ones are filled up, and a mask tells it not to look at the padding.", "covered"),
        ("The short ones are filled up. You should never pad.", "contradicted"),
        ("The short ones are filled up. One must not really pad them.", "contradicted"),
    ],
)
def test_a_claim_of_one_denied_word_needs_the_denial_near(
    point: MakePoint, judge: Judge, answer: str, status: str
) -> None:
    """Further off it is about something else."""
    filled = point(["short ones"], ["filled up"], contradicts=["never pad"])
    assert judge(filled, answer).status == status
