"""Marking an answer against a rubric: pure, deterministic, explained.

`grade` is the one entrance; the values live in `model`.
"""

from __future__ import annotations

from oralsim.grading.grade import grade
from oralsim.grading.version import GRADER_VERSION

__all__ = ["GRADER_VERSION", "grade"]
