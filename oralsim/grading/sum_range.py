"""What a sum runs over, which is passed by: _j, _{j=1..K}, _j=1^K, ^K_{j=1}, "over all j of"."""

from __future__ import annotations

from oralsim.grading.symbols import CLOSING, UnreadableError, word_at
from oralsim.grading.tokens import Token

_LONGEST = 16
"""Tokens of an index in brackets."""
_WORDS = 5
"""Words up to the "of"."""


def after_range(tokens: list[Token], at: int) -> int:
    """The place after all that the sum whose sign stands before *at* runs over."""
    at = _after_index(tokens, at)
    return _after_words(tokens, at) if word_at(tokens, at) in {"of", "over"} else at


def _after_index(tokens: list[Token], at: int) -> int:
    begun = tokens[at - 1].word.endswith("_")
    while True:
        word = word_at(tokens, at)
        if word in {"_", "^"} or (begun and word in CLOSING):
            at += word in {"_", "^"}
            begun = False
            at = _after_bracket(tokens, at) if word_at(tokens, at) in CLOSING else at + 1
        elif word == "=" and word_at(tokens, at + 1):
            at += 2
        else:
            return at


def _after_bracket(tokens: list[Token], at: int) -> int:
    closing = CLOSING[tokens[at].word]
    for place in range(at, min(at + _LONGEST, len(tokens))):
        if tokens[place].word == closing:
            return place + 1
    raise UnreadableError


def _after_words(tokens: list[Token], at: int) -> int:
    for place in range(at, at + _WORDS):
        if place >= len(tokens):
            raise UnreadableError
        if tokens[place].word == "of":
            return place + 1
        if tokens[place].kind != "word":
            return place
    return at + _WORDS
