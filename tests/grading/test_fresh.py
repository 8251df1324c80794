"""Answers that no rubric was written for are marked as an examiner marks them; bounds leave a little room."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from statistics import correlation, mean

import pytest

from oralsim import paths
from oralsim.bank.load import load
from oralsim.grading import grade

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "fresh.jsonl").read_text("utf-8").splitlines()
]
BOUNDS = {
    "full": (0.93, 1.0),
    "terse": (0.88, 1.0),
    "typos": (0.95, 1.0),
    "russian": (0.93, 1.0),
    "half": (0.4, 0.6),
    "minimal": (0.1, 0.35),
    "padded": (0.7, 0.85),
    "misconception": (0.0, 0.1),
    "negated": (0.0, 0.1),
    "salad": (0.0, 0.25),
    "echo": (0.0, 0.15),
    "off-topic": (0.0, 0.05),
}
"""The least and the most that the answers of a kind get on the average."""


@pytest.fixture(scope="module")
def marks() -> list[float]:
    """Our mark of each answer."""
    questions = {question.id: question for question in load(paths.bank()).questions}
    return [grade(questions[row["question"]], row["answer"]).mark for row in ROWS]


def test_marks_agree_with_the_examiner(marks: list[float]) -> None:
    """In order and in size."""
    wanted = [row["mark"] for row in ROWS]
    assert correlation(marks, wanted) >= 0.96
    assert mean(abs(ours - theirs) for ours, theirs in zip(marks, wanted, strict=True)) <= 0.06


def test_each_kind_gets_what_it_deserves(marks: list[float]) -> None:
    """Good answers much, whatever their form; wrong and empty ones next to nothing."""
    by_kind: dict[str, list[float]] = defaultdict(list)
    for row, mark in zip(ROWS, marks, strict=True):
        by_kind[row["kind"]].append(mark)
    means = {kind: mean(of_kind) for kind, of_kind in by_kind.items()}
    assert means.keys() == BOUNDS.keys()
    assert {kind: got for kind, got in means.items() if not BOUNDS[kind][0] <= got <= BOUNDS[kind][1]} == {}
