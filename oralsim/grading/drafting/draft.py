"""A rubric drafted from plain text: accepted references, or points in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from oralsim.grading.drafting.content import contents
from oralsim.grading.drafting.sheet import Sheet, prepare


@dataclass(frozen=True, eq=False)
class Draft:
    """What an answer is laid beside."""

    sheets: tuple[Sheet, ...]
    """Accepted references, the best of which counts; or the points of a rubric, each of which counts."""
    each: bool
    """Whether the sheets are points."""


def draft(prompt: str, *references: str) -> Draft:
    """Prepare the accepted *references* of one question.

    Raises:
        ValueError: None of them has a word of content.
    """
    sheets = [prepare(prompt, reference) for reference in dict.fromkeys(references)]
    wanted = tuple(sheet for sheet in sheets if sheet.weights)
    if not wanted:
        raise ValueError("a reference needs a word of content")
    return Draft(wanted, each=False)


def draft_points(prompt: str, points: Sequence[str]) -> Draft:
    """Prepare *points*, each of which must be said; words that many of them share tell less.

    Raises:
        ValueError: One of them has no word of content, or there is none.
    """
    stands_in = Counter(key for point in points for key in contents(point).weights())
    sheets = tuple(prepare(prompt, point, stands_in) for point in points)
    if not sheets or not all(sheet.weights for sheet in sheets):
        raise ValueError("a point needs a word of content")
    return Draft(sheets, each=True)
