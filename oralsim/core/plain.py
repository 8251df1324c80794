"""Text that may be shown: no control characters, no escape sequences, no bidi overrides."""

from __future__ import annotations

import re

_ESCAPES = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])|\x9b[0-?]*[ -/]*[@-~]"
)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_LINE_BREAKS = re.compile("\r\n?|[\u0085\u2028\u2029]")
TAB = 4


def clean(text: str) -> str:
    """Return *text* without escape sequences, controls and bidi overrides; tabs become spaces."""
    if text.isprintable():  # nearly always, and sooner seen than mended
        return text
    text = _LINE_BREAKS.sub("\n", text)
    return _UNSEEN.sub("", _ESCAPES.sub("", text)).expandtabs(TAB)
