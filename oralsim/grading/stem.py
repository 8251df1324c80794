"""Bring the inflections of a word to one stem, English or Russian by its script."""

from __future__ import annotations

import re
from functools import lru_cache

import snowballstemmer

from oralsim.grading.words.irregular import NOT_IZE, STEMS
from oralsim.grading.words.numbers import NUMBER_WORDS

_ENGLISH = snowballstemmer.stemmer("english")
_RUSSIAN = snowballstemmer.stemmer("russian")
_IZE = re.compile(r"([a-z]{3,}?)i([sz])(e|es|ed|ing|ation|ations|able)")
_AGENT = re.compile(r"(?<=at)ers?\Z")
"""Misspelt agents: generater."""
_SEVERAL = re.compile(r"[^aeiouy]{2,}[^aeiouys](?=s\Z)|nn(?=s\Z)")
"""Abbreviations of which there are more than one: LSTMs, NNs."""
_CYRILLIC = re.compile(r"[а-я]+")
_LATIN = re.compile(r"[a-z]+")
_BORROWED = re.compile(r"(.{5,}?)(?:ирован|ировани|ировк|ирова|ирую|иру|ир|овани|ова|ац|аци)")
_VERBAL = re.compile(r"(.{4,}?)(?:ени|ен|ани|ан|ян|яни|[аяиеуюы])")


@lru_cache(maxsize=32_768)
def stem(word: str) -> str:
    """The stem of a lower-case *word*; words with digits or of other scripts stay as they are."""
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    if word in STEMS:
        return STEMS[word]
    if _LATIN.fullmatch(word):
        return _english(word)
    if _CYRILLIC.fullmatch(word):
        return _russian(word)
    return word


def _english(word: str) -> str:
    if several := _SEVERAL.match(word):
        return several[0]
    if len(word) <= 3:
        return word
    agent = _AGENT.sub("or", word)
    if agent in STEMS:
        return STEMS[agent]
    ize = _IZE.fullmatch(word)
    if ize and not (ize[2] == "s" and ize[3][0] != "a" and ize[1] + "ise" in NOT_IZE):
        return ize[1] + "iz"
    root = str(_ENGLISH.stemWord(word))
    return STEMS.get(root, root)


def _russian(word: str) -> str:
    """Snowball, then what joins a verb and its noun: вычислять, вычисление; нормализует, нормализация."""
    root = str(_RUSSIAN.stemWord(word))
    root = STEMS.get(root, root)
    derived = _BORROWED.fullmatch(root) or _VERBAL.fullmatch(root)
    return derived[1] if derived else root
