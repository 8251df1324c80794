"""JSON as it may be saved and shown: always valid UTF-8, nothing that a terminal would obey."""

from __future__ import annotations

import json
import re
from typing import Any

_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Controls, direction marks and halves of surrogate pairs: they stand in strings only."""


def json_text(value: Any, *, indent: int | None = 2) -> str:
    """Return *value* as JSON, ending in a line break; on one line if *indent* is None."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
