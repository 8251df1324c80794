"""Where a statement ends and the next begins: numbers, measures, verbs that are nouns too, stops."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading.model import Point, PointMark

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]


@pytest.mark.parametrize(
    "answer",
    [
        "It squeezes the outputs between zero and one.",
        "The outputs lie between 0 and one.",
        "Outputs are found between zero and one and one gets a probability.",
        "It keeps outputs somewhere between zero and one",
    ],
)
def test_one_is_a_number_beside_a_number(point: MakePoint, judge: Judge, answer: str) -> None:
    """It opens no statement there."""
    assert judge(point(["outputs"], ["between zero and one"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    ["The weights don't change and one saves memory.", "The weights don't change and one then saves memory."],
)
def test_one_who_acts_opens_a_statement(point: MakePoint, judge: Judge, answer: str) -> None:
    """A denial before it doesn't reach what one does."""
    assert judge(point(["saves memory"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It doesn't overfit so quickly.",
        "It doesn't overfit so quickly as a dense net.",
        "It doesn't overfit so fast or so badly.",
        "Она не переобучается столь быстро.",
        "Она не переобучается настолько быстро.",
    ],
)
def test_not_so_quickly_is_not_as_quickly(point: MakePoint, judge: Judge, answer: str) -> None:
    """A "so" with an adverb measures what is denied."""
    slower = point(["not overfit as quickly", "not overfit as fast", "не переобучается так быстро"])
    assert judge(slower, answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It doesn't overfit so quickly the loss falls.",
        "It doesn't overfit, so quickly is what it learns.",
        "It overfits so quickly.",
        "It doesn't overfit so usually it learns quickly.",
    ],
)
def test_a_so_that_concludes_measures_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """Before a subject, behind a comma, without a denial."""
    assert judge(point(["not overfit as quickly"]), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "Early weights barely update and training is slow.",
        "Early weights hardly move and training gets slow.",
        "The early weights never change and training is slow.",
    ],
)
def test_what_is_hardly_done_is_a_verb(point: MakePoint, judge: Judge, answer: str) -> None:
    """So the next "and" joins on a statement, which isn't denied."""
    assert judge(point(["training is slow", "training gets slow"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer", ["There's hardly any update and progress.", "It barely helps and progress."]
)
def test_what_shares_a_hardly_is_denied_with_it(point: MakePoint, judge: Judge, answer: str) -> None:
    """Two things under one cue."""
    assert judge(point(["progress"]), answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "LN is indep. of the batch size.",
        "LN: indep. of batch size",
        "It's largely stat. independ. of the batch size.",
    ],
)
def test_an_of_goes_on_after_a_word_cut_short(point: MakePoint, judge: Judge, answer: str) -> None:
    """No sentence begins with a small "of"."""
    assert judge(point(["independent of the batch", "independ of the batch"]), answer).credit == 1.0


@pytest.mark.parametrize(
    "answer",
    [
        "It adds to p.grad. no reset of it means trouble, which the next step then meets.",
        "It is independent. Of the batch it knows little.",
        "It is independent. of course the batch counts",
    ],
)
def test_a_stop_behind_a_name_or_a_whole_word_ends_it(point: MakePoint, judge: Judge, answer: str) -> None:
    """What stands on its two sides makes no phrase."""
    apart = point(["grad no reset", "independent of batch", "independent of course"])
    assert judge(apart, answer).credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "It is alpha times (e to the x, minus 1).",
        "It is e to the x, minus one, times alpha.",
        "Это e в степени x, минус 1.",
    ],
)
def test_a_comma_before_a_sign_in_words_parts_nothing(point: MakePoint, judge: Judge, answer: str) -> None:
    """A formula read aloud is one piece."""
    assert judge(point(["e to the x minus 1", "e в степени x минус 1"]), answer).credit == 1.0


def test_any_other_comma_parts_a_formula(point: MakePoint, judge: Judge) -> None:
    """What follows is another thing."""
    assert judge(point(["e to the x minus 1"]), "It is e to the x, 1 is subtracted.").credit == 0.0


@pytest.mark.parametrize(
    "answer",
    [
        "The encoder enlarges the input; without labels it can't be trained.",
        "The encoder enlarges the input; if it isn't trained it is of no use.",
        "Without labels it can't be trained; the encoder enlarges the input.",
        "It has to be trained, otherwise the output is noise; the encoder enlarges the input.",
        "Энкодер увеличивает вход; без разметки его не обучить.",
        "Без разметки его не обучить; энкодер увеличивает вход.",
    ],
)
def test_a_semicolon_ends_a_condition(point: MakePoint, judge: Judge, answer: str) -> None:
    """What stands on its other side is claimed."""
    enlarged = ["encoder enlarges", "энкодер увеличивает"]
    small = point(["encoder", "энкодер"], ["compresses", "сжимает"], contradicts=enlarged)
    assert judge(small, answer).status == "contradicted"


@pytest.mark.parametrize(
    "answer",
    [
        "Without a bottleneck, not trained well, the encoder enlarges the input.",
        "If it isn't small enough, the encoder enlarges the input.",
        "It has to be narrow, otherwise the encoder enlarges the input.",
        "Без узкого места, если не обучить, энкодер увеличивает вход.",
    ],
)
def test_a_comma_ends_none(point: MakePoint, judge: Judge, answer: str) -> None:
    """What would happen then isn't claimed."""
    enlarged = ["encoder enlarges", "энкодер увеличивает"]
    small = point(["encoder", "энкодер"], ["compresses", "сжимает"], contradicts=enlarged)
    assert judge(small, answer).status != "contradicted"


@pytest.mark.parametrize(
    "answer",
    [
        "A high score means few errors, a low one - that there are many.",
        "A high score means few errors, a low one – many.",
        "Высокая оценка говорит о малом числе ошибок, низкая - о большом.",
        "Высокая оценка говорит о малом числе ошибок, низкая — о том, что их много.",
    ],
)
def test_a_dash_in_place_of_the_verb_makes_a_statement(point: MakePoint, judge: Judge, answer: str) -> None:
    """What is said of the one contradicts nothing of the other."""
    reversal = [["low", "низкая"], ["few errors", "малом числе ошибок"]]
    low = point(["low", "низкая"], ["many", "большом", "много"], contradicts=[reversal])
    assert judge(low, answer).status == "covered"


@pytest.mark.parametrize(
    "answer",
    [
        "A low score means few errors, a high one - that there are many.",
        "A low score, not a high one - means few errors.",
        "Низкая оценка говорит о малом числе ошибок, высокая - о большом.",
    ],
)
def test_the_halves_exchanged_contradict(point: MakePoint, judge: Judge, answer: str) -> None:
    """Each half speaks for itself."""
    reversal = [["low", "низкая"], ["few errors", "малом числе ошибок"]]
    low = point(["low", "низкая"], ["errors", "ошибок"], contradicts=[reversal])
    assert judge(low, answer).status == "contradicted"
