"""What a sum runs over, which is passed by: _j, _{j=1..K}, ^K_{j=1}, "over all j of", "from 1 to K"."""

from __future__ import annotations

from oralsim.grading.symbols import CLOSING, UnreadableError, function, word_at
from oralsim.grading.tokens import Token

_LONGEST = 16
"""Tokens of an index in brackets."""
_WORDS = 5
"""Words up to the "of", without the bounds."""
_BOUNDS = 4
"""Tokens of "from 1 to K"."""
_OVER = frozenset({"of", "over", "от", "по", "from", "всех"})
_OF = frozenset({"of", "от"})
_FROM = frozenset({"from", "от", "с"})
_TO = frozenset({"to", "до", "по"})


def after_range(tokens: list[Token], at: int) -> int:
    """The place after all that the sum whose sign stands before *at* runs over."""
    at = _after_index(tokens, at)
    return _after_words(tokens, at) if word_at(tokens, at) in _OVER else at


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
    end = at + _WORDS
    while at < end:
        if at >= len(tokens):
            raise UnreadableError
        word = tokens[at].word
        if word in _FROM and word_at(tokens, at + 2) in _TO:
            at += _BOUNDS
            end += _BOUNDS
        elif word in _OF:
            return at + 1
        elif tokens[at].kind != "word" or function(word) or word_at(tokens, at + 1) == "^":
            return at
        else:
            at += 1
    return end
