"""The simple stretches of a bank file: lists of words, mappings on a line, rows of `key: text`.

They are most of a bank, and slow to parse piece by piece. So each is cut out before the parser sees the text,
and a stand-in takes its place; the parser judges what stands round them. Lines stay. What isn't as simple is
left alone, and where a stand-in turns out to be something else, the text is parsed as it was.
"""

from __future__ import annotations

import re
from typing import cast

from oralsim.bank.nodes import Map, Node, Seq, Words
from oralsim.core.plain import clean

MARK = "\ufdd0"
"""A noncharacter, which no file may hold; a stand-in is this and a number."""
LONGEST = 100
"""Letters of a word; longer ones are left to the parser."""

_UNSAFE = ("\t", "\r", "\x85", "\ufeff", "\\ufdd0")
"""A text with one of these is not shortened: breaks and blanks of other kinds, and a mark in disguise."""
_NEVER = rf":#\n{MARK}"
_BRACKETS = r",\[\]{}"
_FIRST = rf"[^\s\"{_BRACKETS}{_NEVER}&*!|>'%@`?-]"
_STAND_IN = rf"{MARK}\d++"

_BARE = rf"{_FIRST}[^\"{_BRACKETS}{_NEVER}]{{0,{LONGEST - 1}}}+(?<!\s)"
_QUOTED = rf'"(?!\s)[^"\\\n{MARK}]{{1,{LONGEST}}}+(?<!\s)"'
_WORD = rf"(?:{_BARE}|{_QUOTED}|{_STAND_IN})"
_PAIR = rf'{_BARE}: (?:{_FIRST}[^\"{_BRACKETS}{_NEVER}]*+(?<!\s)|(?!"[^"]*,){_QUOTED}|{_STAND_IN})'
_END = r"(?=[,\]}\n])"
_LIST = re.compile(rf"\[{_WORD}(?:,(?: |\n +){_WORD})*+\]{_END}")
_MAP = re.compile(rf"\{{{_PAIR}(?:, {_PAIR})*+\}}{_END}")

_NEXT = r"\n+(?P=indent)(?(hyphen)  )"
"""The beginning of a row below the first, in the same column."""
_STOP = r"(?<![\s,\]}])$"
_TEXT = rf'(?:{_FIRST}[^{_NEVER}]*+{_STOP}|"[^"\\\n{MARK}]*+"$|{_STAND_IN}$)'
_ENTRY = rf"- (?:{_FIRST}[^{_NEVER}]{{0,{LONGEST - 1}}}+{_STOP}|{_QUOTED}$|{_STAND_IN}$)"
_ENTRIES = rf"\n+(?P<dash>(?P=indent)(?(hyphen)  ) +){_ENTRY}(?:\n+(?P=dash){_ENTRY})*+"
_ROW = rf"{_BARE}:(?: {_TEXT}|{_ENTRIES})"
_BLOCK = rf"{_BARE}: [|>][^\n]*(?:{_NEXT} [^\n]*)*+"
_ROWS = re.compile(
    rf"^(?P<indent> *)(?P<hyphen>- )?"
    rf"(?:{_BLOCK}|(?P<rows>(?!\n)(?:(?:{_NEXT})?{_ROW})+)(?!{_NEXT} |\n* *[\]}}])"
    rf"(?P<whole>(?(hyphen)(?!{_NEXT}[^ \n])|(?!)))?+)",
    re.MULTILINE,
)
"""Rows in one column, each a text, a stand-in or entries below each other; or a block of text, left alone.

The stand-in is a key without a value, or an entry if the rows are the whole mapping behind a hyphen.
"""
_PIECE = re.compile(r"(\n*) *(?:- (.+)|([^:]+):(?: (.+))?)")
_QUOTED_OR_NOT = re.compile(r'"[^"]*"|[^\s,"][^,"]*')
_SPECIAL = MARK + '"'


class MisreadError(Exception):
    """A stand-in landed where its stretch means something else; the text must be parsed as it was."""


class Shortened:
    """A text with stand-ins, and what they stand for."""

    __slots__ = ("_cut", "text")

    def __init__(self, text: str) -> None:
        self._cut: dict[str, str] = {}
        self.text = text.replace("\r\n", "\n")
        if any(sign in self.text for sign in _UNSAFE):
            return
        for pattern in (_LIST, _LIST, _LIST, _MAP):  # lists of lists of lists too
            self.text = pattern.sub(self._cut_value, self.text)
        self.text = _ROWS.sub(self._cut_rows, self.text)

    def _cut_value(self, match: re.Match[str]) -> str:
        return self._put_away(match[0]) + "\n" * match[0].count("\n")

    def _cut_rows(self, match: re.Match[str]) -> str:
        start, hyphen, rows, whole = match.group("indent", "hyphen", "rows", "whole")
        if rows is None:
            return match[0]
        return (
            f"{start}{hyphen or ''}{self._put_away(rows)}{':' if whole is None else ''}"
            + "\n" * rows.count("\n")
        )

    def _put_away(self, stretch: str) -> str:
        stand_in = f"{MARK}{len(self._cut)}"
        self._cut[stand_in] = stretch
        return stand_in

    def _stretch(self, stand_in: str) -> str:
        try:
            return self._cut[stand_in]
        except KeyError:  # words follow it
            raise MisreadError from None

    def node(self, stand_in: str, line: int) -> Node:
        """Return the list or mapping that *stand_in* in *line* stands for."""
        stretch = self._stretch(stand_in)
        if stretch[0] == "[":
            return self._list(stretch[1:-1], line)
        found = Map(line)
        if stretch[0] != "{":
            self._take_rows(stretch, line, found)
            return found
        for pair in stretch[1:-1].split(", "):
            key, _, value = pair.partition(": ")
            if key in found:
                raise MisreadError
            found[key] = self._value(value, line)
            found.lines[key] = line
        return found

    def _list(self, inner: str, line: int) -> Seq:
        found = Seq(line) if MARK in inner else Words(line)
        if not (MARK in inner or '"' in inner or "\n" in inner):  # as most
            found.extend(inner.split(", "))
            found.lines = [line] * len(found)
            return found
        split = _QUOTED_OR_NOT.findall if '"' in inner else _split
        if "\n" in inner:
            for at, row in enumerate(inner.split("\n"), line):
                words = split(row.strip(" ,"))
                found.extend(words)
                found.lines += [at] * len(words)
        else:
            found.extend(split(inner))
            found.lines = [line] * len(found)
        if MARK in inner or '"' in inner:
            found[:] = [
                self._value(word, at) if word[0] in _SPECIAL else word  # a call for each would cost most
                for word, at in zip(cast(list[str], found), found.lines, strict=True)
            ]
        return found

    def rows(self, stand_in: str, line: int, found: Map) -> None:
        """Put the rows that *stand_in* in *line* stands for into *found*."""
        rows = self._stretch(stand_in)
        if rows[0] in "[{":
            raise MisreadError
        self._take_rows(rows, line, found)

    def _take_rows(self, rows: str, line: int, found: Map) -> None:
        lines, before, keys = found.lines, len(found), 0
        entries = Seq(line)
        for gap, entry, key, value in _PIECE.findall(rows):
            line += len(gap)
            if key:
                keys += 1
                lines[key] = line
                if not value:
                    found[key] = entries = Seq(line)
                elif value[0] == MARK:
                    found[key] = self.node(value, line)
                else:
                    found[key] = clean(value[1:-1]) if value[0] == '"' else value
            else:
                if not entries:
                    entries.line = line
                entries.append(self._value(entry, line) if entry[0] in _SPECIAL else entry)
                entries.lines.append(line)
        if len(found) != before + keys:
            raise MisreadError

    def _value(self, text: str, line: int) -> Node:
        if text[0] not in _SPECIAL:
            return text
        if text[0] == MARK:
            return self.node(text, line)
        return clean(text[1:-1])

    def restore(self, value: str) -> str:
        """Return text that only looked like a list, as it was."""
        return re.sub(_STAND_IN, self._as_it_was, value)

    def _as_it_was(self, match: re.Match[str]) -> str:
        stretch = self._stretch(match[0])
        if stretch[0] != "[" or any(sign in stretch for sign in "\n\"'\\"):
            raise MisreadError
        return self.restore(stretch)


def _split(row: str) -> list[str]:
    return row.split(", ")
