"""From what is seen to a share of the full mark: one setting for all questions and subjects."""

from __future__ import annotations

from oralsim.grading.drafting.measure import Measures

_COVERED, _NEW, _ORDER, _SHARED, _LETTERS, _TO_THE_POINT = 0.27, 0.22, 0.23, 0.07, 0.14, 0.07
"""They sum to 1, so that the reference itself reaches 1."""
_LENGTH, _VERDICT, _DENIED = 0.18, 0.05, 0.9
_CHANCE = 0.03
"""What any two texts of one language have in common."""
_BEND = 1.2
"""Above 0: the first words tell more than the last, and saying it in other words loses little."""


def share(seen: Measures, accepted: int = 1) -> float:
    """The share of the full mark that an answer has earned, 0..1.

    The more answers are *accepted*, the less is forgiven: other words have references of their own then, and
    the best of many is good by chance.
    """
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
    return float(1 - (1 - strength) ** (1 + _BEND / accepted**2))


_POINT_COVERED = 0.7


def share_of_point(seen: Measures) -> float:
    """The same for one point of a rubric, which is short beside the answer that says it among others."""
    alone = seen._replace(length=0.0)
    return _POINT_COVERED * max(0.0, seen.covered - seen.denied) + (1 - _POINT_COVERED) * share(alone)
