"""Keywords listed earn at most a quarter, the question said again nothing, padding changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Formula, Point, PointMark, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


@pytest.fixture
def vanishing(question: MakeQuestion, point: MakePoint) -> Question:
    return question(
        point(["gradient"], ["small", "tiny", "shrink"], ["first layers", "earlier layers"], weight=2),
        point(["weights"], ["slowly", "hardly"], ["updated", "change"]),
        point(["difficult", "impossible"], ["train", "training"]),
        prompt="What is vanishing gradient?",
    )


@pytest.mark.parametrize(
    "salad",
    [
        "gradient, small, first layers, weights, slowly, updated, difficult, training",
        "Small, first layers, weights, change, slowly, train, impossible.",
        "gradient small first layers weights slowly updated difficult training network",
    ],
)
def test_a_salad_of_keywords_earns_at_most_a_quarter(vanishing: Question, salad: str) -> None:
    """Words without a statement show that they were heard, no more."""
    assert grade(vanishing, salad).mark <= 0.25


def test_a_terse_statement_is_no_salad(vanishing: Question) -> None:
    """Notes in shorthand say something."""
    terse = "grads -> tiny in first layers; weights there hardly change => training very difficult"
    assert grade(vanishing, terse).mark == 1.0


def test_terms_may_be_listed(question: MakeQuestion, point: MakePoint) -> None:
    """Where naming is enough, a list is an answer."""
    asked = question(
        point(["dropout"], term=True), point(["early stopping"], term=True), prompt="Name two ways."
    )
    assert grade(asked, "dropout, early stopping, L2, augmentation").mark == 1.0


@pytest.mark.parametrize(
    "echo",
    [
        "What is vanishing gradient?",
        "Vanishing gradient is what I'm asked about, so I should say what a vanishing gradient is.",
        "vanishing gradient vanishing gradient",
        "",
        "...",
    ],
)
def test_the_question_said_again_earns_nothing(vanishing: Question, echo: str) -> None:
    """Words of the prompt are no evidence."""
    marking = grade(vanishing, echo)
    assert marking.mark == 0.0
    assert all(not mark.evidence for mark in marking.points)


def test_an_alternative_that_stands_in_the_prompt_does_not_count(point: MakePoint, judge: Judge) -> None:
    """Only the fresh words of a group are evidence."""
    either = point(["network", "deep model"], ["hard"])
    assert judge(either, "This network is hard.", prompt="Why is a network used?").credit == 1.0
    assert (
        judge(point(["hard", "network"], ["model"]), "A network model.", prompt="Why a network?").credit
        == 0.0
    )


def test_padding_neither_helps_nor_hurts(vanishing: Question) -> None:
    """Stories around an answer leave its mark as it is."""
    answer = "The gradients get tiny in the first layers."
    padded = (
        "OK so, I remember the lecture, it rained and the tram was late, and nobody had a pen. "
        f"{answer} My neighbour drew a nice picture of it, with many colours, but I have lost it."
    )
    assert grade(vanishing, padded).mark == grade(vanishing, answer).mark > 0


def test_a_good_answer_to_another_question_earns_nothing(vanishing: Question) -> None:
    """Nothing beyond the points it truly covers."""
    other = "The generator makes fake samples out of noise, and the discriminator tells them from real data."
    assert grade(vanishing, other).mark == 0.0


LIMITS = (["regularisation", "регуляризация"], ["dropout", "l2"])


@pytest.mark.parametrize(
    "answer",
    [
        "Во-вторых, регуляризация (dropout, L1/L2, аугментация), которая ограничивает обучение, как тормоз.",
        "Secondly, regularisation (dropout, L1/L2, augmentation), which limits the training, as a brake.",
        "Регуляризация, dropout, если модель запоминает лишнее, а модель большая, или данных мало.",
    ],
)
def test_a_clause_that_tells_more_makes_no_list(point: MakePoint, judge: Judge, answer: str) -> None:
    """Things in brackets are examples of what it is about."""
    assert judge(point(*LIMITS), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "Regularisation, dropout, L1/L2, augmentation, brake.",
        "Регуляризация (dropout, L1/L2, аугментация), ограничение, обучение.",
        "Regularisation, dropout, if, large, which, data.",
        "Регуляризация, dropout, аугментация, а, но, тормоз, и, данные.",
    ],
)
def test_mere_names_stay_a_list(point: MakePoint, judge: Judge, answer: str) -> None:
    """A conjunction alone says nothing, in brackets or without."""
    assert judge(point(*LIMITS), answer).credit == 0.0


def test_a_russian_relative_clause_needs_no_verb(point: MakePoint, judge: Judge) -> None:
    """It tells something of what was named; the same words between commas don't."""
    differ = point(["длина"], ["разная", "не одинаковая"])
    said = "Последовательности на входе, у которых длина разная: скажем, твит из трёх слов, а другой из ста."
    assert judge(differ, said).credit == 1.0
    assert judge(differ, "Последовательности, вход, длина, разная, твит, три слова.").credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "Веса застыли, важны скорость и точность, дропаут выключен, градиенты затухают",
        "Слой выключен, нужны данные, веса равны, модель готова",
    ],
)
def test_two_russian_words_may_be_a_statement(point: MakePoint, judge: Judge, answer: str) -> None:
    """A short adjective or participle stands for the verb."""
    assert judge(point(["выключен"]), answer).credit == 1.0


def test_symbols_explained_make_no_list(point: MakePoint, judge: Judge) -> None:
    """A symbol, a dash and what it is are a statement, and the formula before them is none the worse."""
    element = point(["z_i"], ["element", "элемент"])
    formula = point(ways=(Formula("exp(z_i) / sum_j(exp(z_j))"),))
    for said in (
        "exp(z_i)/sum_j exp(z_j), z_i - элемент вектора z, K - число элементов.",
        "exp(z_i)/sum_j exp(z_j), z_i - element of z, K - number of elements.",
    ):
        assert judge(element, said).credit == 1.0
        assert judge(formula, said).credit == 1.0
    assert judge(element, "z_i, element, vector, K, number, softmax.").credit == 0.0
