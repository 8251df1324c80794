"""The Snowball stemmer for Russian, as tables of endings: a question has hundreds of words to stem."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from oralsim.grading.words.table import words

_LONGEST = 7
_BODY = re.compile(r"[^аеиоуыэюя]*[аеиоуыэюя]")
"""Up to the first vowel: what is never cut."""
_CORE = re.compile(r"[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]")


@dataclass(frozen=True, slots=True)
class _Endings:
    """Endings of one kind; some are cut only after а or я."""

    free: frozenset[str]
    after_a: frozenset[str] = frozenset()
    every: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "every", tuple(self.free | self.after_a))

    def cut(self, word: str, body: int) -> str | None:
        """*word* without its longest ending beyond *body*; None if it has none."""
        if not word.endswith(self.every):
            return None
        for size in range(min(_LONGEST, len(word) - body), 0, -1):
            ending, rest = word[-size:], word[:-size]
            if ending in self.free:
                return rest
            if ending in self.after_a:
                return rest if len(rest) > body and rest[-1] in "ая" else None
        return None


_GERUND = _Endings(words("ив ивши ившись ыв ывши ывшись"), words("в вши вшись"))
_ADJECTIVE = _Endings(
    words("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")
)
_PARTICIPLE = _Endings(words("ивш ывш ующ"), words("ем нн вш ющ щ"))
_REFLEXIVE = _Endings(words("ся сь"))
_VERB = _Endings(
    words(
        """
        ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть
        ишь ую ю
        """
    ),
    words("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"),
)
_NOUN = _Endings(
    words(
        """
        а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю
        ия ья я
        """
    )
)
_QUALITY = _Endings(words("ост ость"))
_SUPERLATIVE = _Endings(words("ейш ейше"))


def russian_stem(word: str) -> str:
    """The stem of a lower-case Russian *word* written without ё."""
    match = _BODY.match(word)
    if match is None:
        return word
    body = match.end()
    word = _inflected(word, body)
    if len(word) > body and word[-1] == "и":
        word = word[:-1]
    rest = _QUALITY.cut(word, body)
    if rest is not None and _CORE.match(rest):
        word = rest
    return _tidied(word, body)


def _inflected(word: str, body: int) -> str:
    """Cut the ending of a gerund, or a reflexive ending and then that of an adjective, verb or noun."""
    if (rest := _GERUND.cut(word, body)) is not None:
        return rest
    rest = _REFLEXIVE.cut(word, body)
    word = word if rest is None else rest
    if (rest := _ADJECTIVE.cut(word, body)) is not None:
        participle = _PARTICIPLE.cut(rest, body)
        return rest if participle is None else participle
    for endings in (_VERB, _NOUN):
        if (rest := endings.cut(word, body)) is not None:
            return rest
    return word


def _tidied(word: str, body: int) -> str:
    """Cut what is left of a superlative, a doubled н and a soft sign."""
    rest = _SUPERLATIVE.cut(word, body)
    word = word if rest is None else rest
    if word.endswith("нн") and len(word) > body + 1:
        return word[:-1]
    if rest is None and len(word) > body and word[-1] == "ь":
        return word[:-1]
    return word
