"""What is wrong with a bank: sentences with their places, all of them at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One defect: `file:line: where: what is wrong; what to do`."""

    file: str
    line: int
    """From 1."""
    where: str
    text: str

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{self.file}:{self.line}: {place}{self.text}"


@dataclass(slots=True)
class Problems:
    """The defects found so far in one file."""

    file: str
    found: list[Problem] = field(default_factory=list)

    def add(self, line: int, where: str, text: str) -> None:
        """Note a defect at *line* (from 1)."""
        self.found.append(Problem(self.file, line, where, text))


def nearest(word: str, known: tuple[str, ...]) -> str:
    """`; did you mean 'x'?` if one of *known* is like *word*, else what may stand there."""
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean '{close[0]}'?" if close else f"; known are {', '.join(known)}"
