"""How many of a reference's items a question asks for: "name two of the methods"."""

from __future__ import annotations

import re

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NUMBERS |= {"две": 2, "два": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6}
_ASKED = re.compile(
    r"(?<![\w.–-])(?<!the )(two|three|four|five|six|[2-6]|две|два|три|четыре|пять|шесть)\b(?!\s*[-–]\s*\d)"
    r"(?:\s+[^\W\d]+){0,3}?\s+(?!sentences|words|lines|minutes|paragraphs|times)(?:[a-z]+s|criteria|phenomena|[а-я]+)\b",
    re.IGNORECASE,
)
_BREAKS = re.compile(r"\n+\s*|[•●○]\s*|;\s+")
_NUMBERED = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2})[.)]\s*(?=\D)")
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
    breaks = [match.span() for match in _BREAKS.finditer(reference)]
    return _between(sorted(breaks + _numbers(reference)), reference)


def _numbers(reference: str) -> list[tuple[int, int]]:
    """Where the numbers of a list stand: 1, 2 and so on."""
    found: list[tuple[int, int]] = []
    for match in _NUMBERED.finditer(reference):
        if int(match[1]) == len(found) + 1:
            found.append(match.span())
    return found if len(found) > 1 else []


def statements(reference: str) -> list[tuple[int, int]]:
    """Where its items and their sentences lie."""
    return [
        (start + first, start + last)
        for start, end in items(reference)
        for first, last in _sentences(reference[start:end])
    ]


def _sentences(text: str) -> list[tuple[int, int]]:
    return _between([match.span() for match in _SENTENCES.finditer(text)], text)


def _between(breaks: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The pieces between *breaks* that say something, without blanks around them."""
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in [*breaks, (len(text), len(text))]:
        piece = text[at:start]
        if any(letter.isalnum() for letter in piece) and not piece.rstrip().endswith(":"):
            lead = len(piece) - len(piece.lstrip())
            found.append((at + lead, at + len(piece.rstrip())))
        at = max(at, end)
    return found
