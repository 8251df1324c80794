"""A thing named only to be dismissed isn't offered as an answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import AnyOf, Point, PointMark, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    "answer",
    [
        "Dropout doesn't help.",
        "Dropout doesn't either.",
        "Dropout is useless here.",
        "Dropout makes it worse.",
        "Dropout is not a method for that.",
        "Dropout has nothing to do with it.",
        "Дропаут не помогает.",
        "Дропаут здесь бесполезен.",
        "Avoid dropout.",
        "Dropout is of no use.",
        "Dropout makes no difference.",
        "Dropout can't save you.",
        "Дропаут только мешает.",
        "L2 не помогает, дропаут тоже.",
    ],
)
def test_a_dismissed_method_earns_nothing(point: MakePoint, question: MakeQuestion, answer: str) -> None:
    """Where one of several names is enough, its sentence must not wave it away."""
    asked = question(AnyOf(1, (point(["dropout", "дропаут"]), point(["early stopping"]))))
    mark = grade(asked, answer).points[0]
    assert (mark.status, mark.credit) == ("contradicted", 0.0)
    assert mark.against


@pytest.mark.parametrize(
    "answer",
    [
        "Dropout, so that neurons don't rely on each other.",
        "Dropout: not all neurons take part.",
        "Dropout switches off neurons, and the weights don't change at test time.",
        "Use dropout on layers that don't share weights.",
        "Dropout not only in the last layer.",
        "Дропаут, чтобы нейроны не зависели друг от друга.",
    ],
)
def test_a_named_method_may_be_explained_with_a_not(
    point: MakePoint, question: MakeQuestion, answer: str
) -> None:
    """A negation of something else leaves the name as it is."""
    asked = question(AnyOf(1, (point(["dropout", "дропаут"]), point(["early stopping"]))))
    assert grade(asked, answer).points[0].credit == 1.0


@pytest.mark.parametrize(
    ("group", "answer"),
    [
        ("reliable", "The models become less reliable."),
        ("communicate", "The teams stop communicating with each other."),
        ("overfitting", "It has no effect on overfitting."),
        ("stakeholders", "He should stay away from stakeholders."),
        ("надежный", "Модели становятся менее надежными."),
        ("общаться", "Команды перестают общаться."),
        ("predict", "Predicting the next word isn't what it does."),
        ("unseen", "The performance on unseen data is left aside."),
        ("hidden layer", "Hidden layers are exactly what it lacks."),
        ("together", "It has no idea which words go together."),
        ("speech", "It is useless for translating, generating text or recognising speech."),
        ("recommendations", "For social networks, recommendations or traffic it can't be used."),
    ],
)
def test_other_ways_to_deny(point: MakePoint, judge: Judge, group: str, answer: str) -> None:
    """A quality lessened, an act ended, an effect that isn't there."""
    assert judge(point([group]), answer).status == "contradicted"


@pytest.mark.parametrize(
    ("group", "answer"),
    [
        ("memory", "It needs less memory."),
        ("epoch", "It stops after an epoch."),
        ("expensive", "It isn't any less expensive."),
        ("sample", "Instead of that we take a sample."),
        ("выборка", "Вместо этого берут небольшую выборку."),
        ("нейроны", "Слой перестаёт выключать нейроны."),
        ("устойчивость", "Чтобы проверить, что это не случайность, и оценить устойчивость."),
    ],
)
def test_what_looks_like_a_denial(point: MakePoint, judge: Judge, group: str, answer: str) -> None:
    """Less of a thing, the end of a run, and two negations."""
    assert judge(point([group]), answer).credit == 1.0


def test_a_claim_that_a_denied_verb_follows_is_not_made(point: MakePoint, judge: Judge) -> None:
    """An exact zero that can't come out is no exact zero."""
    asked = point(["rounded", "округляется"], contradicts=["exact zero", "точный ноль"])
    assert judge(asked, "An exact zero can never come out, it is only rounded.").credit == 1.0
    assert judge(asked, "Точный ноль получиться не может, он округляется.").credit == 1.0
    assert judge(asked, "An exact zero comes out, it is rounded.").status == "contradicted"


def test_a_negation_ends_where_another_time_begins(point: MakePoint, judge: Judge) -> None:
    """What happened after or before isn't denied with what didn't."""
    answer = "It hasn't worked after every camera was switched off."
    assert judge(point(["camera"], ["switched off"]), answer).credit == 1.0


def test_denying_one_of_three_things_denies_no_statement_of_all(point: MakePoint, judge: Judge) -> None:
    """A negative input isn't kept: that says nothing of positive ones."""
    rule = point(["positive"], ["kept", "unchanged"], ["negative"], ["zero"])
    assert judge(rule, "A negative input isn't kept but set to zero.").status != "contradicted"
    assert judge(point(["positive"], ["kept"]), "A negative input isn't kept.").status != "contradicted"
    assert judge(point(["positive"], ["kept"]), "A negative input is kept.").status == "contradicted"


def test_a_not_belongs_to_what_follows_it(point: MakePoint, judge: Judge) -> None:
    """It is no ending of the word before: длина не одинаковая denies одинаковая."""
    answer = "Последовательности, у которых длина не одинаковая."
    unequal = point(["неодинаковая длина", "не одинаковая"], contradicts=["одинаковая длина"])
    assert judge(unequal, answer).credit == 1.0
