"""How an answer is laid out doesn't matter: wrapped lines, bullets, emphasis, openings, shorthand."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.clearing import cleared
from oralsim.grading.model import Point, PointMark
from oralsim.grading.passage import read
from oralsim.grading.text import normalise
from oralsim.grading.wrapping import unwrapped

MakePoint = Callable[..., Point]
Judge = Callable[..., PointMark]

PLAIN = (
    "An optimisation method in between the two extremes: unlike the full batch it doesn't wait for the whole "
    "dataset, and it doesn't step after every single sample. A handful of examples is drawn, their averaged "
    "gradient is taken and the weights get updated."
)


def words(answer: str) -> list[str]:
    """What is read of it."""
    return [word.word for word in read(answer).words]


def shape(answer: str) -> list[tuple[str, int, int]]:
    """Its words with the numbers of their clauses and sentences, in the order in which they come."""
    words = read(answer).words
    clauses = list(dict.fromkeys(word.clause for word in words))
    sentences = list(dict.fromkeys(word.sentence for word in words))
    return [(word.word, clauses.index(word.clause), sentences.index(word.sentence)) for word in words]


@pytest.mark.parametrize("width", [45, 60, 72, 80])
def test_a_wrapped_paragraph_is_read_as_one(width: int) -> None:
    """Wherever its lines end."""
    assert shape(textwrap.fill(PLAIN, width)) == shape(PLAIN)


def test_wrapped_russian_is_read_as_one() -> None:
    """A denial and what it denies may stand on two lines."""
    text = (
        "Это метод оптимизации: веса модели обновляются по небольшим группам примеров, градиент считаем не "
        "по всей выборке и не по одному примеру."
    )
    assert shape(textwrap.fill(text, 60)) == shape(text)


@pytest.mark.parametrize(
    "answer",
    [
        "fewer parameters than a dense layer has to learn\nshared filters\nlocal patterns first",
        "no recurrence at all, everything is done in parallel\nattention relates all the words",
        "Weights are shared over all positions of the image\nFewer parameters",
        "- fewer parameters, which is what one wants to have\n- shared filters",
        "Weights are shared over all the positions of it all\n\nfewer parameters",
    ],
)
def test_the_lines_of_a_list_stay_apart(answer: str) -> None:
    """Their lengths tell, or what they begin with."""
    lines = [line for line in answer.split("\n") if line]
    assert len({word.sentence for word in read(answer).words}) == len(lines)


def test_paragraphs_and_items_are_unwrapped_each() -> None:
    """A blank line, a bullet or a number begins another."""
    text, item, other = (
        textwrap.fill(PLAIN, 60, initial_indent=mark, subsequent_indent=" " * len(mark))
        for mark in ("", "- ", "2. ")
    )
    answer = f"{text}\n\n{text}\n{item}\n{other}"
    assert unwrapped(normalise(answer)).count("\n") == 4


@pytest.mark.parametrize(
    "answer",
    [
        "1. It is smooth, not a kink.\n2. It is cheap.",
        "1) It is smooth, not a kink\n2) It is cheap",
        "- It is smooth, not a kink.\n- It is cheap.",
        "* It is smooth, not a kink\n* It is cheap",
        "1. It is smooth, not a kink. 2. It is cheap.",
        "(1) It is smooth, not a kink. (2) It is cheap.",
        "a) It is smooth, not a kink\nb) It is cheap",
        "\u2022 It is smooth, not a kink\n\u2022 It is cheap",
    ],
)
def test_what_counts_items_is_not_read(answer: str) -> None:
    """The items are sentences, whatever stands before them."""
    assert shape(answer) == shape("It is smooth, not a kink. It is cheap.")


@pytest.mark.parametrize(
    ("answer", "number"),
    [("The kernel is 3. It slides.", "3"), ("16 channels.\n5. is the kernel", "16"), ("- 1 is added", "1")],
)
def test_other_numbers_stay(answer: str, number: str) -> None:
    """A number that counts nothing is content."""
    assert number in words(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "**Dropout** turns __neurons__ off",
        "`Dropout` turns 'neurons' off",
        "Well, dropout turns neurons off",
        "Okay, so: dropout turns neurons off",
        "I think that dropout turns neurons off",
        "In my opinion, dropout turns neurons off",
        "1) dropout turns neurons off",
        "I think dropout turns neurons off",
        "I would say dropout turns neurons off",
        "In short, dropout turns neurons off",
        "Let me think: dropout turns neurons off",
        "The answer is: dropout turns neurons off",
        "From what I remember, dropout turns neurons off",
        "Dropout basically turns neurons, you know, off",
        "Answer: dropout turns neurons off",
    ],
)
def test_emphasis_openings_and_fillers_are_not_read(answer: str) -> None:
    """They say nothing."""
    assert words(answer) == ["dropout", "turns", "neurons", "off"]


@pytest.mark.parametrize(
    "answer",
    [
        "Ну, слой выключен",
        "Я думаю, что слой выключен",
        "По-моему, слой выключен",
        "В общем, слой, как бы, выключен",
    ],
)
def test_russian_openings_are_not_read(answer: str) -> None:
    """Nor are these."""
    assert words(answer) == ["слой", "выключен"]


@pytest.mark.parametrize(
    "answer", ["x**2", "relu' is 1", "it performs well, and fast", "if you know it", "say, I think, more"]
)
def test_what_only_looks_like_them_stays(answer: str) -> None:
    """A power, a prime, an adverb, a condition."""
    assert cleared(answer) == answer


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("trained w/o labels", "trained without labels"),
        ("used w/ labels", "used with labels"),
        ("slow b/c it waits", "slow because it waits"),
        ("fast & cheap", "fast and cheap"),
    ],
)
def test_shorthand_is_read_in_full(short: str, long: str) -> None:
    """So a denial in it counts."""
    assert words(short) == words(long)


@pytest.mark.parametrize("dash", ["-", "\u2013", "\u2014", "\u2212"])
def test_a_long_dash_in_a_formula_is_a_minus(dash: str) -> None:
    """Editors make one of two hyphens."""
    for formula in ("a(e^x {} 1)", "out = (in + 2*pad {} kernel)/stride", "256 {} 5 + 1"):
        assert words(formula.format(dash)) == words(formula.format("-"))
    assert "-" not in words(f"small {dash} 5 neurons") or dash in "-\u2212"


def test_a_denial_is_found_over_a_wrapped_line(point: MakePoint, judge: Judge) -> None:
    """And not where a list begins a new line."""
    wrapped = "It is used in every single one of the many layers, and it isn't\nfaster to compute."
    assert judge(point(["faster"], ["compute"]), wrapped).status == "contradicted"


@given(
    st.lists(
        st.sampled_from(["1. ", "2) ", "- ", "**", "'", "well, ", "\n", " ", "it is so. ", "x" * 50, "—"])
    )
)
def test_nothing_moves(pieces: list[str]) -> None:
    """Whatever is made blank: evidence is shown where it was written."""
    text = normalise("".join(pieces))
    assert len(cleared(text.text)) == len(text.text) == len(unwrapped(text))
