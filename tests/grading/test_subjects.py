"""Of which compared thing a word speaks, and which clauses make one statement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Point, PointMark, Question, Subject

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


@pytest.fixture
def asked(question: MakeQuestion, point: MakePoint) -> Question:
    """Only LN works per sample."""
    return question(
        point(["per sample", "за один пример"], about="ln"),
        prompt="Compare the two normalisations.",
        subjects=(Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm", "LN"))),
    )


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("LN works per sample.", "covered"),
        ("BN works per sample.", "contradicted"),
        ("It works per sample.", "covered"),
        ("BN takes the batch, and LN works per sample.", "covered"),
        ("BN works per sample, and LN takes the batch.", "contradicted"),
        ("LN is another one. It works per sample.", "covered"),
        ("BN is another one. It works per sample.", "contradicted"),
        ("BN and LN are alike. One works per sample.", "covered"),
        ("In contrast to BN, LN works per sample.", "covered"),
        ("LN, unlike BN, works per sample.", "covered"),
        ("LN считает за один пример, а BN по батчу.", "covered"),
        ("BN считает за один пример, а LN по батчу.", "contradicted"),
    ],
)
def test_the_nearest_named_subject_counts(asked: Question, answer: str, status: str) -> None:
    """In the clause first, else carried over; a sentence that names both carries nothing on."""
    assert grade(asked, answer).points[0].status == status


def test_the_reason_names_the_right_subject(asked: Question) -> None:
    """A student reads of what the words would have been true."""
    assert "'layer norm'" in grade(asked, "BN works per sample.").points[0].reason


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("If the input is positive it passes, if it is negative it gives zero.", 1.0),
        ("If the input is positive it gives zero, if it is negative it passes.", 0.0),
        ("When x is positive, it passes. When x is negative, it gives zero.", 1.0),
    ],
)
def test_each_case_of_a_sentence_stands_for_itself(
    question: MakeQuestion, point: MakePoint, answer: str, credit: float
) -> None:
    """The condition of one case and the consequence of another are no statement."""
    relu = question(point(["negative"], ["zero"]))
    assert grade(relu, answer).mark == credit


def test_a_condition_alone_claims_nothing(question: MakeQuestion, point: MakePoint) -> None:
    """If I need a large batch is no claim that it be large."""
    asked = question(point(["smaller batch"], contradicts=["large batch"]))
    text = "A smaller batch. If I need a large batch, I accumulate gradients."
    assert grade(asked, text).mark == 1.0
    assert grade(asked, "A smaller batch. I take a large batch.").mark == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "Layer norm is independent of the batch size.",
        "Layer norm works independently of batch size.",
        "The layer norm is free from any batch effects, the batch size may be one.",
    ],
)
def test_a_name_isnt_put_together_over_a_verb(point: MakePoint, question: MakeQuestion, answer: str) -> None:
    """What is said of the norm holds the word batch, and names no batch norm."""
    asked = question(
        point(["batch size", "batch effects"], ["independent", "independently", "free"], about="ln"),
        prompt="What are the differences?",
        subjects=(Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm", "LN"))),
    )
    assert grade(asked, answer).mark == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "The norm of the batch is independent of its size.",
        "Images to get new: rotated.",
        "The weights of the decoder.",
        "The gradients are small.",
    ],
)
def test_a_pair_is_one_over_a_link_alone(point: MakePoint, judge: Judge, answer: str) -> None:
    """The norm of the batch, images to get new, gradients that are small."""
    pairs = point(["batch norm", "new images", "decoder weights", "small gradients"])
    assert judge(pairs, answer).credit == 1.0
