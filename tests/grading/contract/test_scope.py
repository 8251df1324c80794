"""What a negation doesn't reach: next statements, questions, double denials, the thing that is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark, Subject

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

OFF = (("dropout", "дропаут"), ("off", "disabled", "выключен", "отключён", "выключается"))
STABLE = (("stabilise", "stable", "стабилизирует", "устойчива"), ("training", "model", "обучение", "модель"))
FAST = (("speed up", "accelerate", "ускоряет"), ("training", "обучение"))
LESS = (("reduce", "снижает", "уменьшает"), ("overfitting", "переобучение"))


@pytest.mark.parametrize(
    "answer",
    [
        "Веса не меняются, и дропаут отключён.",
        "Градиенты не считаются, и дропаут выключен.",
        "The weights don't change, and dropout is disabled.",
    ],
)
def test_a_short_participle_makes_a_statement_of_its_own(point: MakePoint, judge: Judge, answer: str) -> None:
    """A denial before ", and" doesn't reach it, in Russian no more than in English."""
    assert judge(point(*OFF), answer).credit == 1.0


@pytest.mark.parametrize("answer", ["Дропаут не выключен.", "Дропаут не отключён, и веса меняются."])
def test_a_denied_participle_stays_denied(point: MakePoint, judge: Judge, answer: str) -> None:
    """Its own negation reaches it."""
    assert judge(point(*OFF), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "Смотрим, не случаен ли результат и устойчива ли модель.",
        "Проверяем, не повезло ли нам и устойчива ли модель.",
        "It doesn't merely stabilise training, it also speeds it up.",
        "It isn't solely meant to stabilise training.",
        "Она не просто стабилизирует обучение.",
    ],
)
def test_what_asks_or_adds_denies_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """не … ли only asks; doesn't merely says it and more."""
    assert judge(point(*STABLE), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It can't simply stabilise training.",
        "Она не стабилизирует обучение, проверяли ли мы это или нет.",
        "It isn't meant to stabilise training, only to speed it up.",
    ],
)
def test_what_resembles_them_denies(point: MakePoint, judge: Judge, answer: str) -> None:
    """An inability stays one; a question elsewhere changes nothing."""
    assert judge(point(*STABLE), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "You can't say that dropout doesn't reduce overfitting.",
        "It is not true that it doesn't reduce overfitting.",
        "Нельзя сказать, что дропаут не снижает переобучение.",
        "Nobody doubts that dropout reduces overfitting.",
        "Никто не сомневается, что дропаут снижает переобучение.",
        "It's no secret that it reduces overfitting.",
    ],
)
def test_what_is_denied_twice_is_said(point: MakePoint, judge: Judge, answer: str) -> None:
    """Over a "that" too, also where the group lists the denied word itself."""
    reduce, overfitting = LESS
    assert judge(point(reduce, overfitting), answer).credit == 1.0
    assert judge(point([*overfitting, "no overfitting"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "You can't say that dropout reduces overfitting.",
        "Нельзя сказать, что дропаут снижает переобучение.",
        "Nobody says that dropout reduces overfitting.",
        "It's no secret that dropout doesn't reduce overfitting.",
    ],
)
def test_what_is_denied_once_is_not(point: MakePoint, judge: Judge, answer: str) -> None:
    """A single denial stays one, wherever it stands."""
    assert judge(point(*LESS), answer).credit == 0.0


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("It's the encoder and not the decoder that compresses the input.", 1.0),
        ("It is the encoder rather than the decoder that compresses the input.", 1.0),
        ("It's the decoder and not the encoder that compresses the input.", 0.0),
        ("It isn't the encoder that compresses the input.", 0.0),
        ("The encoder is a part that does not compress the input.", 0.0),
    ],
)
def test_a_sentence_that_picks_one_of_two_speaks_of_that_one(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """What follows "that" is said of the thing that is meant, not of the one set aside."""
    subjects = (Subject("enc", ("encoder",)), Subject("dec", ("decoder",)))
    compresses = point(["encoder"], ["compress"], about="enc")
    assert judge(compresses, answer, subjects=subjects).credit == credit


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("It hardly helps or speeds up training.", 0.0),
        ("It never stabilises or speeds up training.", 0.0),
        ("Она не стабилизирует или ускоряет обучение.", 0.0),
        ("It costs memory or speeds up training.", 1.0),
        ("It hardly costs anything and it speeds up training.", 1.0),
        ("Она не вредит и ускоряет обучение.", 1.0),
    ],
)
def test_a_denial_goes_on_over_or(point: MakePoint, judge: Judge, answer: str, credit: float) -> None:
    """To a second verb of the same subject, finite or not; not over "and it"."""
    assert judge(point(*FAST), answer).credit == credit


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("Take not so many filters.", 1.0),
        ("Take not so large a number of filters.", 1.0),
        ("Memory is short, so take fewer filters.", 0.0),
    ],
)
def test_so_much_is_an_amount(point: MakePoint, judge: Judge, answer: str, credit: float) -> None:
    """It opens no consequence between a "not" and what it measures."""
    assert judge(point(["not so many filters", "not so large number"]), answer).credit == credit


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("Чем меньше веса, тем сильнее скачет выход.", "contradicted"),
        ("Маленькие веса лучше, чем меньше веса с шумом.", "missed"),
    ],
)
def test_the_more_the_more_compares_nothing(point: MakePoint, judge: Judge, answer: str, status: str) -> None:
    """чем … тем … is claimed; чем alone names what something is compared to."""
    large = point(["большие веса"], ["скачет"], contradicts=[[["меньше веса"], ["скачет", "лучше"]]])
    assert judge(large, answer).status == status


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("so the result is 1, 16, 252, 252", True),
        ("форма 1, 16, 252, 252", True),
        ("the shape is (1, 16, 252, 252)", True),
        ("kernel 1, 16 channels, 252 rows", False),
    ],
)
def test_bare_numbers_stay_together(point: MakePoint, judge: Judge, answer: str, found: bool) -> None:
    """Commas between them part nothing, before a number of things they do."""
    assert (judge(point(["1, 16, 252"]), answer).status == "covered") == found
