"""Breaking text into lines of a fixed number of columns, as a terminal counts them."""

from __future__ import annotations

import re
from itertools import chain, repeat
from unicodedata import category, east_asian_width

WIDTH = 80
_WIDE = {"W", "F"}
_NO_WIDTH = {"Mn", "Me", "Cf"}
_WORDS = re.compile("( *)([^ ]+)")


def columns(text: str) -> int:
    """Count the columns that *text* takes: wide letters two, marks that combine none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def wrap(text: str, first: str = "", later: str | None = None, width: int = WIDTH) -> list[str]:
    """Break one line between words; indent by *first*, then by *later* (as wide as *first* unless given).

    Spaces stay as they are within a line, so that code keeps its shape; words longer than a line are cut.
    """
    following = " " * columns(first) if later is None else later
    room = max(1, width - max(columns(first), columns(following)))
    lines: list[str] = []
    line, bare = first, True
    for gap, word in _WORDS.findall(text):
        for space, part in zip(chain([gap], repeat("")), _cut(word, room), strict=False):
            if columns(line + space + part) <= width:
                line += space + part
            elif bare:
                line += part
            else:
                lines.append(line.rstrip(" "))
                line = following + part
            bare = False
    return [*lines, line.rstrip(" ")]


def _cut(word: str, room: int) -> list[str]:
    """Cut *word* into parts of at most *room* columns."""
    parts, used = [""], 0
    for letter in word:
        used += columns(letter)
        if used > room and parts[-1]:
            parts.append("")
            used = columns(letter)
        parts[-1] += letter
    return parts


def _columns(letter: str) -> int:
    if category(letter) in _NO_WIDTH:
        return 0
    return 2 if east_asian_width(letter) in _WIDE else 1
