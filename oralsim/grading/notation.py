"""Read the ways people type formulas: e^x and exp(x), α(x), 2p, sum_{j=1..K} exp(z_j)."""

from __future__ import annotations

from oralsim.grading.algebra import Tree, add, invert, multiply
from oralsim.grading.stem import stem
from oralsim.grading.tokens import Token
from oralsim.grading.words.function import FUNCTION
from oralsim.grading.words.verbs import AUXILIARIES

_NAMES = "exp sqrt log ln max min sum softmax sigmoid tanh relu mean var abs floor sin cos"
FUNCTIONS = frozenset(_NAMES.split())
_GREEK = {"alpha": "α", "beta": "β", "gamma": "γ", "lambda": "λ", "sigma": "σ", "epsilon": "ε", "eta": "η"}
_SIGNS = {"√": "sqrt", "∑": "sum", "σ": "sum"}
_PRODUCT = frozenset("*×·")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_FILLER = frozenset({"size", "sizes", "dimension", "dim", "of", "the", "number", "размер"})
_PROSE = (FUNCTION | AUXILIARIES) - {"a", "i", "in", "out", "e", "g", "к", "с", "в"}
_DEPTH = 24
_RANGE = 16
"""Tokens of the longest index of a sum."""
_SYMMETRIC = frozenset({"max", "min"})


class UnreadableError(Exception):
    """What stands here is no formula."""


def parse(tokens: list[Token], start: int) -> tuple[Tree, int] | None:
    """The longest expression from token *start*, and the token after it; None if none begins there."""
    reader = _Reader(tokens, start)
    try:
        tree = reader.sum(0)
    except UnreadableError:
        return None
    return tree, reader.at


class _Reader:
    """Recursive descent over tokens; what doesn't fit ends the expression."""

    def __init__(self, tokens: list[Token], start: int) -> None:
        self.tokens = tokens
        self.at = start

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place].word if place < len(self.tokens) else ""

    def sum(self, depth: int) -> Tree:
        if depth > _DEPTH:
            raise UnreadableError
        terms = [self.signed(depth)]
        while self.peek() in {"+", "-"} and self._operand_follows():
            sign = self.peek()
            self.at += 1
            term = self.product(depth)
            terms.append(term if sign == "+" else multiply([-1.0, term]))
        return add(terms)

    def signed(self, depth: int) -> Tree:
        if self.peek() == "-":
            self.at += 1
            return multiply([-1.0, self.product(depth)])
        return self.product(depth)

    def product(self, depth: int) -> Tree:
        factors = [self.power(depth)]
        while True:
            sign = self.peek()
            if (sign in _PRODUCT or sign == "/") and self._operand_follows():
                self.at += 1
                factor = self.power(depth)
                factors.append(factor if sign != "/" else invert(factor))
            elif self._implicit():
                factors.append(self.power(depth))
            else:
                return multiply(factors)

    def power(self, depth: int) -> Tree:
        if depth > _DEPTH:
            raise UnreadableError
        if self.peek() == "-":
            self.at += 1
            return multiply([-1.0, self.power(depth + 1)])
        natural = self.peek() in {"e", "е"} and self.peek(1) == "^"
        *before, base = self.atom(depth)
        if self.peek() != "^" or not self._operand_follows():
            return multiply([*before, base])
        self.at += 1
        exponent = self.power(depth + 1)
        return multiply([*before, ("exp", exponent) if natural else ("pow", base, exponent)])

    def atom(self, depth: int) -> list[Tree]:
        """The factors of one name or bracket; an exponent belongs to the last of them."""
        word = self.peek()
        if not word:
            raise UnreadableError
        kind = self.tokens[self.at].kind
        if word in _CLOSING:
            return [self.bracket(depth)]
        if kind == "number":
            self.at += 1
            return [float(word.rstrip("dkm") or 0)]
        name = _SIGNS.get(word, word.partition("_")[0])
        if name in FUNCTIONS:
            self.at += 1
            return [self.call(name, word, depth)]
        if kind != "word" or word in _PROSE:
            raise UnreadableError
        return self.name()

    def bracket(self, depth: int) -> Tree:
        closing = _CLOSING[self.peek()]
        self.at += 1
        tree = self.sum(depth + 1)
        if self.peek() != closing:
            raise UnreadableError
        self.at += 1
        return tree

    def call(self, name: str, word: str, depth: int) -> Tree:
        if name == "sum":
            self._skip_range(word)
            if self.peek() in {"of", "over"}:
                self._skip_words()
            return ("sum", self.power(depth + 1))
        if self.peek() not in _CLOSING:
            return (name, self.power(depth + 1))
        closing = _CLOSING[self.peek()]
        self.at += 1
        arguments = [self.sum(depth + 1)]
        while self.peek() in {",", ";"}:
            self.at += 1
            arguments.append(self.sum(depth + 1))
        if self.peek() != closing:
            raise UnreadableError
        self.at += 1
        if name == "floor" and len(arguments) == 1:
            return arguments[0]
        ordered = sorted(arguments, key=repr) if name in _SYMMETRIC else arguments
        return (name, *ordered)

    def _skip_range(self, word: str) -> None:
        """Pass the index of a sum: _j, _{j=1..K}, _j=1^K, ^K_{j=1}."""
        while True:
            if self.peek() in {"_", "^"} or (word.endswith("_") and self.peek() in _CLOSING):
                self.at += self.peek() in {"_", "^"}
                word = ""
                self.at = self._after_bracket() if self.peek() in _CLOSING else self.at + 1
            elif self.peek() == "=" and self.peek(1):
                self.at += 2
            else:
                return

    def _after_bracket(self) -> int:
        """The place after the short bracket that begins here."""
        closing = _CLOSING[self.peek()]
        for place in range(self.at, min(self.at + _RANGE, len(self.tokens))):
            if self.tokens[place].word == closing:
                return place + 1
        raise UnreadableError

    def _skip_words(self) -> None:
        """Pass "over j of", "over all j of"."""
        for _ in range(5):
            if self.peek() == "of":
                self.at += 1
                return
            if self.tokens[self.at].kind != "word":
                return
            self.at += 1
            if self.at >= len(self.tokens):
                raise UnreadableError

    def name(self) -> list[Tree]:
        """A variable: letters are factors, a letter's subscript is one more, words stay whole."""
        word = _GREEK.get(self.peek(), self.peek())
        self.at += 1
        if self.peek() == "_" and self.peek(1).isalnum():
            word = f"{word}_{self.peek(1)}"
            self.at += 2
        letter, _, subscript = word.partition("_")
        if len(subscript) > 1 and len(letter) == 1:
            return [word]
        bare = letter + subscript
        if len(bare) <= 2:
            return list(bare)
        while self.peek() in _FILLER:
            self.at += 1
        if bare in _FILLER:
            raise UnreadableError
        return [stem(bare)]

    def _implicit(self) -> bool:
        """Whether a factor follows without a sign: α(…), 2p, q k^t."""
        word = self.peek()
        if not word:
            return False
        token = self.tokens[self.at]
        if word in {"(", "["}:
            return not token.spaced or self.tokens[self.at - 1].kind != "word" or len(self.peek(-1)) <= 2
        if token.kind == "word":
            name = word.partition("_")[0]
            return (
                (len(name) == 1 and word != "a")
                or name in FUNCTIONS
                or word in _GREEK
                or (len(word) == 2 == len(name) and not token.spaced)
            )
        return word in _SIGNS

    def _operand_follows(self) -> bool:
        following = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None
        return following is not None and (
            following.kind in {"word", "number"}
            or following.word in _CLOSING
            or following.word in {"-", "√", "∑"}
        )
