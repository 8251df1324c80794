"""Rubrics drafted from plain text, as an examiner would think of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.grading.drafting import draft, draft_points, mark_draft
from oralsim.grading.model import Marking

PROMPT = "What does dropout do?"
REFERENCE = (
    "Dropout sets a random part of the activations to zero in every training step. "
    "It reduces overfitting, because neurons cannot rely on each other."
)
RATE = "Learning rate sets the size of each step. When it is large, training diverges."
REFERENCES = [
    (PROMPT, REFERENCE),
    ("Why does the bulb light?", "The circuit is closed and contains a battery."),
    ("Что такое переобучение?", "Модель запоминает шум обучающей выборки и плохо работает на новых данных."),
    ("What is the address of this machine?", "127.0.0.1"),
    ("Which bulbs are in one path?", "Bulbs A and C are in the same path."),
]


def mark(answer: str, reference: str = REFERENCE, prompt: str = PROMPT) -> float:
    """The mark of *answer*."""
    return mark_draft(draft(prompt, reference), answer).mark


@pytest.mark.parametrize(("prompt", "reference"), REFERENCES)
def test_the_reference_itself_is_a_full_answer(prompt: str, reference: str) -> None:
    """In any language, with numbers or names of one letter; its points are full, too."""
    marking = mark_draft(draft(prompt, reference), reference)
    assert marking.mark >= 0.95
    assert all(point.status == "covered" for point in marking.points)


@pytest.mark.parametrize(("prompt", "reference"), REFERENCES)
@pytest.mark.parametrize("answer", ["", " \n", "...", "I don't know.", "не знаю", "no answer"])
def test_nothing_said_earns_nothing(prompt: str, reference: str, answer: str) -> None:
    """Blank, or a refusal."""
    assert mark(answer, reference, prompt) == 0


@pytest.mark.parametrize(("prompt", "reference"), REFERENCES)
def test_the_question_said_again_earns_nothing(prompt: str, reference: str) -> None:
    """Its words are given."""
    assert mark(prompt, reference, prompt) == 0


def test_half_of_the_reference_earns_about_half() -> None:
    """Either half, in other words; the same words earn more, but never the full mark."""
    assert 0.35 <= mark("At each step of the training it makes random activations zero.") <= 0.7
    assert 0.3 <= mark("There is less overfitting, since neurons can't rely on others.") <= 0.7
    assert all(mark(half) <= 0.85 for half in REFERENCE.split(". "))


def test_other_words_and_typos_lose_little() -> None:
    """Inflections, words of one family, synonyms, slips of the keyboard."""
    assert (
        mark(
            "In each step of training it zeroes random activations, so a neuron can't rely on the others; "
            "that is why overfitting gets smaller."
        )
        >= 0.7
    )
    slips = REFERENCE.replace("activations", "activtaions").replace("overfitting", "overfiting")
    assert mark(slips) >= 0.9


def test_a_denied_reference_earns_little() -> None:
    """What the answer denies goes against it and is shown."""
    reference, answer = "The terminals are connected.", "The terminals are not connected."
    marking = mark_draft(draft("Why is the bulb on?", reference), answer)
    (point,) = marking.points
    assert marking.mark <= 0.3
    assert point.status == "contradicted"
    assert {answer[span.start : span.end] for span in point.against} == {"connected"}
    assert mark("there is a gap", "there is no gap", "What does 0 V tell you?") <= 0.3


def test_the_opposite_earns_less_than_the_point() -> None:
    """A word and its opposite."""
    reference = "It increases the variance."
    assert mark("It decreases the variance.", reference) + 0.3 <= mark("It raises the variance.", reference)


def test_another_subject_earns_hardly_anything() -> None:
    """A good answer to another question."""
    assert mark("Photosynthesis turns light into sugar.") <= 0.1
    assert mark("A kernel slides over the image and looks for edges.") <= 0.1
    assert mark(RATE) <= 0.3, "it shares a step, training and setting"


def test_keywords_without_a_statement_earn_at_most_a_quarter() -> None:
    """A list, where the reference makes statements."""
    assert mark("dropout, random, activations, zero, training, overfitting, neurons, rely") <= 0.25


def test_as_many_items_as_asked_for_are_enough() -> None:
    """The reference lists four, the question asks for two."""
    reference = "1. waiting time\n2. hardware cost\n3. throughput under load\n4. fairness between stations"
    answer = "Throughput under load, and the cost of hardware."
    assert (
        mark(answer, reference, "Name two criteria.") >= mark(answer, reference, "Name the criteria.") + 0.1
    )


def test_names_of_one_letter_are_told_apart() -> None:
    """The name A is no article."""
    prompt, reference = "Which bulbs go out?", "Bulbs A and C go out."
    assert mark("bulb a and bulb c", reference, prompt) > mark("bulb b and bulb d", reference, prompt) + 0.3


def test_the_best_of_several_references_counts() -> None:
    """Whatever their order."""
    gap, burnt = "There is a gap in the path.", "The filament burned out."
    for order in ((gap, burnt), (burnt, gap)):
        assert mark_draft(draft("Why is it off?", *order), "its filament burned out").mark >= 0.8


def test_points_are_marked_each() -> None:
    """In their order, whatever else is said."""
    points = ["Units are zeroed at random", "It is used only in training"]
    answer = "During training random units are zeroed. " + RATE
    first, second = mark_draft(draft_points(PROMPT, points), answer).points
    assert first.credit >= 0.75
    assert second.credit < first.credit
    assert (first.point, second.point) == tuple(points)


@pytest.mark.parametrize("texts", [(), ("",), ("?!", "the of")])
def test_a_reference_without_content_is_refused(texts: tuple[str, ...]) -> None:
    """Nothing could be looked for."""
    with pytest.raises(ValueError, match="word of content"):
        draft(PROMPT, *texts)
    with pytest.raises(ValueError, match="word of content"):
        draft_points(PROMPT, texts)


TEXTS = st.text(max_size=200) | st.lists(
    st.sampled_from(
        [*REFERENCE.split(), "not", "no", ",", ".", "\n", "a", "А", "127.0.0.1", "ё", "🙂", "\x00", "("]
    )
).map(" ".join)


@given(TEXTS, TEXTS, TEXTS)
def test_any_text_is_marked_within_bounds(prompt: str, reference: str, answer: str) -> None:
    """Marks and credits lie in 0..1 and agree, spans lie in the answer, the same comes twice."""
    try:
        drafted = draft(prompt, reference)
    except ValueError:
        return
    marking = mark_draft(drafted, answer)
    _check(marking, answer)
    assert marking == mark_draft(draft(prompt, reference), answer)
    _check(mark_draft(draft_points(prompt, [reference]), answer), answer)


def _check(marking: Marking, answer: str) -> None:
    weights = sum(point.weight for point in marking.points)
    assert 0 <= marking.mark <= 1
    assert sum(p.weight * p.credit for p in marking.points) / weights == pytest.approx(marking.mark, abs=1e-5)
    for point in marking.points:
        assert 0 <= point.credit <= 1
        assert point.reason.endswith(".")
        for span in (*point.evidence, *point.against):
            assert 0 <= span.start < span.end <= len(answer)


@pytest.mark.parametrize(
    "answer", ["a" * 1_000_000, "random " * 10_000, "(" * 20_000, "zero, " * 20_000, "х^2" * 9999]
)
def test_huge_answers_are_marked(answer: str) -> None:
    """Without an exception."""
    _check(mark_draft(draft(PROMPT, REFERENCE), answer), answer)


def test_several_accepted_answers_forgive_less() -> None:
    """A reference for each wording leaves less to guess than one for all of them."""
    answer = "The switch makes a hole in the path."
    alone = mark_draft(draft("Why?", "An open switch creates a gap in the path."), answer).mark
    among = draft(
        "Why?", "An open switch creates a gap in the path.", "The bulb is broken.", "No current flows."
    )
    assert mark_draft(among, answer).mark < alone


def test_what_a_denying_reference_only_speaks_of_may_be_asserted() -> None:
    """Not happy with how people are shown: that people are shown contradicts nothing."""
    point = draft_points("", ["She is not happy with how disabled people are represented."])
    marking = mark_draft(point, "She wants to change how disabled people are represented.")
    assert marking.points[0].status != "contradicted"


def test_numbers_of_the_questions_items_are_given() -> None:
    """A reference that refers to them asks for no numbers."""
    prompt = "Which steps are wrong?\n1. Trace the map.\n2. Fold it.\n3. Measure the slope."
    reference = "2: the map must stay flat"
    assert mark("2. a thing that is red", reference, prompt) < 0.3
    assert mark("the map must stay flat", reference, prompt) > 0.9
