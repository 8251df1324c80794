"""An answer taken apart: words in segments (between pauses), clauses (one statement), sentences."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from oralsim.grading.clearing import legible
from oralsim.grading.stem import stem
from oralsim.grading.structure import Layout, lay_out
from oralsim.grading.tokens import tokenise


class Word(NamedTuple):
    """A word, number or sign of an answer with its place in it."""

    word: str
    stem: str
    kind: str
    """word, number, arrow, relation, sign or other."""
    start: int
    """Code points of the text as received, half-open."""
    end: int
    sentence: int
    clause: int
    segment: int


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one turn, and which of them stand together; all lists hold indices of words."""

    words: tuple[Word, ...]
    segments: tuple[tuple[int, ...], ...]
    clauses: tuple[tuple[int, ...], ...]
    sentences: tuple[tuple[int, ...], ...]
    asked: frozenset[int]
    """Sentences that end with a question mark."""
    marks: tuple[int, ...]
    """How many pauses other than commas each sentence has inside."""
    parted: tuple[int, ...]
    """Words that a semicolon stands before."""
    labelled: frozenset[int]
    """Words that a colon or a dash stands before."""

    def part_start(self, index: int) -> int:
        """The first word behind the semicolon before *index*, or of its sentence."""
        start = self.sentences[self.words[index].sentence][0]
        place = bisect_right(self.parted, index)
        return max(start, self.parted[place - 1]) if place else start

    def part(self, index: int) -> tuple[int, ...]:
        """The words between the semicolons around *index*, within its sentence."""
        sentence = self.sentences[self.words[index].sentence]
        if not self.parted:
            return sentence
        place = bisect_right(self.parted, index)
        stop = min(sentence[-1] + 1, self.parted[place] if place < len(self.parted) else len(self.words))
        return tuple(range(self.part_start(index), stop))


def read(raw: str) -> Passage:
    """Take *raw* apart. Bounded time, no exception, for any text."""
    text = legible(raw)
    layout: Layout = lay_out(tokenise(text))
    words: list[Word] = []
    segments: list[list[int]] = [[] for _ in range(layout.segments)]
    clauses: list[list[int]] = [[] for _ in range(layout.clauses)]
    sentences: list[list[int]] = [[] for _ in range(layout.sentences)]
    unmoved = isinstance(text.origin, range)
    for index, (token, sentence, clause, segment) in enumerate(layout.placed):
        start, end = (token.start, token.end) if unmoved else text.span(token.start, token.end)
        root = stem(token.word) if token.kind in {"word", "number"} else token.word
        words.append(Word(token.word, root, token.kind, start, end, sentence, clause, segment))
        segments[segment].append(index)
        clauses[clause].append(index)
        sentences[sentence].append(index)
    return Passage(
        tuple(words),
        tuple(map(tuple, segments)),
        tuple(map(tuple, clauses)),
        tuple(map(tuple, sentences)),
        layout.asked,
        tuple(layout.marks[number] for number in range(layout.sentences)),
        tuple(layout.parted),
        frozenset(layout.labelled),
    )
