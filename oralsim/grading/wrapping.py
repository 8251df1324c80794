"""Line ends that only wrap a paragraph, as an editor or a mail program sets them.

They are told by the width: a line was full if the next word had no room on it. A list has lines of any
length.
"""

from __future__ import annotations

import re
from itertools import pairwise

from oralsim.grading.text import Normal
from oralsim.grading.words.function import FUNCTION

_NARROWEST = 40
"""Letters of the longest line; nobody wraps text narrower than that."""
_SURE = 4
"""Lines of a paragraph from which even a capital letter may go on with a sentence."""
_WIDE = 66
"""Letters of a line from which it is rather the text that is wrapped than an item that is long."""
_STOPS = frozenset(".!?…:;)")
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n(?!\s*(?:[-*•●–—]|\(?\w{1,2}[.)])\s)[^\n]*\S[^\n]*)+")
"""Lines without a blank one or the beginning of a list's item between them."""


def unwrapped(text: Normal) -> str:
    """*text* with a blank for each line end that only wraps; everything else stays in its place."""
    lower = text.text
    if "\n" not in lower:
        return lower
    width = max(len(line.rstrip()) for line in lower.split("\n"))
    if width < _NARROWEST:
        return lower
    pieces: list[str] = []
    end = 0
    for match in _PARAGRAPH.finditer(lower):
        pieces += [lower[end : match.start()], _joined(text, match.start(), match[0], width)]
        end = match.end()
    return "".join([*pieces, lower[end:]])


def _joined(text: Normal, start: int, paragraph: str, width: int) -> str:
    lines = paragraph.split("\n")
    if len(lines) == 2 and not (width >= _WIDE or paragraph.rstrip()[-1] in _STOPS or _hangs(lines[0])):
        return paragraph  # as likely two items
    if any(_has_room(line, following, width) for line, following in pairwise(lines)):
        return paragraph
    joined = lines[0]
    for line in lines[1:]:
        place = start + len(joined) + 1 + len(line) - len(line.lstrip())
        joined += (" " if len(lines) >= _SURE or not text.is_title(place) else "\n") + line
    return joined


def _hangs(line: str) -> bool:
    """Whether *line* ends with a word that something must follow."""
    return line.rsplit(maxsplit=1)[-1] in FUNCTION


def _has_room(line: str, following: str, width: int) -> bool:
    """Whether the first word of the *following* line had fitted behind *line*."""
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) <= width
