"""Who denies or reverses a point gets nothing for it, and is shown the words that did it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Point, PointMark, Question, Relation, Subject

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]

REDUCES = (("reduce", "lower", "prevent"), ("overfitting", "overfit"))


@pytest.mark.parametrize(
    "answer",
    [
        "It does not reduce overfitting.",
        "It doesn't reduce overfitting.",
        "It never reduces overfitting.",
        "it doesnt reduce overfitting",
        "It fails to reduce overfitting.",
        "It cannot lower overfitting at all.",
        "It is not true that it reduces overfitting.",
        "It's false that it prevents overfitting.",
        "Neither does it reduce overfitting nor does it help.",
        "It no longer reduces overfitting.",
        "It is unable to prevent overfitting.",
        "It increases overfitting.",
    ],
)
def test_a_denied_point_is_contradicted(point: MakePoint, judge: Judge, answer: str) -> None:
    """By a negation or by the opposite verb; the words against are named."""
    mark = judge(point(*REDUCES), answer)
    assert (mark.status, mark.credit) == ("contradicted", 0.0)
    assert mark.against
    assert "“" in mark.reason


@pytest.mark.parametrize(
    "answer",
    [
        "It not only reduces overfitting, it is cheap too.",
        "It is not an architecture, it reduces overfitting.",
        "Without doubt it reduces overfitting.",
        "No, it reduces overfitting.",
        "It doesn't cost much and it reduces overfitting.",
        "It isn't free, but it reduces overfitting.",
        "It never fails to reduce overfitting.",
        "Unlike momentum, it reduces overfitting.",
        "Instead of more data we use it and it lowers overfitting.",
        "I'm not sure about the name, however it prevents overfitting.",
        "There is no doubt that it reduces overfitting.",
        "If you don't shuffle the data, it still reduces overfitting.",
    ],
)
def test_a_negation_of_something_else_takes_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Negation has a scope; what stands outside it is asserted."""
    assert judge(point(*REDUCES), answer).credit == 1.0


@pytest.mark.parametrize(
    ("groups", "answer"),
    [
        ([["encoder"], ["compress"]], "The decoder compresses the input."),
        ([["minimise"], ["loss"]], "We maximise the loss."),
        ([["before"], ["activation"]], "It stands after the activation."),
        ([["first layers"], ["small"]], "In the first layers they get large."),
        ([["faster", "speeds up"], ["training"]], "Training gets slower."),
        ([["уменьшает"], ["переобучение"]], "Это увеличивает переобучение."),
        ([["кодировщик"], ["сжимает"]], "Декодировщик сжимает вход."),
    ],
)
def test_the_opposite_word_reverses_a_point(
    point: MakePoint, judge: Judge, groups: list[list[str]], answer: str
) -> None:
    """Known opposites count where the rest of the point is met beside them."""
    mark = judge(point(*groups), answer)
    assert (mark.status, mark.credit) == ("contradicted", 0.0)


def test_the_compared_things_exchanged_earn_nothing(question: MakeQuestion, point: MakePoint) -> None:
    """What is true of one subject, said of the other, is contradicted."""
    asked = question(
        point(["across", "over"], ["batch"], about="bn"),
        point(["within", "inside"], ["sample"], about="ln"),
        prompt="How do the two normalisations differ?",
        subjects=(Subject("bn", ("batch norm", "BN")), Subject("ln", ("layer norm", "LN"))),
    )
    right = "BN works across the batch, whereas LN works within one sample."
    wrong = "LN works across the batch, whereas BN works within one sample."
    assert grade(asked, right).mark == 1.0
    marking = grade(asked, wrong)
    assert marking.mark == 0.0
    assert [mark.status for mark in marking.points] == ["contradicted", "contradicted"]


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("L1 drives the weights to zero.", 1.0),
        ("The weights are driven to zero by L1.", 1.0),
        ("The weights drive L1 to zero.", 0.0),
        ("L1 doesn't drive weights to zero.", 0.0),
    ],
)
def test_a_relation_keeps_who_does_what(point: MakePoint, judge: Judge, answer: str, credit: float) -> None:
    """The passive is turned round, exchanged places are wrong."""
    relation = point(ways=(Relation(("L1",), ("drive", "push"), ("weights",)),))
    mark = judge(relation, answer)
    assert mark.credit == credit
    if not credit:
        assert mark.status == "contradicted"


def test_right_and_wrong_together_are_contradicted_with_both_spans(point: MakePoint, judge: Judge) -> None:
    """What contradicts a point takes it, even where it was said before; both are shown."""
    text = "It reduces overfitting, that is clear. And it makes overfitting worse."
    mark = judge(point(*REDUCES, contradicts=["makes overfitting worse"]), text)
    assert (mark.status, mark.credit) == ("contradicted", 0.0)
    assert [text[span.start : span.end] for span in mark.evidence] == ["reduces overfitting"]
    assert [text[span.start : span.end] for span in mark.against] == ["makes overfitting worse"]


@pytest.mark.parametrize(
    "answer",
    [
        "It increases overfitting, no wait, it reduces overfitting.",
        "It makes overfitting worse. No, sorry, it reduces overfitting.",
        "Some think that it makes overfitting worse, which is wrong. It reduces overfitting.",
        "Does it make overfitting worse? It reduces overfitting.",
        "It doesn't make overfitting worse, it reduces overfitting.",
        "Unlike a larger network, which makes overfitting worse, it reduces overfitting.",
    ],
)
def test_what_is_taken_back_or_only_reported_is_no_claim(point: MakePoint, judge: Judge, answer: str) -> None:
    """Corrections replace what they correct; errors of others, questions and denied errors are no claims."""
    mark = judge(point(*REDUCES, contradicts=["make overfitting worse", "increases overfitting"]), answer)
    assert (mark.status, mark.credit) == ("covered", 1.0)
