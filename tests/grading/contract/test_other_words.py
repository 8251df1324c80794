"""Said in other words, inflections, order, spelling, abbreviations, hyphenation, brackets: full credit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Point, PointMark, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]

OVERFITTING = (("reduce", "reduction", "lower"), ("overfitting", "overfit"))


@pytest.mark.parametrize(
    "answer",
    [
        "It reduces overfitting.",
        "Overfitting is reduced by it.",
        "The main benefit: a reduction of overfitting.",
        "It lowers the danger that the model overfits.",
        "overfitting gets reduced",
        "REDUCES OVERFITTING",
        "It reduces (as everybody knows) overfitting.",
        "It reduces over-fitting.",
        "It reduces over fitting.",
        "Well, I'd say it's about reducing overfitting, mostly.",
        "It has one effect. It reduces overfitting, that is, the gap between the sets.",
    ],
)
def test_any_wording_of_an_alternative_earns_full_credit(point: MakePoint, judge: Judge, answer: str) -> None:
    """Inflection, voice, order, case, brackets and hyphens don't matter."""
    mark = judge(point(*OVERFITTING), answer)
    assert (mark.status, mark.credit) == ("covered", 1.0)


@pytest.mark.parametrize(
    ("alternative", "said"),
    [
        ("normalise", "It normalizes the inputs"),
        ("normalize", "the normalisation of inputs"),
        ("regularisation", "some regularization"),
        ("mini-batch", "per minibatch"),
        ("mini-batch", "one mini batch"),
        ("minibatch", "over mini-batches"),
        ("dropout", "we use drop-out"),
        ("batch norm", "a BatchNorm layer"),
        ("batch norm", "nn.BatchNorm2d after it"),
        ("fully connected layers", "fully connected (dense) layers"),
        ("classification", "used for classif. of digits"),
        ("initialisation", "depends on the init of weights"),
        ("behaviour", "a different behavior"),
        ("labelled", "labeled data"),
        ("matrix", "two matrices"),
        ("decoder weights", "the weights of the decoder"),
        ("update weights", "the weights are updated"),
        ("near zero", "they are nearly 0"),
        ("two networks", "it has 2 networks"),
        ("torch.no_grad", "with torch.no_grad(): model(x)"),
        ("zero_grad", "optimizer.zero_grad() clears them"),
    ],
)
def test_spelling_variants_are_the_same_words(
    point: MakePoint, judge: Judge, alternative: str, said: str
) -> None:
    """British and American, joined and apart, abbreviated, passive, numbers in words, names of code."""
    assert judge(point([alternative]), said).credit == 1.0


def test_a_glossary_name_stands_for_every_other(question: MakeQuestion, point: MakePoint) -> None:
    """An alternative that contains a term also matches with its other names in it."""
    synonyms = (("SGD", "stochastic gradient descent", "стохастический градиентный спуск"),)
    asked = question(point(["noise of SGD"], ["helps"]), synonyms=synonyms)
    assert grade(asked, "The noise of stochastic gradient descent helps.").mark == 1.0
    assert grade(asked, "The noise of SGD helps.").mark == 1.0


def test_a_point_may_be_said_over_two_sentences_that_a_pronoun_joins(point: MakePoint, judge: Judge) -> None:
    """A window is a sentence, with its neighbour where a pronoun carries the subject on."""
    two = point(["gradient"], ["small", "tiny"])
    assert judge(two, "Look at the gradient. It becomes tiny.").credit == 1.0
    assert judge(two, "Look at the gradient. Colourful pictures of cats. Tiny ones.").credit < 1.0


def test_any_of_several_ways_earns_the_point(question: MakeQuestion, point: MakePoint) -> None:
    """Ways are alternatives as a whole."""
    either = Point("p", (*point(["left"], ["right"]).ways, *point(["both sides"]).ways))
    asked: Question = question(either)
    assert grade(asked, "It looks at both sides.").mark == 1.0
    assert grade(asked, "It looks left and right.").mark == 1.0


@pytest.mark.parametrize(
    "answer", ["↑ dataset size, better generalisation", "dataset size ↑", "dataset size grows → fewer errors"]
)
def test_arrows_of_note_takers_are_read(point: MakePoint, judge: Judge, answer: str) -> None:
    """Up is an increase, and an arrow parts two statements."""
    assert judge(point(["increase", "grow"], ["dataset size"]), answer).credit == 1.0


def test_an_arrow_ends_a_negation(point: MakePoint, judge: Judge) -> None:
    """No reset → old gradients are used: they are."""
    assert judge(point(["old gradients"]), "no reset → old gradients are used").credit == 1.0
