"""Questions small enough to reason about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from oralsim.grading import grade
from oralsim.grading.model import Keywords, Point, PointMark, Question

MakePoint = Callable[..., Point]
MakeQuestion = Callable[..., Question]
Judge = Callable[..., PointMark]


def _point(*groups: Sequence[str], text: str = "The point", **fields: Any) -> Point:
    ways = fields.pop("ways", None) or (Keywords(tuple(tuple(group) for group in groups)),)
    contradicts = tuple(
        (((entry,),) if isinstance(entry, str) else tuple(tuple(group) for group in entry))
        for entry in fields.pop("contradicts", ())
    )
    return Point(text, tuple(ways), contradicts=contradicts, **fields)


def _question(*rubric: Any, prompt: str = "What is it good for?", **fields: Any) -> Question:
    return Question("q", "topic", "explain", prompt, tuple(rubric), **fields)


@pytest.fixture
def point() -> MakePoint:
    """Make a point of keyword groups; other fields by name, contradictions as phrases or lists of groups."""
    return _point


@pytest.fixture
def question() -> MakeQuestion:
    """Make a question of points."""
    return _question


@pytest.fixture
def judge() -> Judge:
    """Mark a text against one point; the other fields are the question's."""

    def judged(point: Point, text: str, **fields: Any) -> PointMark:
        return grade(_question(point, **fields), text).points[0]

    return judged
