"""Reading simple YAML row by row: keys with texts and lists, below each other and in each other.

It is most of a bank, and the parser takes three times as long for it.
"""

from __future__ import annotations

import re

from oralsim.bank.flow import BARE, FIRST, MAP, QUOTED, NotSimpleError, a_list_of_lists, read_flow, read_words
from oralsim.bank.nodes import Map, Node, Seq

DEEPEST = 12
"""Levels of what is simple: rows in rows, and lists in their values."""
_ROWS_IN_ROWS = 8

_TEXT = rf"{FIRST}[^:#\n]*+(?:(?::(?! |$)|(?<! )#)[^:#\n]*+)*+(?<![ ,\]}}])"
_LONG_TEXT = r'"[^"\\\n]*+(?:\\"[^"\\\n]*+)*+"'
_LIST = a_list_of_lists(r",(?: ?\n +| )")
_FOLDED = r">-(?:\n(?P=indent)(?(hyphen)  ) +[^ \n][^\n]*+)++"
_VALUE = rf"(?:{_TEXT}|{_LONG_TEXT}|{_LIST}|{MAP}|{_FOLDED})$"
_ROW = re.compile(
    rf"(?P<indent> *+)(?:(?P<hyphen>- )?(?:(?P<key>{BARE}):(?: |$))?(?P<value>{_VALUE})?$|(?P<other>.*))\n?",
    re.MULTILINE,
)
"""A row; one with a long list or a folded text is several."""
_PART_OF_LIST = re.compile(rf"\n|[\[\]]|{QUOTED}|{BARE}")
_SPECIAL = '"[{>'
"""How a value begins that isn't the text as it stands."""


def read_rows(text: str, line: int) -> Node:
    """Return the entry of a list that is written in *text*; its first row, in *line*, begins with a hyphen.

    Raises:
        NotSimpleError: It isn't simple; only the parser can read it or say what is wrong.
    """
    reader = _Reader(text, line)
    reader.read()
    return reader.entry()


class _Reader:
    """Goes from row to row and keeps the mappings and lists that they are in, each with its column."""

    def __init__(self, text: str, line: int) -> None:
        self._text = text
        self._line = line
        self._whole = Seq(line)
        self._lists = [(text.index("-"), self._whole)]
        self._maps = [(-1, Map(line))]
        self._key = ""
        """The key of the row above, if it had no value: what it names begins below."""

    def entry(self) -> Node:
        """Return what was read."""
        if self._key:
            raise NotSimpleError
        return self._whole[0]

    def read(self) -> None:
        """Read all rows."""
        maps, lists = self._maps, self._lists
        line = self._line - 1
        for indent, hyphen, key, value, other in _ROW.findall(self._text):
            column = len(indent)
            line += 1
            if not (hyphen or key):
                _check_empty(value or other)
                continue
            if self._key:
                self._begin(column, hyphen, line)
            elif column < maps[-1][0] or column < lists[-1][0] + (not hyphen):
                self._leave(column, hyphen)
            if hyphen:
                entries = self._list_in(column)
                entries.lines.append(line)
                if not key:
                    entries.append(_value(value, line) if value[:1] in _SPECIAL else value)
                    line += value.count("\n")
                    continue
                column += len(hyphen)
                entries.append(self._enter(column, line))
            at, mapping = maps[-1]
            if at != column or key in mapping:
                raise NotSimpleError
            mapping.lines[key] = line
            if not value:
                self._key = key
            elif value[0] in _SPECIAL:
                mapping[key] = _value(value, line)
                line += value.count("\n")
            else:
                mapping[key] = value

    def _begin(self, column: int, hyphen: str, line: int) -> None:
        """Begin what the key of the row above names."""
        above, mapping = self._maps[-1]
        if column < above + (not hyphen):
            raise NotSimpleError
        if hyphen:
            mapping[self._key] = found = Seq(line)
            self._lists.append((column, found))
        else:
            mapping[self._key] = self._enter(column, line)
        self._key = ""

    def _enter(self, column: int, line: int) -> Map:
        if len(self._maps) > _ROWS_IN_ROWS:
            raise NotSimpleError
        found = Map(line)
        self._maps.append((column, found))
        return found

    def _list_in(self, column: int) -> Seq:
        at, entries = self._lists[-1]
        if at != column:
            raise NotSimpleError
        return entries

    def _leave(self, column: int, hyphen: str) -> None:
        """Leave what is deeper; a key also leaves the list in its column."""
        while self._maps[-1][0] > column:
            self._maps.pop()
        while self._lists[-1][0] > column - (not hyphen):
            self._lists.pop()


def _check_empty(row: str) -> None:
    if row and row[0] != "#":
        raise NotSimpleError


def _value(value: str, line: int) -> Node:
    """What a value says that isn't the text as it stands."""
    if "\n" not in value:
        if value:
            return read_flow(value, line)
        raise NotSimpleError
    if value[0] == ">":
        return _folded(value)
    return _lists(value, line) if "[" in value[1:] else _words(value, line)


def _folded(value: str) -> str:
    rows = value.split("\n")[1:]
    texts = [row.strip(" ") for row in rows]
    indent = rows[0][: -len(texts[0])]
    if any(row != indent + text for row, text in zip(rows, texts, strict=True)):
        raise NotSimpleError
    return " ".join(texts)


def _words(text: str, line: int) -> Seq:
    """A list of words over several rows."""
    found = Seq(line)
    for at, row in enumerate(text[1:-1].split("\n"), line):
        words = read_words(row.strip(" ,"))
        found.extend(words)
        found.lines += [at] * len(words)
    return found


def _lists(text: str, line: int) -> Node:
    """A list of words and lists over several rows."""
    whole = Seq(line)
    inside = [whole]
    for part in _PART_OF_LIST.findall(text):
        if part == "\n":
            line += 1
        elif part == "]":
            inside.pop()
        else:
            found = Seq(line) if part == "[" else read_flow(part, line)
            inside[-1].append(found)
            inside[-1].lines.append(line)
            if isinstance(found, Seq):
                inside.append(found)
    return whole[0]
