"""Lists of words, `[small, tiny, near zero]`: most of a bank, and slow to parse word by word.

So they are masked before the parser sees them: other marks stand for brackets and commas, letter for
letter, and the parser takes each list for one plain word. What isn't that simple is left as it was.
"""

from __future__ import annotations

import re

from oralsim.core.plain import clean

OPEN, COMMA, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
"""Noncharacters: no text may hold them."""
_MARKS = (("[", OPEN), (",", COMMA), ("]", CLOSE))

LONGEST = 100
"""Letters of a word; lists with longer ones are left to the parser too."""
_NEVER = r",\[\]{}:#\"\t\r\n\x85\ufeff"
_MORE = rf"[^{_NEVER}]{{0,{LONGEST - 1}}}+(?<! )"
_BARE = rf"[^\s{_NEVER}&*!|>'%@`?-]{_MORE}"
_QUOTED = rf'"(?!\s)[^\\{_NEVER}]{{1,{LONGEST}}}+(?<! )"'
_WORD = rf"(?:{_BARE}|{_QUOTED})"
_LIST = re.compile(rf"\[{_WORD}(?:,(?: |\r?\n +){_WORD})*+\](?=[,\]}}\r\n])")
"""Words, bare or in double quotes, without colons, comments and brackets; after the list what may end one."""


class MisreadError(Exception):
    """A masked list turned out to be something else; the text must be parsed as it was."""


def mask(text: str) -> str:
    """Mask the lists in *text*; lines and columns stay."""
    return _LIST.sub(_mask_list, text)


def _mask_list(match: re.Match[str]) -> str:
    masked = match[0]
    for sign, mark in _MARKS:
        masked = masked.replace(sign, mark)
    return masked


def unmask(value: str) -> str:
    """Return text that only looked like a list, as it was: in quotes, or in a block."""
    if value.count(OPEN) != value.count(CLOSE):
        raise MisreadError
    for sign, mark in _MARKS:
        value = value.replace(mark, sign)
    return value


def words(value: str) -> list[str]:
    """Return the words of a masked list, as the parser hands it out.

    Raises:
        MisreadError: there is more than a list.
    """
    if value[0] != OPEN or value[-1] != CLOSE or value.count(OPEN) > 1:
        raise MisreadError
    found = value[1:-1].split(f"{COMMA} ")
    if '"' in value:
        return [clean(word[1:-1]) if word[0] == '"' else word for word in found]
    return found


def lines(masked: str, first: int) -> list[int]:
    """Return the line of each word of a masked list that begins in line *first*; rows end in a comma."""
    counts = [row.count(COMMA) for row in masked.split("\n")]
    counts[-1] += 1
    return [line for line, count in enumerate(counts, first) for _ in range(count)]
