"""The words of a short text, such as an alternative or a name, without its sentences and clauses."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from oralsim.grading.passage import read
from oralsim.grading.stem import stem

_PLAIN = re.compile(r"(?:[a-z]+|[а-яё]+)(?:(?: |-(?=[^\W\d_]{2}))(?:[a-z]+|[а-яё]+))*")
_PLAIN_WORD = re.compile(r"[a-zа-яё]+")


class Spoken(NamedTuple):
    """One word of a short text."""

    word: str
    stem: str
    start: int
    """Where it stands in the text, half-open."""
    end: int


@lru_cache(maxsize=65_536)
def spoken(text: str) -> tuple[Spoken, ...]:
    """The words, numbers and signs of *text*, as `read` finds them; plain words take a short cut."""
    lower = text.lower()
    if not _PLAIN.fullmatch(lower):
        return tuple(Spoken(w.word, w.stem, w.start, w.end) for w in read(text).words if w.kind != "other")
    words: list[Spoken] = []
    for match in _PLAIN_WORD.finditer(lower):
        word = match[0].replace("ё", "е")
        word = "x" if word == "х" else word
        words.append(Spoken(word, stem(word), match.start(), match.end()))
    return tuple(words)
