"""The code of a ticket: its blueprint, its seed, and a checksum over all that the draw reads and shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from hashlib import sha256
from typing import Any, NamedTuple

from oralsim.core.model import Ticket
from oralsim.grading.model import Question

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Five bits each; I, L, O and U are left out, as they are easily misread."""
_BITS = 5
_SEED_DIGITS, _CHECK_DIGITS = 4, 3
SEEDS = 1 << _BITS * _SEED_DIGITS
"""How many seeds a code can hold, from 0."""
_CODE = re.compile(rf"([a-z0-9-]+)-([{DIGITS}]{{{_SEED_DIGITS}}})-([{DIGITS}]{{{_CHECK_DIGITS}}})")
_FORGIVEN = str.maketrans("OIL", "011")


class TicketCode(NamedTuple):
    """A code taken apart."""

    blueprint: str
    seed: int
    check: int


def parse_code(text: str) -> TicketCode:
    """Read a code in large or small letters, O for 0 and I or L for 1.

    Raises:
        ValueError: it isn't one.
    """
    name, *digits = text.strip().rsplit("-", 2)
    read = "-".join([name.lower(), *(part.upper().translate(_FORGIVEN) for part in digits)])
    match = _CODE.fullmatch(read)
    if match is None:
        raise ValueError(f"'{text}' is no code of a ticket; one looks like oral-1A2B-3C4")
    return TicketCode(match[1], _number(match[2]), _number(match[3]))


def code_of(candidates: Iterable[Question], ticket: Ticket) -> str:
    """The code of *ticket*, drawn from *candidates* by its blueprint alone; its seed is below `SEEDS`."""
    check = _checksum(candidates, ticket)
    return f"{ticket.blueprint.name}-{_written(ticket.seed, _SEED_DIGITS)}-{_written(check, _CHECK_DIGITS)}"


def _checksum(candidates: Iterable[Question], ticket: Ticket) -> int:
    """Extra time is the candidate's own and left out; so is the order in the files, which has no say."""
    read = sorted((q.id, q.topic, q.kind, q.level, q.prompt, q.time or 0) for q in candidates)
    shown = [item.question.id for item in ticket.items]
    said = json.dumps([_plain(replace(ticket.blueprint, extra_time=0.0)), read, shown])
    return int.from_bytes(sha256(said.encode()).digest()) % (1 << _BITS * _CHECK_DIGITS)


def _plain(value: Any) -> Any:
    """*value* as JSON; what is as by default is left out, so that later fields don't void old codes."""
    if is_dataclass(value):
        given = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(entry) for field, entry in given if entry != _default(field)}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(entry) for entry in value] if isinstance(value, tuple) else value


def _default(field: Field[Any]) -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _written(number: int, digits: int) -> str:
    return "".join(DIGITS[number >> _BITS * place & 31] for place in reversed(range(digits)))


def _number(text: str) -> int:
    number = 0
    for digit in text:
        number = number * len(DIGITS) + DIGITS.index(digit)
    return number
