"""Lists and mappings in brackets on one line of a bank file: what they look like, and what they say.

Only the plain ones: words, texts in double quotes without escapes, and lists of them, three deep.
"""

from __future__ import annotations

import re

from oralsim.bank.nodes import Map, Node, Seq, Words
from oralsim.core.plain import clean

LONGEST = 100
"""Letters of a word."""

_BRACKETS = r",\[\]{}"
FIRST = rf"[^ \n\":#{_BRACKETS}&*!|>'%@`?-]"
"""How a text without quotes begins."""
BARE = rf"{FIRST}[^\":#\n{_BRACKETS}]{{0,{LONGEST - 1}}}+(?<! )"
"""A word without quotes."""
QUOTED = rf'"(?! )(?:[^"\\\n]{{1,{LONGEST}}}+|(?:[^"\\\n]|\\"){{1,{LONGEST}}}+)(?<! )"'
"""A word in quotes."""


def _list_of(entry: str, gap: str) -> str:
    return rf"\[(?:{entry}(?:{gap}(?!\])|(?=\])))++\]"


def a_list_of_lists(gap: str) -> str:
    """Return the pattern of a list of words, lists of words, and lists of those; *gap* is between entries."""
    flat = _list_of(rf"(?:{BARE}|{QUOTED})", gap)
    deep = _list_of(rf"(?:{BARE}|{QUOTED}|{flat})", gap)
    return _list_of(rf"(?:{BARE}|{QUOTED}|{deep})", gap)


_FLAT = _list_of(rf"(?:{BARE}|{QUOTED})", ", ")
_DEEP = _list_of(rf"(?:{BARE}|{QUOTED}|{_FLAT})", ", ")
LIST = a_list_of_lists(", ")
"""A list on a line, of words, lists of words, and lists of those."""
_TEXT = rf"{FIRST}[^\":#\n{_BRACKETS}]*+(?<! )"
_PAIR = rf"{BARE}: (?:{_TEXT}|{QUOTED}|{LIST})"
MAP = rf"\{{(?:{_PAIR}(?:, (?!\}})|(?=\}})))++\}}"
"""A mapping on a line."""

_ENTRIES = re.compile(rf"{_DEEP}|{QUOTED}|{BARE}")
_PAIRS = re.compile(rf"({BARE}): ({LIST}|{QUOTED}|{_TEXT})")
_WORDS = re.compile(r'"(?:[^"\\]|\\")*"|[^ ,"][^,"]*')


class NotSimpleError(Exception):
    """What stands there isn't as simple as it must be here; the parser can read it."""


def read_flow(text: str, line: int) -> Node:
    """Return what *text* in *line* says: a list, a mapping, a text in quotes or the text as it stands."""
    if text[0] == "[":
        return _list(text[1:-1], line)
    if text[0] == "{":
        return _mapping(text, line)
    return _unquoted(text) if text[0] == '"' else text


def read_words(row: str) -> Words:
    """Return the words of a list without its brackets."""
    if '"' not in row:  # as most
        return tuple(row.split(", "))
    return tuple([_unquoted(word) if word[0] == '"' else word for word in _WORDS.findall(row)])


def _list(inner: str, line: int) -> Seq | Words:
    if "[" in inner:
        found = Seq(line)
        found.extend([read_flow(entry, line) for entry in _ENTRIES.findall(inner)])
        found.lines = [line] * len(found)
        return found
    return read_words(inner)


def _mapping(text: str, line: int) -> Map:
    found = Map(line)
    pairs = _PAIRS.findall(text)
    for key, value in pairs:
        found[key] = read_flow(value, line)
        found.lines[key] = line
    if len(found) != len(pairs):
        raise NotSimpleError
    return found


def _unquoted(text: str) -> str:
    return clean(text[1:-1].replace('\\"', '"'))
