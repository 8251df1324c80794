"""Chance out of a seed: the same in every process and Python."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from hashlib import sha256
from typing import TypeVar

Item = TypeVar("Item")


def rank(seed: int, name: str) -> bytes:
    """Where *name* stands in the order of *seed*."""
    return sha256(f"{seed}\0{name}".encode()).digest()


def shuffled(items: Iterable[Item], seed: int, name: Callable[[Item], str]) -> list[Item]:
    """*items* in the order that *seed* gives their names."""
    return sorted(items, key=lambda item: rank(seed, name(item)))


def gathered(items: Iterable[Item], key: Callable[[Item], Hashable]) -> list[list[Item]]:
    """*items* by *key*, in the order in which keys come first."""
    groups: dict[Hashable, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return list(groups.values())


def dealt(groups: Sequence[Sequence[Item]], count: int) -> tuple[Item, ...]:
    """Take in turn the next of each group until there are *count*, or no more."""
    rounds = max(map(len, groups), default=0)
    taken = [group[turn] for turn in range(rounds) for group in groups if turn < len(group)]
    return tuple(taken[: max(0, count)])
