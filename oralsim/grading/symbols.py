"""What a token in a formula is: a function, a variable of letters, a whole word, or prose that ends it."""

from __future__ import annotations

from oralsim.grading.algebra import Tree
from oralsim.grading.stem import stem
from oralsim.grading.tokens import Token
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.verbs import AUXILIARIES

_NAMES = "exp sqrt log ln max min sum softmax sigmoid tanh relu mean var abs floor sin cos"
FUNCTIONS = frozenset(_NAMES.split())
FILLER = frozenset({"size", "sizes", "dimension", "dim", "of", "the", "number", "размер"})
"""Words beside a name that say nothing: "filter size"."""
CLOSING = {"(": ")", "[": "]", "{": "}"}
"""Brackets by the one that opens."""
_GREEK = {"alpha": "α", "beta": "β", "gamma": "γ", "lambda": "λ", "sigma": "σ", "epsilon": "ε", "eta": "η"}
_SIGNS = {"√": "sqrt", "∑": "sum", "σ": "sum", "сумма": "sum", "сумму": "sum", "сумме": "sum", "суммы": "sum"}
_PROSE = (FUNCTION | AUXILIARIES) - {"a", "i", "in", "out", "e", "g", "к", "с", "в"}


class UnreadableError(Exception):
    """What stands here is no formula."""


def word_at(tokens: list[Token], place: int) -> str:
    """The word there; empty after the end."""
    return tokens[place].word if place < len(tokens) else ""


def function(word: str) -> str:
    """The function that *word* names, also with a subscript or as a sign; empty if it names none."""
    name = _SIGNS.get(word, word.partition("_")[0])
    return name if name in FUNCTIONS else ""


def number(word: str) -> float:
    """The value of a number, without its unit."""
    return float(word.rstrip("dkm") or 0)


def is_name(token: Token) -> bool:
    """Whether it may be a variable."""
    return token.kind == "word" and token.word not in _PROSE


def greek(word: str) -> str:
    """The letter that *word* spells, or *word* itself."""
    return _GREEK.get(word, word)


def letters(name: str) -> list[Tree] | None:
    """The factors of a short name: its letters, a letter's subscript is one more; None for a whole word."""
    letter, _, subscript = name.partition("_")
    if len(subscript) > 1 and len(letter) == 1:
        return [name]
    bare = letter + subscript
    return list(bare) if len(bare) <= 2 else None


def whole(name: str) -> Tree:
    """The variable that a whole word is; filler alone is none."""
    bare = name.replace("_", "", 1)
    if bare in FILLER:
        raise UnreadableError
    return stem(bare)


def is_operand(token: Token) -> bool:
    """Whether an operator may stand before it."""
    return token.kind in {"word", "number"} or token.word in CLOSING or token.word in {"-", "√", "∑"}


def multiplies(token: Token, before: Token) -> bool:
    """Whether it is a factor right after *before*, without a sign: α(…), 2p, q k^t."""
    word = token.word
    if word in {"(", "["}:
        return not token.spaced or before.kind != "word" or len(before.word) <= 2
    if token.kind == "word":
        name = word.partition("_")[0]
        return (
            (len(name) == 1 and word != "a")
            or name in FUNCTIONS
            or word in _GREEK
            or (len(word) == 2 == len(name) and not token.spaced)
        )
    return word in _SIGNS
