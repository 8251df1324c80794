"""Marking one answer."""

from __future__ import annotations

import time
from collections.abc import Iterator

from benchmarks.figure import Figure, middle
from oralsim import paths
from oralsim.bank.load import load
from oralsim.grading import grade
from oralsim.grading.model import Question

POINTS = 6
WORDS = 150
RUNS = 101


def figures() -> Iterator[Figure]:
    """A 150-word answer on each rubric of six points."""
    bank = load(paths.bank())
    filler = " ".join(question.answer for question in bank.questions).split()
    medians: list[float] = []
    for question in bank.questions:
        if len(question.points()) != POINTS:
            continue
        words = question.answer.split()
        medians.append(_milliseconds(question, words + filler[: WORDS - len(words)]))
    yield Figure(f"answer of {WORDS} words on {POINTS} points", middle(medians), "ms", 2)


def _milliseconds(question: Question, words: list[str]) -> float:
    took: list[float] = []
    for run in range(RUNS):
        answer = " ".join(
            [*words[run % len(words) :], *words[: run % len(words)]]
        )  # never the same text twice
        started = time.perf_counter()
        grade(question, answer)
        took.append((time.perf_counter() - started) * 1000)
    return middle(took[1:])
