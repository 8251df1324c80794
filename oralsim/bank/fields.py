"""Reading one mapping field by field: typed, with a place for every complaint."""

from __future__ import annotations

import math
import re
from collections.abc import Set as AbstractSet

from oralsim.bank.nodes import Map, Node, Seq
from oralsim.bank.problems import Problems, nearest

_INTEGER = re.compile(r"[0-9]{1,9}")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?|\.[0-9]{1,9}")


class Fields:
    """The fields of one mapping; each reader returns a usable value and notes what is wrong."""

    def __init__(self, data: Map, where: str, problems: Problems, known: AbstractSet[str]) -> None:
        self.data = data
        self.where = where
        self.problems = problems
        if not data.keys() <= known:
            for key in data:
                if key not in known:
                    self.add(f"'{key}' is not a field{nearest(key, tuple(known))}", key)

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
        if not isinstance(value, Seq):
            self.add(f"'{name}' must be a list; begin each {what} with '- '", name)
            return []
        return list(zip(value, value.lines, strict=True))
