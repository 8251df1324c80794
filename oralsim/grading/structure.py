"""Where sentences, clauses and segments begin and end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from oralsim.grading import pauses as look
from oralsim.grading.pauses import CLOSING, OPENING
from oralsim.grading.stops import dot_ends, line_ends, within_name
from oralsim.grading.tokens import Token
from oralsim.grading.words.function import PRONOUNS, SUPPOSING
from oralsim.grading.words.verbs import is_finite


@dataclass(slots=True)
class Layout:
    """Words with the numbers of their sentence, clause and segment."""

    placed: list[tuple[Token, int, int, int]] = field(default_factory=list)
    asked: frozenset[int] = frozenset()
    marks: Counter[int] = field(default_factory=Counter)
    """How many pauses other than commas each sentence has inside: brackets, colons, semicolons, dashes."""
    parted: list[int] = field(default_factory=list)
    """Words that a semicolon stands before."""
    labelled: set[int] = field(default_factory=set)
    """Words that a colon or a dash stands before."""
    sentences: int = 1
    clauses: int = 1
    segments: int = 1


def lay_out(tokens: list[Token]) -> Layout:
    """Give each word its sentence, clause and segment."""
    builder = _Builder(tokens)
    for index in range(len(tokens)):
        builder.take(index)
    builder.layout.asked = frozenset(builder.asked)
    return builder.layout


class _Builder:
    """Walks over the tokens once; a parenthesis is a clause inside the one that goes on after it."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.items = look.items(tokens)
        self.layout = Layout()
        self.sentence = self.clause = self.segment = 0
        self.said = False  # the current clause has a finite verb
        self.supposing = False  # the current clause began with "if"
        self.long = 0  # words of the current clause
        self.fresh = True  # nothing placed in this sentence yet
        self.asked: set[int] = set()
        self.outer: list[tuple[str, int, int, bool] | tuple[str]] = []

    def take(self, index: int) -> None:
        token = self.tokens[index]
        if token.kind == "pause":
            self._pause(index)
        elif token.word == "-" and look.is_hyphen(self.tokens, index):
            if token.spaced:
                self.layout.labelled.add(len(self.layout.placed))
                self._new_segment()
        else:
            self._place(index)

    def _place(self, index: int) -> None:
        token = self.tokens[index]
        if index in self.items and not (self.outer or self.fresh):
            self._new_sentence()
        follows = self.supposing and self.said and look.opens_consequence(self.tokens, index)
        links = token.word in look.LINKING and not self.fresh
        if follows or (links and look.opens_clause(self.tokens, index, said=self.said)):
            self._new_clause()
        if not self.long:
            self.supposing = token.word in SUPPOSING
        self.long += 1
        if not self.said and token.kind == "word":
            contracted = token.word in PRONOUNS and token.end - token.start > len(token.word)
            self.said = contracted or is_finite(token.word) or look.is_denied_act(self.tokens, index)
        self.layout.placed.append((token, self.sentence, self.clause, self.segment))
        self.fresh = False

    def _pause(self, index: int) -> None:
        mark = self.tokens[index].word
        if mark in OPENING:
            self._open(index, mark)
        elif mark in CLOSING:
            self._close(mark)
        elif mark == ",":
            self._comma(index)
        elif mark in {";", ":", "–", "—"}:
            self._part(mark)
        else:
            self._stop(index, mark)

    def _part(self, mark: str) -> None:
        """A mark that parts a sentence in two, or a name from what it is."""
        self.layout.marks[self.sentence] += 1
        if mark == ";":
            self.layout.parted.append(len(self.layout.placed))
            self._new_clause()
        else:
            self.layout.labelled.add(len(self.layout.placed))
            self._new_segment()

    def _stop(self, index: int, mark: str) -> None:
        """A mark that may end a sentence."""
        if mark in {"!", "?"} and self.outer:
            self._new_segment()
        elif mark in {"!", "?", "…", "•", "●"} or (mark == "." and dot_ends(self.tokens, index)):
            if mark == "?":
                self.asked.add(self.sentence)
            self._new_sentence()
        elif mark == "\n" and line_ends(self.tokens, index):
            self._new_sentence()
        elif mark == "." and not within_name(self.tokens, index):
            self._new_segment()

    def _comma(self, index: int) -> None:
        if any(len(frame) == 1 for frame in self.outer):
            return
        if look.lists_numbers(self.tokens, index) or look.goes_on_reckoning(self.tokens, index):
            return
        complete = self.said or (self.supposing and self.long > 1)
        if complete and (look.says(self.tokens, index + 1) or look.drops_its_verb(self.tokens, index)):
            self._new_clause()
        else:
            self._new_segment()

    def _open(self, index: int, mark: str) -> None:
        if look.is_call(self.tokens, index):
            self.outer.append((OPENING[mark],))
            return
        self.layout.marks[self.sentence] += 1
        self.outer.append((OPENING[mark], self.clause, self.segment, self.said))
        self._new_clause()

    def _close(self, mark: str) -> None:
        if not self.outer or self.outer[-1][0] != mark:
            return
        frame = self.outer.pop()
        if len(frame) == 4:
            _, self.clause, self.segment, self.said = frame

    def _new_segment(self) -> None:
        self.segment = self.layout.segments
        self.layout.segments += 1

    def _new_clause(self) -> None:
        self.clause = self.layout.clauses
        self.layout.clauses += 1
        self.said = self.supposing = False
        self.long = 0
        self._new_segment()

    def _new_sentence(self) -> None:
        if not self.fresh:
            self.sentence = self.layout.sentences
            self.layout.sentences += 1
        self.outer.clear()
        self._new_clause()
        self.fresh = True
