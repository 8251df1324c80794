"""What a dot or a line end means, judged by the tokens around it."""

from __future__ import annotations

from collections.abc import Sequence

from oralsim.grading.tokens import Token
from oralsim.grading.words.abbreviations import CODE, DOTTED, LEADING
from oralsim.grading.words.function import AND, ARTICLES, OPENERS, PRONOUNS

_LONG = 3
"""Letters beyond which a word is no initial."""
_LETTERS = 2
"""Letters up to which the parts of a name are letters, w.r.t., and no names."""


def dot_ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether a dot ends a sentence: not within a name, not after an abbreviation that something follows."""
    if index + 1 >= len(tokens) or not index or tokens[index - 1].kind == "pause":
        return index + 1 >= len(tokens) or tokens[index + 1].spaced
    before, after = tokens[index - 1], tokens[index + 1]
    if after.word == "\n":
        return before.word not in LEADING
    if not after.spaced:
        return after.title and len(before.word) > _LONG and before.word not in CODE
    if before.word in LEADING or _completes(tokens, index + 1):
        return False
    if index > 1 and tokens[index - 2].word == "." and not before.spaced and len(before.word) > _LETTERS:
        return True  # p.grad. is a name in code, not cut short
    return before.word not in DOTTED or after.title


def within_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether a dot that ends no sentence stands within a name, nn.Embedding, or after an abbreviation."""
    tight = index + 1 < len(tokens) and not tokens[index + 1].spaced
    if tight or (index > 0 and tokens[index - 1].word in DOTTED):
        return True
    return index + 1 < len(tokens) and _completes(tokens, index + 1)


def line_ends(tokens: Sequence[Token], index: int) -> bool:
    """Whether a line end closes the sentence; a wrapped line goes on with a word of structure."""
    if index + 1 >= len(tokens) or not index:
        return True
    after = tokens[index + 1]
    return after.kind != "word" or after.word not in AND | ARTICLES | OPENERS | PRONOUNS


def _completes(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word there belongs to the one before the dot: indep. of the size; not "Of course"."""
    following = tokens[index + 1].word if index + 1 < len(tokens) else ""
    return tokens[index].word == "of" and not tokens[index].title and following != "course"
