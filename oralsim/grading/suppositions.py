"""Negations under a condition: what is said then isn't claimed of the thing itself."""

from __future__ import annotations

from collections.abc import Iterable

from oralsim.grading.passage import Passage
from oralsim.grading.reach import is_purpose, rules_out
from oralsim.grading.stance import Stance
from oralsim.grading.words import denial, extent
from oralsim.grading.words.function import BUT, PRONOUNS


class Suppositions:
    """Takes the negations of a passage in order."""

    def __init__(self, passage: Passage, found: Stance) -> None:
        self.passage = passage
        self.found = found
        self.doubted: set[int] = set()  # beginnings of parts
        self.lacking = -1  # the beginning of the part in which something isn't so

    def take(self, segment: tuple[int, ...], active: int) -> None:
        """See whether the last cue of *segment* stands under a condition; doubt what is then in doubt."""
        head = [self.passage.words[index].word for index in segment if index <= active]
        following = [self.passage.words[index].word for index in segment[len(head) : len(head) + 2]]
        governs = self._governs(segment, head)
        self._rule_out(segment, head, following, governs=governs)
        if governs or is_purpose(head):
            self.found.prevented.add(active)
        elif head[-1] in denial.WITHOUT:
            if len(head) == 1 and not PRONOUNS.isdisjoint(following[:1]):
                self._doubt(segment)  # without it: what is said then isn't so with it
            return
        elif extent.CONDITIONS.isdisjoint(head):
            return
        elif active not in self.found.prevented:
            self.found.supposed.add(active)
        if active in self.found.prevented and is_purpose(head):
            self._doubt(segment[len(head) - 1 :])
            return
        start = self.passage.part_start(active)
        if start not in self.doubted:
            self.doubted.add(start)
            self._doubt(self.passage.part(active))

    def _rule_out(
        self, segment: tuple[int, ...], head: list[str], following: list[str], *, governs: bool
    ) -> None:
        """Take what can't be without the thing for what it makes possible: unfixed, it can't be repeated."""
        part = self.passage.part_start(segment[0])
        if governs:
            self.lacking = part
        elif head[0] in BUT:
            self.lacking = -1
        without = [index for index, word in zip(segment, head[:2], strict=False) if word in denial.WITHOUT]
        if (self.lacking == part or without) and rules_out(head[-1], following):
            self.found.prevented.update([*without, segment[len(head) - 1]])

    def _governs(self, segment: tuple[int, ...], head: list[str]) -> bool:
        """Whether "if it isn't …" or "without …" opens a sentence whose rest says what goes wrong then."""
        opens = head[-1] in denial.WITHOUT and len(head) <= 2
        if not opens and extent.UNLESS.isdisjoint(head):
            return False
        sentence = self.passage.sentences[self.passage.words[segment[0]].sentence]
        return segment[0] - sentence[0] <= 2 and (sentence[-1] > segment[-1] or opens)

    def _doubt(self, indices: Iterable[int]) -> None:
        for index in indices:
            self.found.doubtful[index] = True
