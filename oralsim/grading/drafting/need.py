"""How many of a reference's items a question asks for: "name two of the methods"."""

from __future__ import annotations

import re

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NUMBERS |= {"две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6}
_ASKED = re.compile(
    r"\b(one|two|three|four|five|six|[1-6]|две|два|три|четыре|пять|шесть)\b(?!\s*[-–]\s*\d)"
    r"(?:\s+[^\W\d]+){0,3}?\s+(?:[a-z]+s|[а-я]+)\b",
    re.IGNORECASE,
)
_ITEMS = re.compile(r"\n+\s*|(?:(?<=\s)|^)\(?\d{1,2}[.)]\s*|[•●○]\s*|;\s+")
_SENTENCES = re.compile(r"(?<=[.!?…])\s+(?=\S)")


def asked(prompt: str) -> int:
    """The last number of things that *prompt* asks for; 0 if it names none."""
    found = 0
    for match in _ASKED.finditer(prompt):
        number = match[1].lower()
        found = _NUMBERS.get(number) or int(number)
    return found


def items(reference: str) -> list[tuple[int, int]]:
    """Where the lines or numbered items of *reference* lie; headings that end with a colon are none."""
    return _between(_ITEMS, reference)


def statements(reference: str) -> list[tuple[int, int]]:
    """Where its items and their sentences lie."""
    return [
        (start + first, start + last)
        for start, end in items(reference)
        for first, last in _between(_SENTENCES, reference[start:end])
    ]


def _between(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in [*(match.span() for match in pattern.finditer(text)), (len(text), len(text))]:
        piece = text[at:start]
        if any(letter.isalnum() for letter in piece) and not piece.rstrip().endswith(":"):
            lead = len(piece) - len(piece.lstrip())
            found.append((at + lead, at + len(piece.rstrip())))
        at = end
    return found
