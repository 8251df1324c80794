"""Formulas compared by structure."""

from __future__ import annotations

from oralsim.grading.answer import Answer
from oralsim.grading.phrases import phrase
from oralsim.grading.search import find
from oralsim.grading.verdict import Verdict


def judge_formula(formula: str, answer: Answer) -> list[Verdict]:
    """The verdict of each stretch of the answer that is this formula."""
    return [Verdict("covered", hit.words) for hit in find(phrase(formula), answer.reading)]
