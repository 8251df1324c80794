"""What may stand between the words of a phrase."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    ("phrase", "answer", "found"),
    [
        ("well only on the training", "It performs well not only on the training data.", False),
        ("well only on the training", "It performs well only on the training data.", True),
        ("not only on the training", "It performs well, not only on the training data.", True),
        ("хорошо только на обучающих", "Работает хорошо не только на обучающих данных.", False),
        ("хорошо только на обучающих", "Работает хорошо только на обучающих данных.", True),
        ("memorise better", "It does memorise (overfitting) and better weights are lost.", False),
        ("memorise better", "It can memorise (by heart) better than others.", True),
        ("stochastic descent", "It is stochastic (mini-batch) gradient descent.", True),
        ("fast to train", "It is fast and easy to train.", True),
    ],
)
def test_a_phrase_reaches_over_little(
    point: MakePoint, judge: Judge, phrase: str, answer: str, found: bool
) -> None:
    """Not over "not only" to its own "only", nor beyond a bracket to what is joined on."""
    assert (judge(point([phrase]), answer).status == "covered") == found
