"""Opposites: which words, said instead of a keyword, turn a point round."""

from __future__ import annotations

from functools import lru_cache

from oralsim.grading.stem import stem
from oralsim.grading.words.poles import PAIRS


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for one, other in PAIRS:
        left = {stem(word) for word in one.split()}
        right = {stem(word) for word in other.split()}
        for key in left:
            table.setdefault(key, set()).update(right - left)
        for key in right:
            table.setdefault(key, set()).update(left - right)
    return {key: frozenset(keys) for key, keys in table.items()}


def opposites(key: str) -> frozenset[str]:
    """The keys that mean the opposite of *key*."""
    return _table().get(key, frozenset())
