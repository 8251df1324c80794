"""What a negation doesn't reach: next statements, questions, double denials, the thing that is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark, Subject

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

OFF = (("dropout", "дропаут"), ("off", "disabled", "выключен", "отключён", "выключается"))
STABLE = (("stabilise", "stable", "стабилизирует", "устойчива"), ("training", "model", "обучение", "модель"))
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


FAST = (("speed up", "accelerate", "ускоряет"), ("training", "обучение"))


@pytest.mark.parametrize(
    ("answer", "credit"),
    [
        ("Она не замедляет обучение, а ускоряет.", 1.0),
        ("Она не замедляет обучение, а стабилизирует и ускоряет его.", 1.0),
        ("It doesn't slow training down but speeds it up.", 1.0),
        ("Instead of slowing training down, it speeds it up.", 1.0),
        ("Она не ускоряет обучение, а замедляет.", 0.0),
        ("It doesn't speed training up but slows it down.", 0.0),
        ("Она не ускоряет обучение, а снижает переобучение.", 0.0),
        ("Instead of speeding training up, it slows it down.", 0.0),
        ("It doesn't speed up training but it looks nice.", 0.0),
    ],
)
def test_two_verbs_of_one_object_deny_only_the_first(
    point: MakePoint, judge: Judge, answer: str, credit: float
) -> None:
    """The object is said for the second one too, taken up by a pronoun or not at all."""
    speeds = point(*FAST, contradicts=["slows training", "замедляет обучение"])
    assert judge(speeds, answer).credit == credit


def test_the_object_alone_is_shared(point: MakePoint, judge: Judge) -> None:
    """Where it should go stays denied."""
    closer = point(["mean"], ["closer to zero", "to zero"])
    assert judge(closer, "It doesn't bring the mean closer to zero but pushes it away.").credit == 0.0
