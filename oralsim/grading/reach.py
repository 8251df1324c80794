"""Where the reach of a negation ends, told by the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from oralsim.grading.words import negation as cue
from oralsim.grading.words.function import AND
from oralsim.grading.words.verbs import AUXILIARIES, BASE


_CHOICES = frozenset({("and", "not"), ("rather", "than"), ("instead", "of")})
"""Between two things of which the first is meant."""


def turns_to_act(following: Sequence[str], denier: str) -> bool:
    """Whether an "and" joins on a statement: don't drop anything and multiply; … and it is hard."""
    if any(word in cue.NEGATORS or word in AND for word in following):
        return False
    if denier == "dont" and following and following[0] in BASE:
        return True
    return any(word in AUXILIARIES and word not in cue.BE for word in following[1:])


def sets_aside(last: str, following: Sequence[str]) -> bool:
    """Whether a cue that ends with *last* names what is true too: rather than only this."""
    return last in cue.SETTING_ASIDE and bool(following) and following[0] in cue.MERELY


def is_purpose(head: Sequence[str]) -> bool:
    """Whether a negation, the last of *head*, says what is to be prevented: so that it doesn't."""
    if head[-1] in cue.BRIEF:
        return False
    return "чтобы" in head or not cue.PURPOSES.isdisjoint(pairwise(head))


def is_cleft(head: Sequence[str]) -> bool:
    """Whether "that …" after *head* is about the first of two: it's the encoder and not the decoder."""
    if len(head) < 2 or head[0] != "it" or "the" not in head[1:3]:
        return False
    return any(pair in _CHOICES for pair in pairwise(head)) and head[-2] in {"the", "not"}
