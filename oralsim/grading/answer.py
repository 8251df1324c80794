"""One turn as marked: a reading with its hits remembered, its windows and its subjects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from oralsim.grading.algebra import Tree
from oralsim.grading.compile import Alternatives, Compiled
from oralsim.grading.conditions import conditional, is_complete, units
from oralsim.grading.expressions import expressions
from oralsim.grading.model import Span
from oralsim.grading.reading import Reading, read_with
from oralsim.grading.salad import listed
from oralsim.grading.search import Hit
from oralsim.grading.subjects import assign
from oralsim.grading.windows import Window, windows
from oralsim.grading.words.function import ARTICLES

_LINKS = ARTICLES | {"of"}
"""Words that a span runs over."""


@dataclass
class Answer:
    """A turn, read for one question."""

    turn: int
    text: str
    reading: Reading
    found: dict[Alternatives, list[Hit]]
    """The places of each group of the question that stands in it."""
    plain: frozenset[int]
    """Words that are meant just as they stand: not denied, taken back or asked."""
    windows: list[Window]
    """Sets of clauses within which all groups of a point must be met, the narrow ones first."""
    listed: frozenset[int]
    """Sentences that only string words together."""
    subjects: list[str | None] = field(default_factory=list)
    """For each word the compared thing it speaks of; empty where nothing is compared."""
    conditions: frozenset[int] = frozenset()
    """Clauses that state a condition."""
    suppositions: frozenset[int] = frozenset()
    """Those of them that don't say what follows from it."""
    units: list[int] = field(default_factory=list)
    """For each clause the one that it makes a statement with."""
    _formulas: list[tuple[Tree, tuple[int, ...]]] | None = None

    def formulas(self) -> list[tuple[Tree, tuple[int, ...]]]:
        """The expressions of the turn with their words."""
        if self._formulas is None:
            words = self.reading.passage.words
            self._formulas = [
                (tree, tuple(i for i, word in enumerate(words) if start <= word.start and word.end <= end))
                for tree, start, end in expressions(self.text)
            ]
        return self._formulas

    def hits(self, group: Alternatives) -> list[Hit]:
        """Where any phrase of *group* stands, in order of the text."""
        return self.found.get(group, [])

    def sentence(self, word: int) -> int:
        """The sentence of a word."""
        return self.reading.passage.words[word].sentence

    def clause(self, word: int) -> int:
        """The clause of a word."""
        return self.reading.passage.words[word].clause

    def unit(self, word: int) -> int:
        """The statement that a word belongs to."""
        return self.units[self.clause(word)]

    def subject(self, word: int) -> str | None:
        """Of which of the compared things a word speaks, if that is known."""
        return self.subjects[word] if self.subjects else None

    def spans(self, words: Iterable[int]) -> tuple[Span, ...]:
        """Stretches of the text as received that the *words* fill; neighbours are joined."""
        passage = self.reading.passage
        spans: list[Span] = []
        last = -2
        for index in sorted(set(words)):
            word = passage.words[index]
            near = passage.words[last].segment == word.segment if spans else False
            if near and all(passage.words[between].word in _LINKS for between in range(last + 1, index)):
                spans[-1] = Span(self.turn, spans[-1].start, word.end)
            else:
                spans.append(Span(self.turn, word.start, word.end))
            last = index
        return tuple(spans)


def prepare(text: str, turn: int, compiled: Compiled) -> Answer:
    """Read one turn for *compiled*."""
    reading = read_with(text, compiled.vocabulary)
    passage = reading.passage
    conditions = conditional(passage)
    grouped = units(passage, conditions)
    spans = windows(passage, conditions, grouped)
    found = compiled.lookup.find(reading)
    answer = Answer(turn, text, reading, found, reading.stance.plain(), spans, listed(passage))
    answer.conditions, answer.units = conditions, grouped
    answer.suppositions = frozenset(clause for clause in conditions if not is_complete(passage, clause))
    if compiled.subjects:
        named = [(key, hit) for key, names in compiled.subjects for hit in answer.hits(names)]
        answer.subjects = assign(passage, reading.stance, named)
    return answer
