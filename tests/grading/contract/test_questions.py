"""Questions that the candidate asks: answered by himself they lend their words, alone they say nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Formula, Point, PointMark, Relation

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

ZERO = (["negative", "отрицательный", "отрицательным"], ["zero", "ноль", "нулём"])


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("What happens to a negative input? It becomes zero.", 1.0),
        ("And what about the negative ones? They are set to zero.", 1.0),
        ("Что происходит с отрицательным входом? Он становится нулём.", 1.0),
        ("What happens to a negative input? It stays as it is.", 0.0),
        ("When does a negative input become zero? That I forgot.", 0.0),
        ("How does a negative input become zero?", 0.0),
        ("Does a negative input become zero? It may be.", 0.0),
        ("Становится ли отрицательный вход нулём? Это неясно.", 0.0),
        ("What is relu? Negative inputs become zero.", 1.0),
    ],
)
def test_ones_own_question_and_its_answer(point: MakePoint, judge: Judge, answer: str, credit: float) -> None:
    """Together they make the statement; the question alone makes none."""
    assert judge(point(*ZERO), answer).credit == credit


def test_a_question_alone_is_no_relation_and_no_formula(point: MakePoint, judge: Judge) -> None:
    """However complete its words are."""
    drives = point(ways=[Relation(("L1",), ("drive",), ("zero",))])
    assert judge(drives, "How does L1 drive weights to zero? I forgot.").credit == 0.0
    assert judge(point(ways=[Formula("max(0, x)")]), "What is max(0, x)? No idea.").credit == 0.0
