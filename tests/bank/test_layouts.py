"""The same answer laid out in another way gets the same mark: on the shipped bank, with its test answers."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable
from functools import cache

import pytest

from oralsim import paths
from oralsim.bank.load import load
from oralsim.grading import grade

FOLDER = paths.PACKAGE.parent / "question_bank"
QUESTIONS = {question.id: question for question in load(FOLDER).questions}
Layout = Callable[[str], str]


def sentences(answer: str) -> list[str]:
    """Roughly."""
    return re.split(r"(?<=[.!?])\s+", answer)


SPOKEN: dict[str, Layout] = {
    "numbered": lambda answer: "\n".join(f"{at}. {said}" for at, said in enumerate(sentences(answer), 1)),
    "in capitals": str.upper,
    "curly quotes": lambda answer: answer.replace("'", "\u2019"),
    "ampersands": lambda answer: answer.replace(" and ", " & "),
    "w/o": lambda answer: answer.replace("without", "w/o"),
    "well": lambda answer: f"Well, {answer}",
    "I think": lambda answer: f"I think that {answer}",
    "two blanks": lambda answer: answer.replace(" ", "  "),
}
WRITTEN: dict[str, Layout] = {
    "wrapped at 60": lambda answer: textwrap.fill(answer, 60),
    "wrapped at 76": lambda answer: textwrap.fill(answer, 76),
    "a sentence a line": lambda answer: "\n".join(sentences(answer)),
    "bullets": lambda answer: "\n".join(f"- {said}" for said in sentences(answer)),
}
"""For texts whose sentences end with a stop."""


@cache
def plain(name: str, answer: str) -> float:
    """The mark of an answer as it was written."""
    return grade(QUESTIONS[name], answer).mark


def full_answers() -> list[tuple[str, str]]:
    """Question and answer, of those that judge the rubrics."""
    rows = (
        json.loads(line)
        for file in sorted(FOLDER.glob("*.answers.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    return [(row["question"], row["answer"]) for row in rows if row["kind"] == "full"]


@pytest.mark.parametrize("layout", SPOKEN.values(), ids=SPOKEN)
def test_no_full_answer_is_marked_by_its_layout(layout: Layout) -> None:
    """Exactly the same mark, for all of them."""
    for name, answer in full_answers():
        assert grade(QUESTIONS[name], layout(answer)).mark == plain(name, answer), answer


@pytest.mark.parametrize("layout", [*SPOKEN.values(), *WRITTEN.values()], ids=[*SPOKEN, *WRITTEN])
def test_no_model_answer_is_marked_by_its_layout(layout: Layout) -> None:
    """Nor any of these."""
    for name, question in QUESTIONS.items():
        assert grade(question, layout(question.answer)).mark == plain(name, question.answer), name
