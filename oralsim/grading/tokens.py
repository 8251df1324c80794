"""Cut normalised text into words, numbers and signs, each with its place in the text as received."""

from __future__ import annotations

import re
from typing import NamedTuple

from oralsim.grading.text import Normal
from oralsim.grading.words.mistyped import MISTYPED

_TOKEN = re.compile(
    r"""
    (?P<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:[dkm](?![^\W_]))?)   # 50,000; 0.5; 256; 1d
  | (?P<times>(?<=\d)[xх](?=\d))
  | (?P<short>w/o(?!\w)|w/(?=\s)|b/c(?!\w)|&(?!&))                       # read in full
  | (?P<word>[^\W_][^\W]*(?:'[^\W\d_]+)*)
  | (?P<prime>(?<=\w)'(?=\(|\s*[=≈]))                                      # f'(x), ReLU' = 1: the derivative
  | (?P<arrow>[-=]{1,3}>|<[-=]{1,3}|[→⇒⟶⟹↦⇨])
  | (?P<relation><<|>>|<=|>=|!=|==|[=<>≤≥≠≈~∈∝≪≫])
  | (?P<sign>[-+*/^|%#&×·÷√∑∏∞∂∇_@$\\]|\[mask\])
  | (?P<pause>[.,;:!?…()\[\]{}"«»“”„—–•●]|\n)
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_CONTRACTION = re.compile(r"'(?:s|re|ve|d|ll|m)\Z")
_MIXED = str.maketrans("асеорхукмтвн", "aceopxykmtbh")
_SHORT = {"w/o": "without", "w/": "with", "b/c": "because", "&": "and"}
_DASHES = frozenset("–—")
_SIGNS = frozenset("+*/·×")
_SYMBOL = 2
"""Letters of a symbol."""
_REACH = 8
"""Tokens on either side of a dash within which its formula is seen."""
_RELATIONS = {"<<": "≪", ">>": "≫"}
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[а-я]")


class Token(NamedTuple):
    """One word, number or sign."""

    word: str
    """Normalised: lower case, no apostrophe."""
    kind: str
    """word, number, arrow, relation, sign, pause or other."""
    start: int
    """Where it begins in the normalised text."""
    end: int
    spaced: bool
    """White space stands before it."""
    title: bool = False
    """A word with a capital first letter."""


def tokenise(text: Normal) -> list[Token]:
    """All tokens of *text* in order; pauses (punctuation, line ends) are tokens too."""
    source, raw, unmoved = text.text, text.raw, isinstance(text.origin, range)
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(source):
        start, stop = match.span()
        kind = match.lastgroup or "other"
        word = match[0]
        title = False
        if kind == "word":
            title = not (unmoved and raw[start] == source[start]) and text.is_title(start)
            if not word.isascii() or "'" in word or word in MISTYPED:
                word = _plain(word)
        elif kind == "number":
            word = word.replace(",", "")
        elif kind == "times":
            word, kind = "×", "sign"
        elif kind == "short":
            word, kind = _SHORT[word], "word"
        elif kind == "prime":
            word, kind = "derivative", "word"
        elif kind == "relation":
            word = _RELATIONS.get(word, word)
        found.append(Token(word, kind, start, stop, start > end or start == 0, title))
        end = stop
    return _with_minuses(found) if "–" in source or "—" in source else found


def _with_minuses(tokens: list[Token]) -> list[Token]:
    """*tokens* with minus signs for the long dashes that an editor has made of them."""
    return [
        token._replace(word="-", kind="sign")
        if token.word in _DASHES and _subtracts(tokens, index)
        else token
        for index, token in enumerate(tokens)
    ]


def _subtracts(tokens: list[Token], index: int) -> bool:
    """Whether the dash at *index* stands in a reckoning: 256 — 5, (x — 1), (in + 2p — kernel)."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    symbol = before.kind == "number" or before.word == ")" or len(before.word) <= _SYMBOL
    if after.kind == "number" and symbol:
        return True
    left, right = (
        " ".join(token.word for token in part)
        for part in (tokens[max(0, index - _REACH) : index], tokens[index + 1 : index + _REACH])
    )
    inside = left.rfind("(") > left.rfind(")") and ")" in right
    return inside and not _SIGNS.isdisjoint(left + right)


def _plain(word: str) -> str:
    """Drop apostrophes and clitics; a word that mixes alphabets is read in the Latin one."""
    if "'" in word:
        word = _CONTRACTION.sub("", word).replace("'", "")
    word = MISTYPED.get(word, word)
    if _LATIN.search(word) and _CYRILLIC.search(word):
        word = word.translate(_MIXED)
    return "x" if word == "х" else word
