"""The simple stretches of a bank file: entries of a list that can be read row by row.

They are most of a bank, and slow to parse piece by piece. So each is read before the parser sees the text,
and a stand-in takes its place; the parser judges what stands round them. Lines stay. What isn't as simple is
left alone, and where a stand-in turns out to be something else, the text is parsed as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralsim.bank.flow import NotSimpleError
from oralsim.bank.nodes import Node
from oralsim.bank.rows import read_rows

MARK = "\ufdd0"
"""A noncharacter, which no file may hold; a stand-in is this and a number."""

_BREAKS = ("\r", "\x85")
"""Line breaks of other kinds, with which lines would be miscounted."""
_ENTRY = re.compile(r"^( *)- [^\n]+(?:\n+\1 [^\n]*)*+", re.MULTILINE)
"""An entry of a list: all rows below the hyphen and to its right."""


class Shortened:
    """A text with stand-ins, and what they stand for.

    *printable* says that the text has no white space but blanks and line breaks.
    """

    __slots__ = ("_nodes", "_printable", "text")

    def __init__(self, text: str, *, printable: bool) -> None:
        self._nodes: dict[str, Node] = {}
        self._printable = printable
        self.text = text.replace("\r\n", "\n")
        if not any(sign in self.text for sign in _BREAKS):
            self.text = "".join(self._shortened(self.text))

    def _shortened(self, text: str) -> Iterator[str]:
        line, end = 1, 0
        for match in _ENTRY.finditer(text):
            before, entry = text[end : match.start()], match[0]
            line += before.count("\n")
            breaks = entry.count("\n")
            stand_in = self._stand_in(entry, line)
            yield before
            yield entry if stand_in is None else f"{match[1]}- {stand_in}" + "\n" * breaks
            line += breaks
            end = match.end()
        yield text[end:]

    def _stand_in(self, entry: str, line: int) -> str | None:
        if not (self._printable or entry.replace("\n", "").isprintable()):
            return None
        try:
            node = read_rows(entry, line)
        except NotSimpleError:
            return None
        stand_in = f"{MARK}{len(self._nodes)}"
        self._nodes[stand_in] = node
        return stand_in

    def node(self, stand_in: str) -> Node:
        """Return what *stand_in* stands for."""
        try:
            return self._nodes[stand_in]
        except KeyError:  # words follow it
            raise NotSimpleError from None
