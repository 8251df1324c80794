"""From what is seen to a share of the full mark: one setting for all questions and subjects."""

from __future__ import annotations

from oralsim.grading.drafting.measure import Measures

_COVERED, _NEW, _ORDER, _SHARED, _LETTERS, _TO_THE_POINT = 0.25, 0.21, 0.24, 0.08, 0.14, 0.08
"""They sum to 1, so that the reference itself reaches 1."""
_LENGTH, _VERDICT, _DENIED = 0.18, 0.05, 0.9
_CHANCE = 0.05
"""What any two texts of one language have in common."""
_BEND = 2.3
"""Above 1: the first words tell more than the last, and saying it in other words loses little."""


def share(seen: Measures) -> float:
    """The share of the full mark that an answer has earned, 0..1."""
    likeness = (
        _COVERED * seen.covered
        + _NEW * seen.new
        + _ORDER * seen.order
        + _SHARED * seen.shared
        + _LETTERS * seen.letters
        + _TO_THE_POINT * seen.to_the_point
        + _LENGTH * seen.length
        + _VERDICT * seen.verdict
        - _DENIED * seen.denied
    )
    strength = min(1.0, max(0.0, (likeness - _CHANCE) / (1 - _CHANCE)))
    return float(1 - (1 - strength) ** _BEND)
