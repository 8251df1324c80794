"""Values of the exam as JSON and back; a question is put aside under its hash and referenced."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from oralsim.core import model, scale
from oralsim.grading import model as grading

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None

_CLASSES: tuple[type[Any], ...] = (
    grading.Keywords,
    grading.Relation,
    grading.Formula,
    grading.Point,
    grading.AnyOf,
    grading.Misconception,
    grading.Subject,
    grading.Source,
    grading.Question,
    grading.PointMark,
    grading.WrongClaim,
    grading.Marking,
    model.Filters,
    model.Part,
    model.Prices,
    scale.Scale,
    model.Blueprint,
    model.TicketItem,
    model.Ticket,
)
NAMES = {cls.__name__: cls for cls in _CLASSES}
"""The names that stand on disk. A class that is renamed keeps its old name here."""

_KEYS = {cls: name for name, cls in NAMES.items()}
_TAG = "is"
_REFERENCE = "sha256"


class Encoder:
    """Turn values into JSON; `contents` gathers the questions met on the way, by hash."""

    def __init__(self) -> None:
        self.contents: dict[str, str] = {}

    def encode(self, value: object) -> Json:
        """Return *value* as JSON data; a question becomes a reference to its content."""
        if isinstance(value, grading.Question):
            text = dumps(self._object(value))
            digest = hashlib.sha256(text.encode()).hexdigest()
            self.contents[digest] = text
            return {_REFERENCE: digest}
        if value is None or isinstance(value, bool | int | float | str):
            return value
        if isinstance(value, frozenset):
            return [self.encode(item) for item in sorted(value)]
        if isinstance(value, tuple):
            return [self.encode(item) for item in value]
        return self._object(value)

    def fields(self, value: object, names: Iterable[str]) -> dict[str, Json]:
        """Return the fields of those *names* as a JSON object."""
        return {name: self.encode(getattr(value, name)) for name in names}

    def _object(self, value: object) -> dict[str, Json]:
        return {_TAG: _KEYS[type(value)], **self.fields(value, field_names(type(value)))}


class Decoder:
    """Turn JSON back into values; *fetch* returns the content stored under a hash."""

    def __init__(self, fetch: Callable[[str], str]) -> None:
        self._fetch = fetch

    def fields(self, cls: type[Any], data: dict[str, Any]) -> dict[str, Any]:
        """Return the constructor's arguments for *cls*; fields that *data* lacks take their defaults."""
        hints = _hints(cls)
        return {name: self._decode(data[name], hints[name]) for name in field_names(cls) if name in data}

    def _decode(self, data: Any, hint: Any) -> Any:
        if isinstance(data, dict):
            if _REFERENCE in data:
                return self._object(json.loads(self._fetch(data[_REFERENCE])))
            return self._object(data)
        return self._sequence(data, hint) if isinstance(data, list) else data

    def _object(self, data: dict[str, Any]) -> Any:
        cls = NAMES[data[_TAG]]
        return cls(**self.fields(cls, data))

    def _sequence(self, data: list[Any], hint: Any) -> Any:
        origin = get_origin(hint)
        if origin is None:  # a named tuple
            return hint(*data)
        item = get_args(hint)[0]
        return origin(self._decode(entry, item) for entry in data)


def dumps(data: Json) -> str:
    """Write *data* as short JSON of ASCII only: any text comes back exactly, lone surrogates too."""
    return json.dumps(data, separators=(",", ":"), allow_nan=False)


def field_names(cls: type[Any]) -> tuple[str, ...]:
    """Return the fields that are content; those left out of comparison aren't."""
    return tuple(field.name for field in dataclasses.fields(cls) if field.compare)


_HINTS: dict[type[Any], dict[str, Any]] = {}


def _hints(cls: type[Any]) -> dict[str, Any]:
    """Return the types of the fields; working them out is slow, so each class is asked once."""
    if cls not in _HINTS:
        _HINTS[cls] = get_type_hints(cls)
    return _HINTS[cls]
