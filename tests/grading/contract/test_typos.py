"""Typos of a fast typist earn full credit, in the keyword too; two different words are never one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark, Question
from oralsim.grading.passage import read

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("gradient", "gradeint"),
        ("gradients", "gradiens"),
        ("perceptron", "perceptorn"),
        ("representations", "represntations"),
        ("discriminator", "discrimnator"),
        ("sequence", "seqence"),
        ("weights", "wieghts"),
        ("filters", "fliters"),
        ("beam width", "baem width"),
        ("regularisation", "regularizaton"),
        ("hidden layer", "onehidden layer"),
        ("left context", "onthe left context"),
        ("точность", "тончость"),
        ("градиент", "градеинт"),
        ("walks", "wlks"),
        ("сетка", "стка"),
        ("регуляризация", "регулризация"),
    ],
)
def test_a_slip_of_the_fingers_is_forgiven(point: MakePoint, judge: Judge, word: str, typed: str) -> None:
    """Swapped, missing, doubled letters and words run together."""
    assert judge(point([word]), f"so {typed} matters").credit == 1.0


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("supervised", "unsupervised"),
        ("ascent", "descent"),
        ("L1", "L2"),
        ("bias", "variance"),
        ("minimise", "maximise"),
        ("increase", "decrease"),
        ("encoder", "decoder"),
        ("convex", "nonconvex"),
        ("prior", "posterior"),
        ("overfitting", "underfitting"),
        ("exploding", "exploring"),
        ("batch", "patch"),
        ("batch", "match"),
        ("invariance", "equivariance"),
        ("ReLU", "GELU"),
        ("bias", "basis"),
        ("weights", "heights"),
        ("noise", "nose"),
        ("biased", "unbiased"),
        ("generator", "generate"),
        ("normalise", "normal"),
        ("initialise", "initial"),
        ("transformer", "transform"),
        ("memorise", "memory"),
        ("недообучение", "переобучение"),
        ("кодировщик", "декодировщик"),
        ("максимизирует", "минимизирует"),
        ("переобучение", "предобучение"),
        ("вывод", "выход"),
        ("probability", "probably"),
        ("ability", "inability"),
        ("input", "output"),
        ("model", "mode"),
    ],
)
def test_another_word_is_no_misspelling(point: MakePoint, judge: Judge, word: str, other: str) -> None:
    """Short opposites, terms of the field and common words stay apart, in both directions."""
    assert judge(point([word]), f"so {other} matters").credit == 0.0
    assert judge(point([other]), f"so {word} matters").credit == 0.0


def test_a_word_of_the_bank_is_never_a_misspelling_of_another(
    question: MakeQuestion, point: MakePoint, judge: Judge
) -> None:
    """Terms that the bank knows stand for themselves."""
    asked = point(["quaternion"])
    assert judge(asked, "a quaterniom is used").credit == 1.0
    assert judge(asked, "a quaterniom is used", terms=frozenset({"quaterniom"})).credit == 0.0


@pytest.mark.parametrize("slip", ["witohut", "withot", "withoout", "doessnt", "neveer", "nothng"])
def test_a_slip_in_a_cue_is_still_a_cue(slip: str) -> None:
    """Two letters exchanged, one left out, one doubled: it would turn the statement round."""
    cue = read(slip).words[0].word
    assert cue in {"without", "doesnt", "never", "nothing"}


@pytest.mark.parametrize("word", ["ever", "either", "noting", "потом", "место", "within"])
def test_what_is_a_word_is_no_slip(word: str) -> None:
    """Though one letter away from a cue."""
    assert read(word).words[0].word == word
