"""What the prompt gives away, and what the glossary puts in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from oralsim.grading import grade
from oralsim.grading.anchors import is_anchor
from oralsim.grading.model import Point, Question
from oralsim.grading.synonyms import Synonyms

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]


@pytest.mark.parametrize(
    ("first", "prompt", "anchor"),
    [
        ("gradient", "What is vanishing gradient?", True),
        ("vanishing gradients", "What is vanishing gradient?", True),
        ("mini-batch", "What are minibatches?", True),
        ("градиент", "Что такое затухание градиента?", True),
        ("explode", "What is vanishing gradient?", False),
        ("gradient descent", "What is vanishing gradient?", False),
    ],
)
def test_an_anchor_stands_in_the_prompt(first: str, prompt: str, anchor: bool) -> None:
    """In any inflection, joined or apart."""
    assert is_anchor((first, "another"), prompt) is anchor


def test_only_the_first_alternative_makes_an_anchor() -> None:
    """A later one that stands in the prompt just doesn't count."""
    assert not is_anchor(("small", "gradient"), "What is vanishing gradient?")


def test_a_term_in_an_alternative_is_replaced_by_its_other_names() -> None:
    """Within the phrase, and as a whole."""
    synonyms = Synonyms((("learning rate", "LR", "step size"), ("SGD", "stochastic gradient descent")))
    assert list(synonyms.expand("small learning rates")) == [
        "small learning rates",
        "small LR",
        "small step size",
    ]
    assert "stochastic gradient descent noise" in list(synonyms.expand("SGD noise"))
    assert list(synonyms.expand("nothing here")) == ["nothing here"]


def test_a_synonym_of_a_prompt_word_earns_nothing(question: MakeQuestion, point: MakePoint) -> None:
    """The abbreviation asked about is no evidence of knowing its expansion."""
    asked = question(
        point(["generative adversarial network"]),
        prompt="What is a GAN?",
        synonyms=(("GAN", "generative adversarial network"),),
    )
    assert grade(asked, "A GAN is a GAN.").mark == 0.0
    assert grade(asked, "A generative adversarial network.").mark == 1.0
