"""An event as a row: its kind, its time, the schema number and a JSON payload."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple, get_args

from oralsim.core.events import Event
from oralsim.errors import StoreError
from oralsim.store.codec import Decoder, Encoder, dumps, field_names

SCHEMA = 2
"""Of the payloads; written with every event as `v`. 1 knew no preparation and no follow-ups."""


def _kind(cls: type[Any]) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


KINDS: dict[str, type[Any]] = {_kind(cls): cls for cls in get_args(Event)}
"""The kinds as they stand on disk: `drawn`, `timed_out` …"""


class Record(NamedTuple):
    """An event without its place in the log."""

    v: int
    at: float
    kind: str
    payload: str


def encode(event: Event) -> tuple[Record, dict[str, str]]:
    """Return the row of *event* and the contents that its payload refers to, by hash."""
    encoder = Encoder()
    names = (name for name in field_names(type(event)) if name != "at")
    payload = dumps(encoder.fields(event, names))
    return Record(SCHEMA, event.at, _kind(type(event)), payload), encoder.contents


def decode(record: Record, fetch: Callable[[str], str]) -> Event:
    """Return the event of a row; *fetch* returns the content stored under a hash.

    Raises:
        StoreError: a newer oralsim wrote it, or it is damaged.
    """
    cls = KINDS.get(record.kind)
    if record.v > SCHEMA or cls is None:
        raise StoreError(f"A newer oralsim wrote this attempt (event {record.kind!r}, schema {record.v}).")
    try:
        fields = Decoder(fetch).fields(cls, json.loads(record.payload))
        event: Event = cls(at=record.at, **fields)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise StoreError(f"An event of this attempt ({record.kind}) is damaged and can't be read.") from error
    return event
