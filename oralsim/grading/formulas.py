"""Formulas in an answer, compared with the rubric's by structure."""

from __future__ import annotations

from functools import lru_cache
from itertools import permutations

from oralsim.grading.algebra import Tree, add, invert, multiply
from oralsim.grading.answer import Answer
from oralsim.grading.expressions import expressions
from oralsim.grading.verdict import Verdict

_VARIABLES = 6


def judge_formula(formula: str, answer: Answer) -> list[Verdict]:
    """The verdict of each expression in the answer that is *formula*, or that turned round."""
    wanted = _tree(formula)
    if wanted is None:
        return []
    verdicts: list[Verdict] = []
    for tree, words in answer.formulas():
        if _same(wanted, tree):
            verdicts.append(_asserted(words, answer))
        elif any(_same(turned, tree) for turned in _turned(wanted)):
            verdicts.append(Verdict("reversed", (), words, (formula,)))
    return verdicts


def is_readable(formula: str) -> bool:
    """Whether *formula* is understood as a whole."""
    return _tree(formula) is not None


@lru_cache(maxsize=1024)
def _tree(formula: str) -> Tree | None:
    """What *formula* says; None where only a part of it can be read, which would match too much."""
    whole = (0, len(formula))
    return next((tree for tree, *stretch in expressions(formula) if tuple(stretch) == whole), None)


def _asserted(words: tuple[int, ...], answer: Answer) -> Verdict:
    stance = answer.reading.stance
    cues = {cues[word] for cues in (stance.denied_by, stance.refuted_by) for word in words} - {-1}
    if cues:
        return Verdict("denied", (), tuple(sorted({*words, *cues})), firm=True)
    if not stance.is_claimed(words):
        return Verdict("missed")
    listed = all(answer.sentence(word) in answer.listed for word in words)
    return Verdict("listed" if listed else "covered", words)


def _turned(tree: Tree) -> list[Tree]:
    """*tree* upside down, with max for min, or with one sign changed."""
    turned: list[Tree] = [_swap(tree)]
    if isinstance(tree, tuple) and tree[0] == "mul":
        turned.append(multiply([invert(factor) for factor in tree[1:]]))
    if isinstance(tree, tuple) and tree[0] == "add":
        for place in range(1, len(tree)):
            terms = list(tree[1:])
            terms[place - 1] = multiply([-1.0, terms[place - 1]])
            turned.append(add(terms))
    return [one for one in turned if one != tree]


def _swap(tree: Tree) -> Tree:
    if not isinstance(tree, tuple):
        return tree
    name = {"max": "min", "min": "max"}.get(str(tree[0]), tree[0])
    return (name, *(_swap(part) for part in tree[1:]))


def _same(wanted: Tree, said: Tree) -> bool:
    """Whether two trees are equal but for the names of variables that *wanted* doesn't use otherwise."""
    if wanted == said:
        return True
    if not isinstance(wanted, tuple) or not isinstance(said, tuple) or _shape(wanted) != _shape(said):
        return False
    ours, theirs = _names(wanted), _names(said)
    if len(ours) != len(theirs) or len(ours) > _VARIABLES:
        return False
    kept = [name for name in ours if name in theirs]
    missing = [name for name in ours if name not in theirs]
    foreign = [name for name in theirs if name not in ours]
    return any(
        _rename(wanted, dict(zip(kept, kept, strict=True)) | dict(zip(missing, order, strict=True))) == said
        for order in permutations(foreign)
    )


def _shape(tree: Tree) -> str:
    """How many of which operations a tree has."""
    if isinstance(tree, tuple):
        return "(" + "".join(sorted([str(tree[0]), *(_shape(part) for part in tree[1:])])) + ")"
    return "#" if isinstance(tree, str) else repr(tree)


def _names(tree: Tree) -> list[str]:
    if isinstance(tree, str):
        return [tree]
    if isinstance(tree, tuple):
        return list(dict.fromkeys(name for part in tree[1:] for name in _names(part)))
    return []


def _rename(tree: Tree, names: dict[str, str]) -> Tree:
    if isinstance(tree, str):
        return names[tree]
    if not isinstance(tree, tuple):
        return tree
    parts = [_rename(part, names) for part in tree[1:]]
    if tree[0] in {"add", "mul", "max", "min"}:
        parts.sort(key=repr)
    return (tree[0], *parts)
