"""Reading a line of JSON that anybody may have written."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

MAX_DEPTH = 100
TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"


class LineError(Exception):
    """Why a line can't be used."""


def json_object(line: bytes, example: str) -> dict[str, Any]:
    """Return the object on *line* (UTF-8); raise `LineError`, with the *example* where it helps."""
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LineError(f"not UTF-8 text: byte {error.start + 1} is 0x{line[error.start]:02x}") from error
    if not text.strip():
        raise LineError(f"empty; write {example}")
    try:
        given = json.loads(text, parse_float=_finite, parse_int=_whole, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise LineError(f"not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise LineError(TOO_DEEP) from error
    if not isinstance(given, dict):
        raise LineError(f"not an object; write {example}")
    if _deeper(given, MAX_DEPTH):
        raise LineError(TOO_DEEP)
    return given


def _deeper(value: Any, levels: int) -> bool:
    """Whether *value* is nested deeper than *levels*, and so might not be written again."""
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return any(levels == 0 or _deeper(part, levels - 1) for part in inner if isinstance(part, dict | list))


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        _refuse(text)
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        _refuse(text)


def _refuse(text: str) -> NoReturn:
    shown = text if len(text) <= 20 else f"{text[:20]}…"
    raise LineError(f"the number {shown} is too large")


def _no_number(name: str) -> NoReturn:
    raise LineError(f"not JSON: {name} is no number")
