"""The bytes of a bank file as text that YAML can be read from."""

from __future__ import annotations

import re

import yaml

MAX_BYTES = 64_000_000

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]"
)
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class TreeError(Exception):
    """The file can't be read as a tree at all."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def decode(data: bytes) -> tuple[str, bool]:
    """Return *data* as text without byte-order mark and bidi controls; raise `TreeError` otherwise.

    Also return whether all of it can be printed: there is no white space in it but blanks and line breaks.
    """
    if len(data) > MAX_BYTES:
        raise TreeError(1, f"larger than {MAX_BYTES // 1_000_000} MB; split it by topic")
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise TreeError(1, "written in UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TreeError(line, "not UTF-8 text; save it as UTF-8") from error
    if text.replace("\n", "").isprintable():  # as nearly all are, and sooner seen than searched for
        return text, True
    bad = _FORBIDDEN.search(text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        raise TreeError(line, f"contains the control character U+{ord(bad[0]):04X}; delete it")
    return _BIDI.sub("", text), False


def explain(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str]:
    """Return the line where YAML stumbled over *text*, and what is wrong there with what usually helps."""
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    rows = text.split("\n", line)
    if line <= len(rows) and rows[line - 1].lstrip(" -").startswith("\t"):
        return line, "indented with a tab; use spaces"
    advice = "quote the text if it holds ': ', '#', '[', '{', '*', '&' or '@'"
    return line, f"{error.problem or 'not YAML'}; {advice}"
