"""The scope of negation within segments, English and Russian."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from oralsim.grading.backward import denies_subject, shut_out, subject
from oralsim.grading.carry import carried, shared
from oralsim.grading.cues import Cues
from oralsim.grading.passage import Passage
from oralsim.grading.reach import (
    contracted,
    is_cleft,
    sets_aside,
    turns_to_act,
    turns_to_statement,
)
from oralsim.grading.stance import Stance
from oralsim.grading.suppositions import Suppositions
from oralsim.grading.words import denial, extent
from oralsim.grading.words.function import AND, FUNCTION, PRONOUNS
from oralsim.grading.words.verbs import AUXILIARIES, is_finite

_NEAR = 3
"""Two cues within so many words undo each other."""
_ASKED = 2
"""Words from a cue to the "ли" that makes it a question: не случаен ли."""
_NOT_ALWAYS = (["necessarily"], ["always"], ["обязательно"])
_IDLE = Cues(denial.IDLE)
_REPLACERS = Cues(denial.REPLACERS)
_FIRST = _IDLE.first | _REPLACERS.first | denial.CEASING | denial.NARROW | denial.NEGATORS
"""Words without which no cue begins."""


def mark_negations(passage: Passage, found: Stance, masked: Set[int]) -> None:
    """Note in *found* which words are denied by which cue; *masked* words are no cues."""
    negation = _Negation(passage, found, masked)
    for segment in passage.segments:
        negation.take(segment)


@dataclass(slots=True)
class _Scope:
    """The reach of the cue last met in a segment."""

    cue: int = -1
    """Its index; -1 before the first one."""
    end: int = -_NEAR - 1
    """Place in the segment where it ends."""
    open: bool = False
    """Whether the words that follow are denied."""


class _Negation:
    def __init__(self, passage: Passage, found: Stance, masked: Set[int]) -> None:
        self.passage = passage
        self.words = [word.word for word in passage.words]
        self.found = found
        self.masked = masked
        self.suppositions = Suppositions(passage, found)

    def take(self, segment: tuple[int, ...]) -> None:
        """Deny what follows each cue of *segment*, to its end and over lists that go on from it."""
        scope = _Scope()
        skip = -1
        for place, index in enumerate(segment):
            begins = self.words[index] in _FIRST
            if place <= skip or not (begins or scope.open) or index in self.masked:
                continue
            if idle := _IDLE.at(self.words, index):
                skip = place + idle - 1
            elif length := self._cue(segment, place):
                skip = place + length - 1
                self._open(segment, place, length, scope)
                after = self._following(segment, skip)
                if sets_aside(self.words[segment[skip]], after) or self._leaves_open(segment, place, after):
                    self.found.supposed.add(index)
            elif scope.open:
                scope.open = not self._ends(segment, place, scope)
                if scope.open:
                    self.found.denied_by[index] = scope.cue
        self._close(segment, scope)

    def _close(self, segment: tuple[int, ...], scope: _Scope) -> None:
        """Carry an open negation on, and see whether it is claimed at all; a thing may be shut out last."""
        if scope.open:
            self._deny(carried(self.passage, segment, scope.cue), scope.cue)
        if place := shut_out(self.words, segment):
            self._deny(subject(self.passage, segment, place), segment[place])
        if scope.cue >= 0:
            self._deny(shared(self.passage, segment, scope.cue, segment[scope.end + 1 :]), -1)
            self.suppositions.take(segment, scope.cue)

    def _cue(self, segment: tuple[int, ...], place: int) -> int:
        """How many words the cue at *place* has."""
        index = segment[place]
        length = _REPLACERS.at(self.words, index)
        if length and place + length <= len(segment):  # not torn apart by a bracket
            return length
        following = self.words[segment[place + 1]] if place + 1 < len(segment) else ""
        if self.words[index] in denial.CEASING and following.endswith(denial.ACTS):
            return int(self.passage.words[segment[place + 1]].stem not in extent.UNDOING)
        if self.words[index] in denial.NARROW:
            quality = following.endswith(denial.QUALITIES) or following >= "а"
            return int(quality and following not in FUNCTION)
        return int(self.words[index] in denial.NEGATORS and not self._interjection(segment, place))

    def _open(self, segment: tuple[int, ...], place: int, length: int, scope: _Scope) -> None:
        """Begin a scope; a second cue close to the first undoes it."""
        index = segment[place]
        double = scope.cue >= 0 and place - scope.end <= _NEAR and not self._joined(segment, place)
        concord = self.words[index] in denial.CONCORD or self.words[scope.cue] in denial.CONCORD
        scope.open = not scope.open if double and not concord else True
        scope.cue, scope.end = index, place + length - 1
        if scope.open and denies_subject(self.words, segment, place):
            self._deny(subject(self.passage, segment, place), segment[place])

    def _joined(self, segment: tuple[int, ...], place: int) -> bool:
        """Whether the cue at *place* begins another denial: not disabled and not all take part."""
        return place > 0 and self.words[segment[place - 1]] in AND

    def _ends(self, segment: tuple[int, ...], place: int, scope: _Scope) -> bool:
        """Whether the reach of a cue ends before this word."""
        word = self.words[segment[place]]
        if self.passage.words[segment[place]].kind == "arrow":
            return True
        if word == "ли" and place - scope.end <= _ASKED:
            self.found.supposed.add(scope.cue)
            return True
        if place == scope.end + 1:
            return False
        denier = contracted(self.words[max(0, scope.cue - 1)], self.words[scope.cue])
        if word == "that" and is_cleft([self.words[index] for index in segment[:place]]):
            return True
        if denier in denial.NARROW:
            return True
        if denier in denial.BRIEF | denial.CEASING and word in extent.BRIEF_ENDS:
            return self.words[segment[place - 1]] not in extent.BEARING
        if word in extent.TIMES and any(is_finite(self.words[index]) for index in segment[place + 1 :]):
            return True
        if word in extent.ALSO and turns_to_act(self._following(segment, place), denier):
            return True
        if denier in denial.REPLACING:
            head = [self.words[index] for index in segment[scope.end + 1 : place]]
            return turns_to_statement(head, word, self._following(segment, place))
        return False

    def _interjection(self, segment: tuple[int, ...], place: int) -> bool:
        """Whether a "no" only answers the examiner: "No." or "No, it …"."""
        index = segment[place]
        if self.words[index] not in {"no", "нет"} or place:
            return False
        if index and self.passage.words[index - 1].sentence == self.passage.words[index].sentence:
            return len(segment) == 1 and self.words[index] == "no"
        return len(segment) == 1 or self.words[segment[1]] in PRONOUNS | AUXILIARIES

    def _leaves_open(self, segment: tuple[int, ...], place: int, after: list[str]) -> bool:
        """Whether the cue at *place* only says that it isn't so by necessity, or not by that alone."""
        before = [self.words[index] for index in segment[max(0, place - 3) : place]]
        if self.words[segment[place]] == "neednt" or before[-1:] in (["need"], ["needs"]):
            return True
        return not extent.ALONE.isdisjoint(before) or after[:1] in _NOT_ALWAYS

    def _deny(self, indices: Iterable[int], by: int) -> None:
        for index in indices:
            self.found.denied_by[index] = by

    def _following(self, segment: tuple[int, ...], place: int) -> list[str]:
        """The next few words of a segment."""
        return [self.words[index] for index in segment[place + 1 : place + 6]]
