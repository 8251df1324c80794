"""What a rubric must prove before it is trusted: five answers whose marks are known beforehand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from oralsim.grading.model import Formula, Keywords, Marking, Point, Question

FULL = 0.95
"""The model answer earns at least this."""
LIST = 0.25
"""A list of the rubric's own keywords earns at most this."""
DENIED = 0.15
"""The model answer with every sentence denied earns at most this."""
DENIAL = "It is not true that "
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZА-ЯЁ0-9]|[a-z]+[._][A-Za-z])")
"""Between two sentences; the second may begin with a name in code: nn.EmbeddingBag, zero_grad."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One proof that failed."""

    question: str
    proof: str
    mark: float
    text: str

    def __str__(self) -> str:
        return f"question '{self.question}': {self.text} (marked {self.mark:.2f})"


def findings(question: Question, grade: Callable[[Question, str], Marking]) -> Iterator[Finding]:
    """Yield the proofs that *question* fails."""

    def mark(answer: str) -> float:
        return grade(question, answer).mark

    if question.answer and (got := mark(question.answer)) < FULL:
        yield Finding(question.id, "answer", got, f"its model answer earns less than {FULL}")
    if (got := mark(question.prompt)) > 0:
        yield Finding(question.id, "prompt", got, "its own prompt earns marks")
    if not _terms(question) and (got := mark(keyword_list(question))) > LIST:
        yield Finding(question.id, "list", got, f"a list of its keywords earns more than {LIST}")
    if question.answer and (got := mark(denied(question.answer))) > DENIED:
        yield Finding(question.id, "denied", got, f"its model answer, denied, earns more than {DENIED}")


def keyword_list(question: Question) -> str:
    """The first alternatives of all groups, as somebody would list them who understood nothing."""
    words = [word for point in question.points() for word in _words(point)]
    return ", ".join(dict.fromkeys(words))


def denied(answer: str) -> str:
    """The answer with each of its sentences denied."""
    sentences = [sentence for sentence in _SENTENCE.split(answer.strip()) if sentence]
    return " ".join(DENIAL + sentence[0].lower() + sentence[1:] for sentence in sentences)


def _words(point: Point) -> Iterator[str]:
    way = point.ways[0]
    if isinstance(way, Keywords):
        yield from (group[0] for group in way.groups)
    elif isinstance(way, Formula):
        yield way.text
    else:
        yield from (way.agent[0], way.action[0], way.patient[0])


def _terms(question: Question) -> bool:
    return any(point.term for point in question.points())
