"""Reading one mapping field by field: typed, with a place for every complaint."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.problems import Problems, nearest
from oralsim.core.durations import parse_duration

_INTEGER = re.compile(r"[0-9]{1,9}")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?|\.[0-9]{1,9}")


class Fields:
    """The fields of one mapping; each reader returns a usable value and notes what is wrong."""

    def __init__(self, data: Map, where: str, problems: Problems, known: tuple[str, ...]) -> None:
        self.data = data
        self.where = where
        self.problems = problems
        for key in data:
            if key not in known:
                self.add(f"'{key}' is not a field{nearest(key, known)}", key)

    def line(self, name: str) -> int:
        """The line of the field, or of the mapping if it isn't there."""
        return self.data.lines.get(name, self.data.line)

    def add(self, text: str, name: str = "") -> None:
        """Note a defect at field *name*."""
        self.problems.add(self.line(name), self.where, text)

    def text(self, name: str, *, required: str = "") -> str:
        """The text of a field; *required* says what to do if it is missing or empty."""
        value = self.data.get(name, "")
        if not isinstance(value, str):
            self.add(f"'{name}' must be text; quote it if it begins with a bracket", name)
            return ""
        text = value.strip()
        if required and not text:
            missing = "is empty" if name in self.data else "is missing"
            self.add(f"'{name}' {missing}; {required}", name)
        return text

    def choice(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        """A word out of *allowed*."""
        value = self.text(name) or default
        if value in allowed:
            return value
        self.add(f"'{name}' is '{value}'{nearest(value, allowed)}", name)
        return default

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number within *low*…*high*."""
        value = self.data.get(name)
        if value is None:
            return default
        if isinstance(value, str) and _INTEGER.fullmatch(value) and low <= int(value) <= high:
            return int(value)
        self.add(f"'{name}' must be a whole number from {low} to {high}", name)
        return default

    def number(self, name: str, default: float, low: float, high: float) -> float:
        """A number above *low*, at most *high*."""
        value = self.data.get(name)
        if value is None:
            return default
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            number = float(value)
            if math.isfinite(number) and low < number <= high:
                return number
        self.add(f"'{name}' must be a number above {low:g} and at most {high:g}", name)
        return default

    def share(self, name: str) -> float | None:
        """A number from 0 to 1, or None if the field isn't there or can't be used."""
        value = self.data.get(name)
        if isinstance(value, str) and _NUMBER.fullmatch(value) and float(value) <= 1:
            return float(value)
        if value is not None:
            self.add(f"'{name}' must be a number from 0 to 1", name)
        return None

    def duration(self, name: str) -> float | None:
        """Seconds, or None if the field isn't there or can't be used."""
        text = self.text(name)
        if not text:
            return None
        try:
            return parse_duration(text)
        except ValueError:
            self.add(f"'{name}' is '{text}'; write it as 90s, 3m or 1m30s", name)
            return None

    def words(self, name: str) -> list[str]:
        """A list of words, or one word that stands for such a list."""
        value = self.data.get(name, ())
        entries = value if isinstance(value, Seq | tuple) else [value]
        words = [entry.strip() for entry in entries if isinstance(entry, str) and entry.strip()]
        if len(words) < len(entries):
            self.add(f"'{name}' must be a word or a list of words: [one, two]", name)
        return words

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.data.get(name, "false")
        if value not in {"true", "false"}:
            self.add(f"'{name}' must be true or false", name)
        return value == "true"

    def mapping(self, name: str) -> Map | None:
        """A mapping, or None if the field isn't there."""
        value = self.data.get(name)
        if value is None or isinstance(value, Map):
            return value
        self.add(f"'{name}' must be a mapping of names", name)
        return None

    def items(self, name: str, what: str) -> list[tuple[Node, int]]:
        """The entries of a list with their lines; *what* names an entry."""
        value = self.data.get(name)
        if value is None:
            return []
        if isinstance(value, Seq):
            return list(zip(value, value.lines, strict=True))
        if isinstance(value, tuple):
            return [(word, self.line(name)) for word in value]
        self.add(f"'{name}' must be a list; begin each {what} with '- '", name)
        return []

    def mappings(self, name: str, what: str, known: tuple[str, ...], form: str) -> Iterator[Fields]:
        """The fields of each mapping in a list; *form* says what an entry must be, *what* names it."""
        for number, (node, line) in enumerate(self.items(name, what), 1):
            where = f"{self.where}, {what} {number}" if self.where else f"{what} {number}"
            if isinstance(node, Map):
                yield Fields(node, where, self.problems, known)
            else:
                self.problems.add(line, where, f"must be a mapping{form}")
