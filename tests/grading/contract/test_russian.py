"""In Russian, or mixed with Latin terms, an answer earns what it would earn in English."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

DROPOUT = (
    ("turn off", "drop", "отключать", "выключать", "отключение"),
    ("random", "randomly", "случайно", "случайный"),
    ("neurons", "units", "нейроны"),
)


@pytest.mark.parametrize(
    "answer",
    [
        "Случайно отключаются нейроны.",
        "Случайным образом отключаем часть нейронов.",
        "Нейроны случайно выключаются на каждом шаге.",
        "Это случайное отключение нейронов.",
        "При обучении dropout случайно отключает нейроны.",
        "Это когда randomly отключаются neurons.",
        "СЛУЧАЙНО ОТКЛЮЧАЕТ НЕЙРОНЫ",
    ],
)
def test_case_endings_and_mixed_languages_earn_full_credit(
    point: MakePoint, judge: Judge, answer: str
) -> None:
    """Endings, order and Latin words in between make no difference."""
    assert judge(point(*DROPOUT), answer).credit == 1.0


def test_yo_and_ye_are_one_letter(point: MakePoint, judge: Judge) -> None:
    """In both directions, also where ё came as two code points."""
    assert judge(point(["свёртка"]), "это свертка").credit == 1.0
    assert judge(point(["свертка"]), "это свёртка").credit == 1.0
    assert judge(point(["свертка"]), "это све\u0308ртка").credit == 1.0


def test_glossary_translations_count(point: MakePoint, judge: Judge) -> None:
    """Dropout may be called дропаут."""
    synonyms = (("dropout", "дропаут"),)
    assert judge(point(["dropout"]), "Это дропаут.", synonyms=synonyms).credit == 1.0
    assert judge(point(["dropout"]), "применяют дропаута слой", synonyms=synonyms).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "Dropout не отключает нейроны случайно.",
        "Нейроны никогда не отключаются случайно.",
        "Неверно, что нейроны отключаются случайно.",
        "Неправда, что случайно отключаются нейроны.",
    ],
)
def test_a_russian_denial_earns_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Negation works in Russian as it does in English."""
    mark = judge(point(*DROPOUT), answer)
    assert (mark.status, mark.credit) == ("contradicted", 0.0)
    assert mark.against


@pytest.mark.parametrize(
    "answer",
    [
        "Dropout не только регуляризует, но и случайно отключает нейроны.",
        "Это не архитектура, а случайное отключение нейронов.",
        "Нет, он случайно отключает нейроны.",
        "Сеть не переобучается и случайно отключает нейроны.",
        "Вместо удаления весов он случайно отключает нейроны.",
    ],
)
def test_a_russian_negation_of_something_else_takes_nothing(
    point: MakePoint, judge: Judge, answer: str
) -> None:
    """«не только», «не X, а Y», a joined clause and «вместо» leave the claim standing."""
    assert judge(point(*DROPOUT), answer).credit == 1.0


def test_what_we_do_is_said(point: MakePoint, judge: Judge) -> None:
    """A list of verbs in the first person plural is a statement, a list of nouns is none."""
    rotate = point(["поворачиваем", "поворот"], ["картинки", "картинка"])
    assert judge(rotate, "Берём картинки и поворачиваем, отражаем, кадрируем, меняем яркость.").credit == 1.0
    assert judge(rotate, "Картинки, поворот, отражение, кадр, яркость, шум.").credit == 0.0
