"""Where a text has formulas."""

from __future__ import annotations

from collections.abc import Iterator

from oralsim.grading.algebra import Tree
from oralsim.grading.clearing import legible
from oralsim.grading.notation import parse
from oralsim.grading.symbols import FUNCTIONS
from oralsim.grading.tokens import Token, tokenise

_OPERATORS = frozenset("+-*/^×·√∑")
_MOST = 64
"""Places of a text where a formula is looked for."""


def expressions(raw: str) -> Iterator[tuple[Tree, int, int]]:
    """The expressions in *raw* with at least one operation, and the stretch of text that each fills."""
    text = legible(raw)
    tokens = tokenise(text)
    tried = 0
    at = 0
    while at < len(tokens) and tried < _MOST:
        if not _may_begin(tokens, at):
            at += 1
            continue
        tried += 1
        found = parse(tokens, at)
        if found is None or not isinstance(found[0], tuple):
            at += 1
            continue
        tree, end = found
        start, stop = text.span(tokens[at].start, tokens[end - 1].end)
        yield tree, start, stop
        at = end


def _may_begin(tokens: list[Token], at: int) -> bool:
    """Whether an expression may begin here: no operator before, and one soon after."""
    token = tokens[at]
    if token.kind not in {"word", "number"} and token.word not in "([√∑":
        return False
    if at and tokens[at - 1].word in _OPERATORS:
        return False
    nearby = tokens[at : at + 12]
    return any(near.word in _OPERATORS for near in nearby) or token.word.partition("_")[0] in FUNCTIONS
