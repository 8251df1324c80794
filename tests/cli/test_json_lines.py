"""Reading a line of JSON that anybody may have written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralsim.cli.json_lines import MAX_DEPTH, LineError, json_object


def nested(levels: int) -> bytes:
    """An object with *levels* lists in it."""
    return b'{"a":' + b"[" * levels + b"]" * levels + b"}"


def test_a_byte_order_mark_is_harmless() -> None:
    """Editors on Windows write one."""
    assert json_object(b'\xef\xbb\xbf{"a": 1}\r\n', "") == {"a": 1}


def test_nesting_has_a_limit() -> None:
    """Up to it a line is read; what is read can be written again."""
    assert json.dumps(json_object(nested(MAX_DEPTH), ""))
    for levels in (MAX_DEPTH + 1, 1000, 100_000):
        with pytest.raises(LineError, match="nested deeper"):
            json_object(nested(levels), "")


def test_an_object_is_asked_for_by_example() -> None:
    """Where something else stands, or nothing."""
    for line in (b"", b"3", b"null", b'"text"'):
        with pytest.raises(LineError, match="write EXAMPLE"):
            json_object(line, "EXAMPLE")


@given(st.binary() | st.text(alphabet='{}[]":,0123456789.eE+-natrufls \\').map(str.encode))
def test_any_bytes_give_an_object_or_a_reason(line: bytes) -> None:
    """No other exception gets out."""
    read: object
    try:
        read = json_object(line, "")
    except LineError as error:
        read = str(error)
    assert isinstance(read, dict) or read
