"""Finding questions by words."""

from __future__ import annotations

from dataclasses import replace

from oralsim.core.model import Bank
from oralsim.ui.search import found

PROMPTS = ("Will ReLU resolve the vanishing gradient problem?", "What is vanishing gradient?", "What is GAN?")


def test_the_prompt_that_says_little_else_comes_first(bank: Bank) -> None:
    """Also where words are mistyped; what is unlike isn't found."""
    questions = tuple(
        replace(question, prompt=prompt, rubric=())
        for question, prompt in zip(bank.questions, PROMPTS, strict=False)
    )
    few = Bank(bank.topics, questions)
    assert [question.prompt for question in found(few, "vanshing gradent")] == [PROMPTS[1], PROMPTS[0]]
    assert found(few, "backpropagation") == []
