"""Formulas as trees: sums and products flat and in a fixed order, a/b as a times the inverse of b."""

from __future__ import annotations

from typing import TypeAlias

Tree: TypeAlias = str | float | tuple["Tree", ...]
"""A name, a number, or an operation with its operands: ("add", …), ("inv", x), ("exp", x)."""


def add(terms: list[Tree]) -> Tree:
    """A sum: flat, in a fixed order."""
    flat: list[Tree] = []
    for term in terms:
        flat.extend(term[1:] if isinstance(term, tuple) and term[0] == "add" else [term])
    return flat[0] if len(flat) == 1 else ("add", *sorted(flat, key=repr))


def multiply(factors: list[Tree]) -> Tree:
    """A product: flat, numbers gathered, in a fixed order; a factor −1 goes into a sum."""
    number = 1.0
    flat: list[Tree] = []
    for factor in factors:
        parts = factor[1:] if isinstance(factor, tuple) and factor[0] == "mul" else (factor,)
        for part in parts:
            if isinstance(part, float):
                number *= part
            else:
                flat.append(part)
    if number != 1.0 or not flat:
        flat.append(number)
    return flat[0] if len(flat) == 1 else ("mul", *sorted(flat, key=repr))


def invert(tree: Tree) -> Tree:
    """One divided by *tree*."""
    if isinstance(tree, float) and tree:
        return 1.0 / tree
    if isinstance(tree, tuple) and tree[0] == "inv":
        return tree[1]
    return ("inv", tree)
