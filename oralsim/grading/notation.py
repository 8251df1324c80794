"""Read the ways people type formulas: e^x and exp(x), α(x), 2p, sum_{j=1..K} exp(z_j)."""

from __future__ import annotations

from oralsim.grading.algebra import Tree, add, invert, multiply
from oralsim.grading.sum_range import after_range
from oralsim.grading.symbols import (
    CLOSING,
    FILLER,
    UnreadableError,
    function,
    greek,
    is_name,
    is_operand,
    letters,
    multiplies,
    number,
    whole,
    word_at,
)
from oralsim.grading.tokens import Token

_PRODUCT = frozenset("*×·")
_DEPTH = 24
_SYMMETRIC = frozenset({"max", "min"})


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
        return word_at(self.tokens, self.at + ahead)

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
        token = self.tokens[self.at]
        if word in CLOSING:
            return [self.bracket(depth)]
        if token.kind == "number":
            self.at += 1
            return [number(word)]
        if name := function(word):
            self.at += 1
            return [self.call(name, depth)]
        if not is_name(token):
            raise UnreadableError
        return self.name()

    def bracket(self, depth: int) -> Tree:
        closing = CLOSING[self.peek()]
        self.at += 1
        tree = self.sum(depth + 1)
        if self.peek() != closing:
            raise UnreadableError
        self.at += 1
        return tree

    def call(self, name: str, depth: int) -> Tree:
        if name == "sum":
            self.at = after_range(self.tokens, self.at)
            return ("sum", self.power(depth + 1))
        if self.peek() not in CLOSING:
            return (name, self.power(depth + 1))
        closing = CLOSING[self.peek()]
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

    def name(self) -> list[Tree]:
        """A variable; filler beside a whole word is passed by."""
        name = greek(self.peek())
        self.at += 1
        if self.peek() == "_" and self.peek(1).isalnum():
            name = f"{name}_{self.peek(1)}"
            self.at += 2
        short = letters(name)
        if short is not None:
            return short
        while self.peek() in FILLER:
            self.at += 1
        return [whole(name)]

    def _implicit(self) -> bool:
        """Whether a factor follows without a sign."""
        here = self.tokens[self.at - 1 : self.at + 1]
        return len(here) == 2 and multiplies(here[1], here[0])

    def _operand_follows(self) -> bool:
        following = self.tokens[self.at + 1 : self.at + 2]
        return bool(following) and is_operand(following[0])
