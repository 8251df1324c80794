"""What says nothing in an answer, made blank: numbers and bullets of items, marks of emphasis, fillers.

Nothing moves: each is replaced by as many blanks, and where an item begins the first of them is a bullet.
"""

from __future__ import annotations

import re
from dataclasses import replace

from oralsim.grading.text import Normal, normalise
from oralsim.grading.wrapping import unwrapped

_BULLET = "•"
_ITEM = re.compile(r"^[ \t]*(?:[-*•●–—]|\(?(?:\d{1,2}|[a-zа-я](?=\)))[.)])[ \t]+(?=\S)", re.MULTILINE)
"""How a line begins that is an item."""
_NUMBERED = re.compile(r"\(?\b(\d{1,2})[.)][ \t]+(?=[^\W\d])")
"""A number that may count an item within a line, behind one of `_PAUSES` or at the beginning."""
_PAUSES = frozenset(".;:,!?\n")
_GAP = 8
"""Blanks before such a number, at most."""
_EMPHASIS = re.compile(r"(?<![\w)*])(?:\*\*|__)(?=\w)|(?<=[\w.,:;!?)])(?:\*\*|__)(?![\w*(])")
"""Stars round words; between two things they are a power."""
_QUOTED = re.compile(r"(?<![\w'])'(\w[^'\n]{0,60})'(?!\w)")
"""Words in single quotes; a lone one is a prime or belongs to its word."""
_OPENING = (
    r"\s*(?:"
    r"(?:well|okay|ok|so|right|now|sure|alright|hmm+|um+|uh+|ну|так|итак|значит|хорошо|ладно|окей|ок)"
    r"(?:,? so|,? ну|,? так)?[ \t]*(?:[,:…]|\.{2,3})"
    r"|i (?:think|believe)(?: that)?\b(?!,)|i(?:'d| would) say(?: that)?\b"
    r"|(?:я (?:думаю|считаю|полагаю)|думаю|мне кажется),?[ \t]+что\b"
    r"|(?:the )?answer(?: is)?[ \t]*:|ответ[ \t]*:|let me (?:think|see|start)(?: with this)?[ \t]*[,:.]"
    r"|(?:in my (?:opinion|view)|in short|in general|in a nutshell|first of all|essentially|simply put"
    r"|to put it simply|to answer the question|as i recall|as we learned|as far as i (?:know|remember)"
    r"|from what i (?:know|remember|understand)|на мой взгляд|по-моему|насколько я (?:знаю|помню)"
    r"|(?:я )?думаю|мне кажется|в общем|в целом|в принципе|короче"
    r"|вкратце|собственно|по идее|по сути|как бы)[ \t]*,"
    r")"
)
"""How one begins to speak; what follows is meant in earnest."""
_FIRST = re.compile(_OPENING)
_LATER = re.compile(rf"([.!?…\n•])({_OPENING})")
_ADVERBS = ("actually", "basically", "literally", "honestly", "frankly")
_ASIDES = ("you know", "как бы")
_FILLER = re.compile(
    rf"\b(?:{'|'.join(_ADVERBS)})\b|(?<=, )(?:{'|'.join(_ASIDES)})\b,?|\b(?:{'|'.join(_ASIDES)}),"
)
"""Words that fill a pause."""


def legible(raw: str) -> Normal:
    """Return *raw* as it is read: normalised, unwrapped and cleared."""
    text = normalise(raw)
    return replace(text, text=cleared(unwrapped(text)))


def cleared(text: str) -> str:
    """Return normalised *text* with blanks for what says nothing; its length stays."""
    if "1." in text or "1)" in text:
        text = _without_numbers(text)
    if "\n" in text:
        text = _ITEM.sub(_as_bullet, text)
    if "**" in text or "__" in text:
        text = _EMPHASIS.sub(_as_blanks, text)
    if opening := _FIRST.match(text):
        text = _as_blanks(opening) + text[opening.end() :]
    text = _LATER.sub(_without_opening, text)
    if any(word in text for word in _ADVERBS + _ASIDES):
        text = _FILLER.sub(_as_blanks, text)
    return _QUOTED.sub(r" \1 ", text) if " '" in text or text[:1] == "'" else text


def _without_opening(match: re.Match[str]) -> str:
    return match[1] + " " * len(match[2])


def _without_numbers(text: str) -> str:
    """*text* with bullets for the numbers 1, 2 and so on that count what follows them."""
    found: list[int] = []
    for match in _NUMBERED.finditer(text):
        if int(match[1]) == len(found) + 1 and _follows_a_pause(text, match.start()):
            found.append(match.start())
    if len(found) < 2 and found[:1] != [0]:
        return text
    items = set(found)
    return _NUMBERED.sub(lambda match: _as_bullet(match) if match.start() in items else match[0], text)


def _follows_a_pause(text: str, start: int) -> bool:
    before = text[max(0, start - _GAP) : start].rstrip(" \t")
    return before[-1] in _PAUSES if before else start < _GAP


def _as_bullet(match: re.Match[str]) -> str:
    return _BULLET + " " * (len(match[0]) - 1)


def _as_blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])
