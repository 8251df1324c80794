"""YAML as a tree with line numbers, built from the event stream.

PyYAML's own loaders crash on deep nesting, follow alias bombs, hide duplicate keys and guess types.
Here every scalar stays the text that was written; whoever reads a field knows its type.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from oralsim.bank.flow import NotSimpleError
from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.rows import DEEPEST
from oralsim.bank.source import TreeError, decode, explain
from oralsim.bank.stretches import MARK, Shortened
from oralsim.core.plain import clean

MAX_DEPTH = 40
MAX_NODES = 5_000_000
TOPIC_FILE = "a topic file begins with 'topic: <name>'"
"""How the files of a bank begin, for those that don't."""

_FRAMES = (StreamStartEvent, DocumentStartEvent, DocumentEndEvent)

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(data: bytes, form: str = TOPIC_FILE) -> Map:
    """Return the mapping at the root of *data* (UTF-8); raise `TreeError` with the first defect.

    *form* says how such a file begins.
    """
    text, printable = decode(data)
    with contextlib.suppress(NotSimpleError, TreeError, yaml.YAMLError):
        short = Shortened(text, printable=printable)
        return _read(short.text, form, short)
    try:  # once more, to say what is wrong with the text as it was written
        return _read(text, form)
    except yaml.MarkedYAMLError as error:
        raise TreeError(*explain(error, text)) from error
    except yaml.YAMLError as error:
        raise TreeError(1, f"not YAML ({error})") from error


def _read(text: str, form: str, short: Shortened | None = None) -> Map:
    loader = _Loader(text)
    try:
        events = islice(iter(loader.get_event, None), MAX_NODES)
        return _root(_Builder(events, short).document(), form)
    except StopIteration:
        text = f"more than {MAX_NODES:,} values; split the file"
        raise TreeError(_line(loader.get_event()), text) from None
    finally:
        loader.dispose()


class _Builder:
    """Builds the tree from events; *short* has what the stand-ins among them stand for."""

    def __init__(self, events: Iterator[Any], short: Shortened | None) -> None:
        self._events = events
        self._next = events.__next__
        self._short = short

    def document(self) -> Node | None:
        """The root of the only document."""
        root: Node | None = None
        while type(event := self._next()) is not StreamEndEvent:
            if type(event) is DocumentStartEvent and root is not None:
                raise TreeError(_line(event), "a second YAML document; one file is one topic")
            if not isinstance(event, _FRAMES):
                root = self._node(event, 0)
        return root

    def _node(self, event: Any, depth: int) -> Node:
        if type(event) is ScalarEvent:
            return self._text(event)
        _check(event, depth)
        if type(event) is MappingStartEvent:
            return self._mapping(event, depth + 1)
        return self._sequence(event, depth + 1)

    def _mapping(self, start: Any, depth: int) -> Map:
        found = Map(_line(start))
        lines, next_event = found.lines, self._next
        while type(event := next_event()) is not MappingEndEvent:
            line = _line(event)
            if type(event) is not ScalarEvent:
                _check(event, depth)
                raise TreeError(line, "a mapping or list can't be a key; quote the text before the colon")
            key = self._text(event)
            if key in lines:
                raise TreeError(line, f"'{key}' stands twice (first in line {lines[key]}); keep one")
            lines[key] = line
            found[key] = self._node(next_event(), depth)
        return found

    def _sequence(self, start: Any, depth: int) -> Seq:
        found = Seq(_line(start))
        lines, next_event = found.lines, self._next
        short = None if start.flow_style else self._short
        while type(event := next_event()) is not SequenceEndEvent:
            if short is not None and type(event) is ScalarEvent and event.value[:1] == MARK:
                found.append(_stood_for(event, short, depth))
            else:
                found.append(self._node(event, depth))
            lines.append(_line(event))
        return found

    def _text(self, event: Any) -> str:
        if event.anchor is not None or event.tag is not None:
            _refuse(event)
        value: str = event.value
        if self._short is not None and MARK in value:
            raise NotSimpleError  # rows that are something else
        if event.style == '"' and not value.isprintable():
            value = clean(value)
        return value


def _stood_for(stand_in: Any, short: Shortened, depth: int) -> Node:
    _check(stand_in, depth + DEEPEST)
    if stand_in.style:
        raise NotSimpleError
    return short.node(stand_in.value)


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


def _check(event: Any, depth: int) -> None:
    if type(event) is AliasEvent or event.anchor is not None or event.tag is not None:
        _refuse(event)
    if depth >= MAX_DEPTH:
        raise TreeError(_line(event), f"nested deeper than {MAX_DEPTH} levels; a question needs six")


def _refuse(event: Any) -> None:
    if isinstance(event, AliasEvent) or event.anchor is not None:
        raise TreeError(_line(event), "anchors (&) and aliases (*) are not used in banks; quote the text")
    if event.tag is not None and event.tag != "!":
        raise TreeError(_line(event), f"the tag '{event.tag}' is not used in banks; quote the text")


def _root(root: Node | None, form: str) -> Map:
    if root is None or root == "":
        raise TreeError(1, f"empty; {form}")
    if not isinstance(root, Map):
        raise TreeError(1, f"not a mapping; {form}")
    return root
