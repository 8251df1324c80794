"""Marking an answer against a rubric: pure, deterministic, explained.

`grade` is the one entrance; the values live in `model`. The engine is imported when it is first asked for,
so that whoever needs the values only doesn't pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oralsim.grading.version import GRADER_VERSION

if TYPE_CHECKING:
    from oralsim.grading.grader import grade

__all__ = ["GRADER_VERSION", "grade"]


def __getattr__(name: str) -> Any:
    if name == "grade":
        from oralsim.grading.grader import grade

        return grade
    raise AttributeError(name)
